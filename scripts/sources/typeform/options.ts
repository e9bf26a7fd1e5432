import { isOther, sameWords } from '../surveys/options.ts';
import { asked, type Part } from '../surveys/parts.ts';
import type { SheetColumn } from '../surveys/sheet.ts';
import { partOf, wordingOf } from '../surveys/wording.ts';

/** Options that a group is named after. */
const namedAfter = 3;
/** Words of the longest header for other words than the options; a longer one asks a question of its own. */
const mostWordsOfOther = 3;
/** Words of the longest header that is believed to be an option nobody chose yet. */
const mostWords = 8;

/**
 * Questions of a Typeform export. Each option of a multiple choice has a column whose header and cells are the option;
 * the question itself stands nowhere, so the list is named after its options.
 */
export function questionParts(columns: readonly SheetColumn[]): Part[] {
  const parts: Part[] = [];
  let group: SheetColumn[] = [];
  let before = '';
  const close = () => {
    if (group.length > 0) parts.push(choice(group));
    before = group.length > 0 ? nameOf(group) : before;
    group = [];
  };
  for (const [index, column] of columns.entries()) {
    if (isOption(columns, index)) {
      if (group.some(({ header }) => header === column.header)) close();
      group.push(column);
      continue;
    }
    close();
    const text = wordingOf(column.header);
    if (isOther(text) && before !== '' && text.split(' ').length <= mostWordsOfOther) {
      const name = partOf(before, text);
      parts.push(asked(column, name, { name, part: true, sort: 'open' }));
    } else {
      parts.push(asked(column, text, { name: text }));
      before = text;
    }
  }
  close();
  return parts;
}

function choice(group: readonly SheetColumn[]): Part {
  return {
    is: 'choice',
    options: group.map((column) => ({ label: wordingOf(column.header), column })),
    name: nameOf(group),
    text: group.map(({ header }) => wordingOf(header)).join(' / '),
  };
}

function nameOf(group: readonly SheetColumn[]): string {
  const first = group.slice(0, namedAfter).map(({ header }) => wordingOf(header));
  return first.join(' / ') + (group.length > namedAfter ? ' …' : '');
}

/** Whether a column repeats its header, or is empty among such columns. */
function isOption(columns: readonly SheetColumn[], index: number): boolean {
  const column = columns[index];
  if (!column || column.header === '') return false;
  if (column.values.length > 0) return repeats(column);
  if (!mayBeOption(column)) return false;
  return [-1, 1].some((step) => repeats(nextFilled(columns, index, step)));
}

function repeats(column: SheetColumn | undefined): boolean {
  return (
    column !== undefined &&
    column.values.length > 0 &&
    column.values.every((value) => sameWords(value, column.header))
  );
}

function mayBeOption({ header }: SheetColumn): boolean {
  return !header.includes('?') && !isOther(header) && header.split(' ').length <= mostWords;
}

/** The nearest column that holds anything, with nothing but empty options between. */
function nextFilled(columns: readonly SheetColumn[], from: number, step: number): SheetColumn | undefined {
  for (let at = from + step; ; at += step) {
    const column = columns[at];
    if (!column || column.values.length > 0) return column;
    if (!mayBeOption(column)) return undefined;
  }
}
