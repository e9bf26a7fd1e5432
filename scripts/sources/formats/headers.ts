import { columnName } from './columnName.ts';

/** Column names of a header row: trimmed, an empty one named `column 3`, a repeated one told apart by ` (2)`. */
export function columnNames(cells: readonly string[]): string[] {
  const given = cells.map((cell, index) => columnName(cell) || `column ${index + 1}`);
  const taken = new Set<string>();
  return given.map((name) => {
    let free = name;
    for (let count = 2; taken.has(free); count += 1) free = `${name} (${count})`;
    taken.add(free);
    return free;
  });
}

const importIds = (cells: readonly string[]) => cells.some((cell) => cell.includes('{"ImportId":'));
/** What SurveyMonkey writes below a question that has one column. */
const responseLabel = /^(?:open-ended response|response|offene beantwortung|antwort)$/i;

/**
 * How many rows below a header are no voices: Qualtrics repeats its header as wording and then as import ids, in its
 * legacy layout as wording only; SurveyMonkey names the choices.
 * @param header The header row.
 * @param rows The first rows below it.
 */
export function extraHeaderRows(header: readonly string[], rows: readonly (readonly string[])[]): number {
  const ids = rows.slice(0, 3).findIndex(importIds) + 1;
  if (ids > 0) return ids;
  const first = rows[0] ?? [];
  const legacy = header[0]?.trim() === 'V1' && /^response ?id$/i.test(first[0]?.trim() ?? '');
  const choices = columnName(first[0] ?? '') === '' && first.some((cell) => responseLabel.test(cell.trim()));
  return legacy || choices ? 1 : 0;
}

/**
 * Wording of the columns from the rows between header and voices.
 * @param rows The extra header rows.
 */
export function wordingOf(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Map<string, string> {
  const words = rows.findLast((cells) => !importIds(cells)) ?? [];
  const wording = columns.map((column, index): [string, string] => [column, columnName(words[index] ?? '')]);
  return new Map(wording.filter(([, text]) => text !== '' && !responseLabel.test(text)));
}
