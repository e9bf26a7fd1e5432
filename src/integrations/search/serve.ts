import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { FreshIndex } from './fresh.ts';

const types: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/**
 * Answers requests for files of an index kept in memory; everything else goes on to the next one in line.
 * @param base Address of the site's root, with slashes around.
 * @param folders Folders below it that the index fills.
 */
export function serveIndex(index: FreshIndex, base: string, folders: readonly string[]) {
  return (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void => {
    const path = URL.parse(request.url ?? '/', 'http://localhost')?.pathname ?? '/';
    if (folders.some((folder) => path.startsWith(`${base}${folder}/`))) {
      index.file(path.slice(base.length)).then((file) => answer(response, path, file), next);
    } else next();
  };
}

function answer(response: ServerResponse, path: string, file: Uint8Array | undefined): void {
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Type', types[extname(path)] ?? 'application/octet-stream');
  response.statusCode = file === undefined ? 404 : 200;
  response.end(file);
}
