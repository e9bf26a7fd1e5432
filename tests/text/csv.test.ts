import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CSV_HABITS, type CsvCell, writeCsv } from '../../src/text/csv.ts';

const { de, en } = CSV_HABITS;

/** Any text, control characters among it. */
const anything = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0, max: 0xffff })), { maxLength: 12 })
  .map((units) => String.fromCharCode(...units).toWellFormed());

describe('a table for spreadsheets', () => {
  it.each([
    ['parts cells by language', [['a', 'b']], de, 'a;b\r\n'],
    ['writes decimals by language', [[1.5, -0.25]], de, '1,5;-0,25\r\n'],
    ['writes numbers as numbers, also below zero', [[-1.5]], en, '-1.5\r\n'],
    ['leaves empty what is not known', [[undefined, 'b', Number.NaN]], en, ',b,\r\n'],
    ['quotes what would part a cell', [['a;b', 'c"d', 'e,f']], de, '"a;b";"c""d";e,f\r\n'],
    ['takes the sting out of formulas', [['=1+1', '@x', '-y', '+z']], en, "'=1+1,'@x,'-y,'+z\r\n"],
    ['and of those behind a tab', [['\t=1']], en, '"\'\t=1"\r\n'],
  ] as const)('%s', (_says, rows, habit, expected) => {
    expect(writeCsv(rows, habit)).toBe(`\uFEFF${expected}`);
  });

  it('is read again as it was written, but for formulas, which no longer run', () => {
    const cell = fc.oneof(anything, fc.constantFrom('=SUM(A1)', '-2', '@a', '\t', ' x '));
    const table = fc
      .integer({ min: 1, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(table, fc.constantFrom(de, en), (rows: CsvCell[][], habit) => {
        const read: string[][] = parse(writeCsv(rows, habit), {
          bom: true,
          delimiter: habit.delimiter,
          record_delimiter: '\r\n',
        });
        expect(read.map((row) => row.map((each) => each.replace(/^'(?=[=+\-@\t\r])/, '')))).toEqual(
          rows.map((row) => row.map((each) => String(each).replace(/^'(?=[=+\-@\t\r])/, ''))),
        );
        for (const each of read.flat()) expect(each).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });
});
