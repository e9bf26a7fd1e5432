/** Column names of a header row: trimmed, an empty one named `column 3`, a repeated one told apart by ` (2)`. */
export function columnNames(cells: readonly string[]): string[] {
  const given = cells.map((cell, index) => clean(cell) || `column ${index + 1}`);
  const taken = new Set<string>();
  return given.map((name) => {
    let free = name;
    for (let count = 2; taken.has(free); count += 1) free = `${name} (${count})`;
    taken.add(free);
    return free;
  });
}

/** White space of every sort as single blanks, without byte order marks, which sheets carry inside cells. */
function clean(cell: string): string {
  return cell.replace(/[\s\u00A0\uFEFF]+/g, ' ').trim();
}

/**
 * How many rows below a header are no voices: Qualtrics repeats its header as wording and then as import ids.
 * @param rows The first rows below the header.
 */
export function extraHeaderRows(rows: readonly (readonly string[])[]): number {
  return rows.slice(0, 3).findIndex((cells) => cells.some((cell) => cell.includes('{"ImportId":'))) + 1;
}

/**
 * Wording of the columns from the rows between header and voices.
 * @param rows The extra header rows.
 */
export function wordingOf(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
): Map<string, string> {
  const words = rows.findLast((cells) => !cells.some((cell) => cell.includes('{"ImportId":')));
  return new Map(
    columns.flatMap((column, index) =>
      clean(words?.[index] ?? '') ? [[column, clean(words?.[index] ?? '')]] : [],
    ),
  );
}
