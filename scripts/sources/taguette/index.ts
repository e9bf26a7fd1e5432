import type { Advice, Recognised, Sight, Tool } from '../tool.ts';
import { columnsOf, comparable } from '../voices/columns.ts';
import { highlights } from './highlights.ts';

const columns = ['id', 'document', 'tag', 'content'];
const codebook = ['tag', 'description', 'number of highlights'];

/** @param header Columns as the file writes them, in their order. */
function advice(written: readonly string[]): Advice {
  const [content = '', tag = '', document = '', id] = written.toReversed();
  return {
    // Without ids a highlight is its words in its document.
    mapping: {
      ...(id === undefined ? {} : { key: [id] }),
      text: [content],
      theme: [tag],
      respondent: document,
    },
    guess: 'none',
    method: 'interview',
    channels: ['interview'],
    notices: [
      'Each document counts as one person, kept as a pseudonym; where one holds several, `--map respondent=` leaves that out.',
    ],
  };
}

/** Taguette: highlights of transcripts with their tags. */
export const taguette: Tool = {
  id: 'taguette',
  name: 'Taguette',
  looksLike: 'the columns `id`, `document`, `tag` and `content`, a row for each tag of a highlight',

  recognise(sight: Sight): Recognised | undefined {
    const written = columnsOf(sight);
    const header = written.map(comparable);
    const named = columns.slice(columns.length - header.length);
    if (
      header.length > 2 &&
      header.length <= columns.length &&
      named.every((column, index) => header[index] === column)
    )
      return { sure: 0.95, advice: advice(written), regroup: highlights };
    if (codebook.every((column) => header.includes(column))) return { sure: 0.9, refuse: aboutTags };
    if (/<CodeBook\b[^>]*\borigin="Taguette|<title>\s*Taguette (?:highlights|codebook)/i.test(sight.head))
      return { sure: 0.95, refuse: sight.type === 'html' ? asDocument : aboutTags };
    return undefined;
  },
};

const instead =
  'In Taguette choose Highlights, See all highlights, Export this view, CSV, and import that file.';
const aboutTags = `This is a codebook of Taguette: it names the tags and holds nothing that anybody said. ${instead}`;
const asDocument = `This is a list of Taguette that was made for reading, in which highlights cannot be told apart. ${instead}`;
