import { type Asked, asked, type Part } from './parts.ts';
import type { SheetColumn } from './sheet.ts';
import { partOf } from './wording.ts';

/** The question and the row of a header such as `How satisfied are you? [Speed]`. */
export function bracketed(header: string): { question: string; row: string } {
  const found = /^(.*?)\s*\[([^[\]]*)\]$/s.exec(header);
  return { question: found?.[1] ?? header, row: found?.[2] ?? '' };
}

/** A question, or the row of one where other columns ask the same with other rows. */
export function gridPart(
  column: SheetColumn,
  columns: readonly SheetColumn[],
  more: Partial<Asked> = {},
): Part {
  const { question, row } = bracketed(column.header);
  const rows = columns.filter(({ header }) => row !== '' && bracketed(header).question === question);
  return rows.length > 1
    ? asked(column, partOf(question, row), { part: true, ...more })
    : asked(column, column.header, more);
}
