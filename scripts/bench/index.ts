import type { BenchEntry } from './types.ts';

/** Everything that can be measured. A measurement is one file here and one line in this table. */
export const benches: readonly BenchEntry[] = [
  {
    name: 'build',
    summary: 'time and memory of building a generated wiki: cold, unchanged, after one edit, with search',
    load: async () => (await import('./build.ts')).bench,
  },
  {
    name: 'import',
    summary: 'rows a second of importing a generated export, beside reading the same file raw',
    load: async () => (await import('./import.ts')).bench,
  },
  {
    name: 'claims',
    summary: 'time of asking all claims of the sample company',
    load: async () => (await import('./claims.ts')).bench,
  },
  {
    name: 'coding',
    summary: 'precision and recall of the coding by rules, by theme, over the voices of the sample company',
    load: async () => (await import('./coding.ts')).bench,
  },
  {
    name: 'truth',
    summary: 'planted truths of the sample company that are found, and false alarms, over many seeds',
    load: async () => (await import('./truth.ts')).bench,
  },
  {
    name: 'redaction',
    summary: 'precision and recall of redaction, by sort and language, over labelled sentences, and its time',
    load: async () => (await import('./redaction.ts')).bench,
  },
  {
    name: 'search',
    summary:
      'how well the golden queries are answered on the sample company, beside other engines on its pages',
    load: async () => (await import('./search.ts')).bench,
  },
  {
    name: 'search-speed',
    summary:
      'time and bytes of searching in a browser on 500, 2,000 and 10,000 entries, beside Pagefind alone',
    load: async () => (await import('./searchSpeed.ts')).bench,
  },
];
