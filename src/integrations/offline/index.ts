import { writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { nodeIo } from '../../files/io.ts';
import { readSettings, SETTINGS_FILE } from '../../files/readSettings.ts';
import { buildIdOf } from './buildId.ts';
import { keepingWorker, takingWorker, WORKER_FILE } from './bundle.ts';
import { workerOptions } from './workerOptions.ts';

/**
 * Reading offline. A build ends with the service worker: one that keeps what is read where the wiki says so, else one
 * that takes back what an earlier build's has kept. It comes last, for its id stands for all that was built.
 * In development there is none: pages change with every key, and a copy would only be an old one. What a built site
 * served from the same address before has left in the browser is taken back there.
 * @param root The content folder, absolute.
 */
export function offline(root: string): AstroIntegration {
  let base = '/';
  return {
    name: 'outside-in:offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        const { settings } = readSettings(await nodeIo.read(join(root, SETTINGS_FILE)));
        const options = workerOptions(settings, process.env['OUTSIDE_IN_AUDIENCE'] || undefined);
        const code =
          options === undefined
            ? await takingWorker(base)
            : await keepingWorker({ ...options, base, build: await buildIdOf(folder, WORKER_FILE) });
        await writeFile(join(folder, WORKER_FILE), code);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(serveTaking(`${base}${WORKER_FILE}`, () => takingWorker(base)));
      },
    },
  };
}

/** Answers a browser that asks whether its worker is still the one; everything else goes on to the next one in line. */
function serveTaking(path: string, make: () => Promise<string>) {
  let made: Promise<string> | undefined;
  return (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void => {
    if (URL.parse(request.url ?? '/', 'http://localhost')?.pathname !== path) {
      next();
      return;
    }
    made ??= make();
    made.then((code) => {
      response.setHeader('Cache-Control', 'no-store');
      response.setHeader('Content-Type', 'text/javascript; charset=utf-8');
      response.end(code);
    }, next);
  };
}
