/** A cell of a table: numbers are written in the habit of the language, nothing stays empty. */
export type CsvCell = string | number | undefined;

/** How a language's spreadsheets read a table. */
export type CsvHabit = {
  /** Between cells. */
  readonly delimiter: ',' | ';';
  /** Between whole and parts. */
  readonly decimal: '.' | ',';
};

/** Habits by language: German spreadsheets take the comma for decimals, so a semicolon parts the cells. */
export const CSV_HABITS: Readonly<Record<'de' | 'en', CsvHabit>> = {
  de: { delimiter: ';', decimal: ',' },
  en: { delimiter: ',', decimal: '.' },
};

/** Tells spreadsheets that the bytes are UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/** What a spreadsheet would take for a formula or a command (OWASP, "CSV Injection"). */
const formula = /^[=+\-@\t\r]/;

/**
 * A table as a spreadsheet reads it: UTF-8 with byte order mark, lines ending as RFC 4180 wants them. A text that would
 * run as a formula gets a leading apostrophe.
 */
export function writeCsv(rows: readonly (readonly CsvCell[])[], habit: CsvHabit): string {
  const lines = rows.map((row) => row.map((cell) => cellText(cell, habit)).join(habit.delimiter));
  return `${BYTE_ORDER_MARK}${lines.map((line) => `${line}\r\n`).join('')}`;
}

function cellText(cell: CsvCell, { delimiter, decimal }: CsvHabit): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell).replace('.', decimal) : '';
  const safe = formula.test(cell) ? `'${cell}` : cell;
  const needsQuotes = safe.includes(delimiter) || /["\r\n\t]/.test(safe) || safe !== safe.trim();
  return needsQuotes ? `"${safe.replaceAll('"', '""')}"` : safe;
}
