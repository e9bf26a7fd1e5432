import { defineConfig } from 'vitest/config';
import { LongestFirst } from './tests/longestFirst.ts';

/** Tests that run whole commands, write a history of files, start an engine, or import thousands of voices: seconds each. */
const commands = [
  'bench',
  'cli',
  'draft',
  'engine',
  'evidence',
  'history',
  'import',
  'privacy',
  'sample',
  'searcher',
  'setup',
  'sources',
  'warehouse',
  'watch',
].map((name) => `tests/${name}/**/*.test.ts`);

/**
 * Four projects: `unit` is fast and runs while one types, `commands` runs whole commands, `site` builds real sites,
 * `browser` reads them in Chrome.
 */
export default defineConfig({
  test: {
    // Builds and the browser take a core each; more workers than that only wait for one another.
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...commands, 'tests/site/**', 'tests/browser/**', 'tests/real/**', '**/node_modules/**'],
          // These tests leave nothing behind; one process for all saves a third of their time.
          isolate: false,
          testTimeout: 10_000,
        },
      },
      {
        test: {
          name: 'commands',
          include: commands,
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/setup.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts', 'tests/real/**/*.test.ts'],
          globalSetup: ['tests/browser/serve.ts'],
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
