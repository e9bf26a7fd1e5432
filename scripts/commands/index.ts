import type { CommandEntry } from './types.ts';

/** Every command, in the order of the list that help shows. A command is one file here and one line in this table. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'start',
    summary: 'Import, build and serve the wiki, as far as something has changed',
    load: async () => (await import('./start.ts')).command,
  },
  {
    name: 'dev',
    summary: 'Serve the site while you write, with search',
    load: async () => (await import('./dev.ts')).command,
  },
  {
    name: 'check',
    summary: 'List everything that is wrong with the content',
    load: async () => (await import('./check.ts')).command,
  },
  {
    name: 'draft',
    summary: 'Draft insights for strong themes that have none, and studies of sessions',
    load: async () => (await import('./draft.ts')).command,
  },
  {
    name: 'import',
    summary: 'Read exports of feedback tools into the wiki',
    load: async () => (await import('./import.ts')).command,
  },
  {
    name: 'retain',
    summary: 'Remove records past the retention of their source, and keep counts',
    load: async () => (await import('./retain.ts')).command,
  },
  {
    name: 'erase',
    summary: 'Take the words of a person out of everything',
    load: async () => (await import('./erase.ts')).command,
  },
  {
    name: 'watch',
    summary: 'Import whatever is dropped into a folder',
    load: async () => (await import('./watch.ts')).command,
  },
  {
    name: 'build',
    summary: 'Build the site for an audience',
    load: async () => (await import('./build.ts')).command,
  },
  {
    name: 'preview',
    summary: 'Serve what was built',
    load: async () => (await import('./preview.ts')).command,
  },
  {
    name: 'search',
    summary: 'Ask the search of the site on the command line',
    load: async () => (await import('./search.ts')).command,
  },
  {
    name: 'sample',
    summary: 'Write the raw exports of the sample company from a seed',
    load: async () => (await import('./sample.ts')).command,
  },
  {
    name: 'bench',
    summary: 'Measure builds, imports, claims and the coding',
    load: async () => (await import('./bench.ts')).command,
  },
  {
    name: 'test',
    summary: 'Check types, lint and format, and run every test',
    load: async () => (await import('./test.ts')).command,
  },
];
