import { globSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { Plugin, ViteDevServer } from 'vite';

const NAME = 'virtual:outside-in/bodies';
const RESOLVED = `\0${NAME}`;

/**
 * Offers the `.mdx` bodies of the content folder as lazily imported modules, wherever that folder lies.
 * @param root The content folder, absolute.
 */
export function bodies(root: string): AstroIntegration {
  return {
    name: 'outside-in:bodies',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [bodiesPlugin(root)], server: { fs: { allow: ['.', root] } } } });
      },
    },
  };
}

function bodiesPlugin(root: string): Plugin {
  return {
    name: 'outside-in:bodies',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? moduleOf(root) : undefined),
    configureServer(server) {
      for (const event of ['add', 'unlink']) {
        server.watcher.on(event, (path: string) => {
          if (path.startsWith(root) && path.endsWith('.mdx')) invalidate(server);
        });
      }
    },
  };
}

function moduleOf(root: string): string {
  const files = globSync('**/*.mdx', { cwd: root }).map((file) => file.replaceAll('\\', '/'));
  const lines = files
    .sort()
    .map(
      (file) =>
        `${JSON.stringify(file)}: () => import(${JSON.stringify(join(root, file).replaceAll('\\', '/'))}),`,
    );
  return `export const bodies = {\n${lines.join('\n')}\n};\n`;
}

function invalidate(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    const module = environment.moduleGraph.getModuleById(RESOLVED);
    if (module) environment.moduleGraph.invalidateModule(module);
  }
}
