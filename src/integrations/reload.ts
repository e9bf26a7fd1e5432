import { basename } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';

/** Milliseconds after the last of several changes until pages are told; an import puts many files in their place. */
const calm = 100;
/** Milliseconds until pages are told again: one that was being reckoned meanwhile may have kept what it read before. */
const afterwards = 2000;

/**
 * In development, lets pages and open browsers follow every file of the content folder. Astro keeps the paths of its
 * routes until its own store changes, and that holds entries only: records, vocabularies and settings lie beside it.
 * @param root The content folder, absolute.
 */
export function reload(root: string): AstroIntegration {
  return {
    name: 'outside-in:reload',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(root);
        const follow = follower(server);
        server.watcher.on('all', (_event, path) => {
          if (isBelow(root, path)) follow();
        });
      },
    },
  };
}

/** Files whose names begin with a dot are on their way to their place. */
function isBelow(root: string, path: string): boolean {
  const [folder, file] = [root, path].map((each) => each.replaceAll('\\', '/'));
  return file?.startsWith(`${folder}/`) === true && !basename(path).startsWith('.');
}

function follower(server: ViteDevServer): () => void {
  let soon: NodeJS.Timeout | undefined;
  let late: NodeJS.Timeout | undefined;
  return () => {
    clearTimeout(soon);
    clearTimeout(late);
    soon = setTimeout(() => {
      forgetPaths(server);
      server.environments.client.hot.send({ type: 'full-reload', path: '*' });
    }, calm);
    late = setTimeout(() => forgetPaths(server), afterwards);
  };
}

/** What Astro itself tells its renderers when an entry changes. */
function forgetPaths(server: ViteDevServer): void {
  for (const name of ['ssr', 'prerender']) server.environments[name]?.hot.send('astro:content-changed', {});
}
