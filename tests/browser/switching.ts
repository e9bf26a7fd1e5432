import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** One address at which one site after another is served, as a company does that builds anew. */
export type SwitchingServer = {
  /** Its address, such as `http://localhost:4541/`. */
  readonly address: string;
  /** Serves another folder from now on. */
  show(folder: string): void;
  /** Breaks off whatever is asked, as a network that is gone; or answers again. */
  cut(isCut: boolean): void;
  /** Ends it. */
  stop(): Promise<void>;
};

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/**
 * Serves a built site as plain static servers do.
 * @param port Any free one where it is 0.
 */
export async function switchingServer(port: number, first: string): Promise<SwitchingServer> {
  let folder = first;
  let broken = false;
  const server = createServer((request, response) => {
    if (broken) return request.socket.destroy();
    const file = fileOf(folder, request.url ?? '/');
    const found = file ?? join(folder, '404.html');
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': types[extname(found)] ?? 'application/octet-stream',
      'cache-control': 'max-age=0, must-revalidate',
    });
    return createReadStream(found).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(port, 'localhost', resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/`,
    show: (next) => {
      folder = next;
    },
    cut: (isCut) => {
      broken = isCut;
      if (isCut) server.closeAllConnections();
    },
    stop: () => {
      server.closeAllConnections();
      return new Promise((resolve, reject) => server.close((error) => (error ? reject(error) : resolve())));
    },
  };
}

function fileOf(folder: string, address: string): string | undefined {
  const path = normalize(decodeURIComponent(new URL(address, 'http://localhost').pathname));
  const file = join(folder, path.endsWith('/') ? join(path, 'index.html') : path);
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
