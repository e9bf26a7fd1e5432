import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { contentRoot } from './src/files/io.ts';
import { bodies } from './src/integrations/bodies.ts';
import { check } from './src/integrations/check.ts';
import { offline } from './src/integrations/offline/index.ts';
import { reload } from './src/integrations/reload.ts';
import { search } from './src/integrations/search/index.ts';
import { headingIds } from './src/markdown/headings/plugin.ts';
import { mdxPlugins } from './src/markdown/mdx.ts';
import { MARKDOWN_FEATURES } from './src/markdown/render.ts';
import { alignedColumns } from './src/markdown/tables/plugin.ts';

const content = contentRoot(process.env, process.cwd());

export default defineConfig({
  outDir: process.env['OUTSIDE_IN_OUT'] || 'dist/internal',
  cacheDir: process.env['OUTSIDE_IN_CACHE'] || 'node_modules/.astro',
  trailingSlash: 'always',
  build: { format: 'directory', concurrency: 8, inlineStylesheets: 'never' },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({
      mdastPlugins: mdxPlugins(),
      hastPlugins: [headingIds(), alignedColumns()],
      features: MARKDOWN_FEATURES,
    }),
  },
  integrations: [
    mdx(),
    check({ root: content }),
    bodies(content),
    reload(content),
    search({ enabled: process.env['OUTSIDE_IN_SEARCH'] !== 'off', watched: [content] }),
    offline(content),
  ],
  security: {
    csp: {
      directives: ["default-src 'self'", "object-src 'none'", "base-uri 'none'", "form-action 'self'"],
      scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
    },
  },
  // A build beside the server, and what tests leave, are no reason to load pages anew.
  vite: { server: { watch: { ignored: ['**/.cache/astro/**', '**/dist/**'] } } },
  experimental: { incrementalBuild: true },
  devToolbar: { enabled: false },
});
