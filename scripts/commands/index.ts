import type { CommandEntry } from './types.ts';

/** Every command, in the order of the list that help shows. A command is one file here and one line in this table. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'check',
    summary: 'List everything that is wrong with the content',
    load: async () => (await import('./check.ts')).command,
  },
  {
    name: 'import',
    summary: 'Read exports of feedback tools into the wiki',
    load: async () => (await import('./import.ts')).command,
  },
  {
    name: 'sample',
    summary: 'Write the raw exports of the sample company from a seed',
    load: async () => (await import('./sample.ts')).command,
  },
  {
    name: 'test',
    summary: 'Check types, lint and format, and run every test',
    load: async () => (await import('./test.ts')).command,
  },
];
