import type { Part } from '../surveys/parts.ts';
import type { SheetColumn } from '../surveys/sheet.ts';

const coded = /^(.+)_(themes|keywords)$/i;

/**
 * Open answers that were coded by hand: response ids in a nameless first column, then themes and the keywords by which
 * they were found, several in a cell.
 * @returns Undefined where the columns are others.
 */
export function codedParts(columns: readonly SheetColumn[]): Part[] | undefined {
  const [first, ...others] = columns;
  const themes = others.some(({ header }) => /_themes$/i.test(header));
  if (first?.header !== '' || !themes) return undefined;
  if (!others.every(({ header }) => coded.test(header))) return undefined;
  return [
    { is: 'field', field: 'key', column: first },
    ...others.map((column): Part => {
      if (/_themes$/i.test(column.header)) return { is: 'field', field: 'theme', column, separator: ',' };
      return { is: 'ignored', column };
    }),
  ];
}
