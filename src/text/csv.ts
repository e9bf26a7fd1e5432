import type { Language } from '../schema/fields.ts';

/** A cell of a table: words, a number, or nothing. */
export type CsvCell = string | number | undefined;

/**
 * A table as a file that spreadsheets open rightly in their language: UTF-8 with its mark, in German parted by
 * semicolons and with decimal commas. Words that a spreadsheet would reckon as a formula get a leading apostrophe
 * (OWASP, "CSV injection"). Numbers keep six digits after the point at most.
 */
export function csvOf(rows: readonly (readonly CsvCell[])[], lang: Language): string {
  const delimiter = lang === 'de' ? ';' : ',';
  const lines = rows.map((row) => row.map((cell) => cellOf(cell, lang, delimiter)).join(delimiter));
  return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

function cellOf(cell: CsvCell, lang: Language, delimiter: string): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') {
    const digits = String(Math.round(cell * 1e6) / 1e6);
    return lang === 'de' ? digits.replace('.', ',') : digits;
  }
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return safe.includes(delimiter) || /["\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
