import type { Advice, Recognised, Sight, Tool } from '../tool.ts';
import { pageId } from './page.ts';
import { pageTable, spaceTable } from './table.ts';

const advice: Advice = {
  mapping: { key: ['page id'], title: 'title', text: ['text'], at: 'date' },
  guess: 'none',
  method: 'interview',
  channels: ['interview'],
  notices: ['A page is dated by its last change, as the export tells no other day; authors are not kept.'],
};

/** Confluence: the HTML export of a space or of a page. */
export const confluence: Tool = {
  id: 'confluence',
  name: 'Confluence',
  looksLike:
    "a web page with Confluence's `main-content`, or a ZIP of pages with their ids in the file names",

  recognise(sight: Sight): Recognised | undefined {
    const { type, names, head } = sight;
    if (
      type === 'html' &&
      /\bid="main-content"/.test(head) &&
      /\bwiki-content\b|\bpage-metadata\b|Confluence/.test(head)
    )
      return { sure: 0.9, advice, open: pageTable };
    if (names.includes('entities.xml') || names.some((name) => name.endsWith('/exportDescriptor.properties')))
      return { sure: 0.9, refuse: xml };
    if (/^Subject: Exported From Confluence/m.test(head)) return { sure: 0.95, refuse: word };
    const pages = names.filter((name) => pageId(name) !== undefined).length;
    const contents = names.some((name) => /(?:^|\/)index\.html$/.test(name));
    return pages > 0 ? { sure: contents ? 0.9 : 0.5, advice, open: spaceTable } : undefined;
  },
};

const word =
  'This is a page that Confluence exported for Word. In Confluence choose Space settings, Export space, HTML, and import that file.';
const xml =
  'This is a Confluence export in XML, made for moving a space and not for reading. In Confluence choose Space settings, Export space, HTML, and import that file.';
