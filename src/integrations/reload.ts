import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import { isOnItsWay, onEveryChange, passedOver } from './watched.ts';

/** Milliseconds after the last of several changes until pages are told; an import puts many files in their place. */
const calm = 50;
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
      'astro:config:setup': ({ config, updateConfig }) => {
        const ignored = [passedOver(root, fileURLToPath(new URL('.cache', config.root)))];
        updateConfig({ vite: { server: { watch: { ignored } } } });
      },
      'astro:server:setup': ({ server }) => {
        server.watcher.add(root);
        const follow = follower(server);
        onEveryChange(server.watcher, root, (path) => {
          if (!isOnItsWay(path)) follow();
        });
      },
    },
  };
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
