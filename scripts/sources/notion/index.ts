import type { Recognised, Sight, Tool } from '../tool.ts';
import { archiveTable } from './archive.ts';
import { notionName } from './names.ts';

/** Notion: a ZIP of pages and databases. */
export const notion: Tool = {
  id: 'notion',
  name: 'Notion',
  looksLike:
    'a ZIP of pages in Markdown or HTML and databases in CSV, each with 32 hexadecimal digits in its name',

  recognise({ names }: Sight): Recognised | undefined {
    if (!names.some((name) => notionName(name))) return undefined;
    // What the columns mean depends on the databases; the archive says it when it is opened.
    return { sure: 0.95, advice: { mapping: {}, guess: 'rest' }, open: archiveTable };
  },
};
