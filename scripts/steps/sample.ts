import type { Mapping } from '../../src/schema/source.ts';
import { redact } from '../../src/text/redact/redact.ts';
import type { RedactionRules } from '../../src/text/redact/rules.ts';
import { excerpt, stripControlCharacters } from '../../src/text/sentences.ts';
import type { Row } from '../sources/types.ts';
import { mappedColumns } from './mapping/columns.ts';
import { plain } from './values/plain.ts';
import { namesIn, rulesNaming } from './voices/named.ts';

/** Fields that are kept only as hashes; their values are not shown either. */
const hashed: ReadonlySet<string> = new Set(['key', 'respondent', 'conversation']);
const shownRows = 3;
const shownLength = 36;

/**
 * Three values of every mapped column, redacted and cut: the first rows that hold words, else the first rows.
 */
export function sampleOf(
  mapping: Mapping,
  rows: readonly Row[],
  rules: RedactionRules,
): { field: string; column: string; values: string[] }[] {
  const speaking = [mapping.text, mapping.title, mapping.rating, mapping.nps]
    .flat()
    .filter((column) => column !== undefined);
  const says = (row: Row) => speaking.some((column) => plain(row.cells.get(column)) !== '');
  const shown = [...rows.filter(says), ...rows.filter((row) => !says(row))].slice(0, shownRows);
  // Columns that are not kept are often personal, so they are not shown either.
  const kept = mappedColumns(mapping).filter(({ field }) => field !== 'ignore');
  const persons = namesIn(mapping);
  return kept.flatMap(({ field, columns }) =>
    columns.map((column) => ({
      field,
      column,
      values: shown.map((row) => {
        const value = plain(row.cells.get(column));
        return shownValue(field, value, rulesNaming(value, persons?.(row) ?? [], rules));
      }),
    })),
  );
}

function shownValue(field: string, value: string, rules: RedactionRules): string {
  if (value === '') return '–';
  return hashed.has(field)
    ? '(hashed)'
    : excerpt(stripControlCharacters(redact(value.slice(0, 2000), rules).text), shownLength);
}
