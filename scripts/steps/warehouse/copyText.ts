import type { ColumnValue } from '../../../src/evidence/postgres/voiceRow.ts';

/** One row in the text format of COPY, with its line feed. */
export function copyLine(values: readonly ColumnValue[]): string {
  return `${values.map(copyValue).join('\t')}\n`;
}

function copyValue(value: ColumnValue): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escaped(value);
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 't' : 'f';
  return escaped(`{${value.map(arrayItem).join(',')}}`);
}

/** Always in quotes: so no text is taken for `null`, a number or a list. */
function arrayItem(text: string): string {
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function escaped(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (sign) => ESCAPES[sign] ?? sign);
}
