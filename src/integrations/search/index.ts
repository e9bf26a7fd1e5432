import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import { readPage } from '../../search/documents/readPage.ts';
import { crawl } from './crawl.ts';
import { freshIndex } from './fresh.ts';
import { indexFolder } from './indexFolder.ts';
import { FULL_TEXT, makeIndex, type PageSource, SMALL_INDEX } from './makeIndex.ts';
import { serveIndex } from './serve.ts';
import { removeIndex } from './site.ts';

/** What the step needs to know. */
export type SearchOptions = {
  /** False leaves the index out, for measuring builds without it. Default: true. */
  readonly enabled?: boolean;
  /** Folders whose changes change pages, absolute. Default: none; then pages count as changed with the code only. */
  readonly watched?: readonly string[];
};

/**
 * The search: the full text and the small index over the same pages. A build ends with both. In development there are
 * no built pages: they are made of the pages that the server itself renders, so that both find the same, and kept in
 * memory.
 */
export function search({ enabled = true, watched = [] }: SearchOptions = {}): AstroIntegration {
  let base = '/';
  return {
    name: 'outside-in:search',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const site = fileURLToPath(dir);
        if (!enabled) {
          await removeIndex(site);
          return logger.info('No search index: it was switched off.');
        }
        const began = performance.now();
        const pages = await indexFolder(site, base);
        logger.info(`Indexed ${pages} pages in ${seconds(began)} s.`);
      },
      'astro:server:setup': ({ server, logger }) => {
        if (enabled) serveInDevelopment(server, logger, base, watched);
      },
    },
  };
}

function serveInDevelopment(
  server: ViteDevServer,
  logger: AstroIntegrationLogger,
  base: string,
  watched: readonly string[],
): void {
  const index = freshIndex(
    () => indexOfServer(server, logger, base),
    (error) => logger.error(`The search index could not be made: ${String(error)}`),
  );
  server.middlewares.use(serveIndex(index, base, [FULL_TEXT, SMALL_INDEX]));
  const sources = [...watched, join(server.config.root, 'src')].map((folder) => folder.replaceAll('\\', '/'));
  for (const event of ['add', 'change', 'unlink']) {
    server.watcher.on(event, (file: string) => {
      const path = file.replaceAll('\\', '/');
      if (sources.some((folder) => path.startsWith(`${folder}/`))) index.touch();
    });
  }
  server.httpServer?.once('listening', () => void index.refresh());
}

async function indexOfServer(server: ViteDevServer, logger: AstroIntegrationLogger, base: string) {
  const began = performance.now();
  const origin = originOf(server);
  const pages: PageSource[] = [];
  for await (const { url, html } of crawl([base], (path) => getPage(origin, path), {
    atOnce: 2,
    most: 5_000,
  })) {
    pages.push({ page: readPage({ url, html }), html: async () => html });
  }
  const files = await makeIndex(pages, base);
  logger.info(`Indexed ${pages.length} pages for the search in ${seconds(began)} s.`);
  return files;
}

function originOf(server: ViteDevServer): string {
  const address = server.httpServer?.address();
  if (address === null || address === undefined || typeof address === 'string') {
    throw new Error('the server does not listen yet');
  }
  const host = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  // An address that means "all of this machine's" is no address to ask.
  return `http://${['[::]', '0.0.0.0'].includes(host) ? 'localhost' : host}:${address.port}`;
}

async function getPage(origin: string, path: string): Promise<string | undefined> {
  const response = await fetch(`${origin}${path}`, { headers: { accept: 'text/html' } });
  const html = response.headers.get('content-type')?.startsWith('text/html') ?? false;
  return response.ok && html ? response.text() : undefined;
}

function seconds(began: number): string {
  return ((performance.now() - began) / 1000).toFixed(1);
}
