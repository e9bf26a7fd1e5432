import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutRows } from '../../scripts/sources/formats/cut.ts';
import { countLines, readDelimited } from '../../scripts/sources/formats/delimited.ts';
import { bytesInput } from '../../scripts/sources/formats/input.ts';
import { openTable } from '../../scripts/sources/open.ts';
import { tableRows } from '../../scripts/sources/rows.ts';

const delimiters = fc.constantFrom(',', ';', '\t', '|');
/** Text that is nothing but the signs that matter. */
const anyText = fc.string({ unit: fc.constantFrom(...'a",;\t|\n\r 1ü'), maxLength: 60 });

function chunked(text: string, size: number): AsyncIterable<string> {
  return (async function* () {
    for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
  })();
}

/** Line ends that were translated twice are translated back in rows that end so. */
const once = (cell: string) => cell.replaceAll('\r\r\n', '\n');

describe('the reader of delimited text', () => {
  it('reads any text as csv-parse does', () => {
    fc.assert(
      fc.property(anyText, delimiters, (text, delimiter) => {
        const expected = parse(text, {
          delimiter,
          record_delimiter: ['\r\r\n', '\r\n', '\n', '\r'],
          relax_quotes: true,
          relax_column_count: true,
          skip_records_with_error: true,
        });
        const rows = readDelimited(text, delimiter).filter(({ broken }) => broken === undefined);
        expect(rows.map(({ cells }) => cells.map(once))).toEqual(expected.map((cells) => cells.map(once)));
      }),
      { numRuns: 3000 },
    );
  });

  it('reads the same rows from pieces of any size', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: fc.constantFrom(...'a",\n\r\uFEFF'), maxLength: 80 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 20 }),
        async (text, size, least) => {
          const rows = [];
          for await (const piece of cutRows(chunked(text, size), 'file', ',', { least })) {
            rows.push(...readDelimited(piece.text, ',', piece.line));
          }
          expect(rows).toEqual(readDelimited(text, ','));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('cuts long text into many pieces, and names the line of a row that never ends', async () => {
    const row = 'a,"b\nc"\n';
    const pieces = [];
    for await (const piece of cutRows(chunked(row.repeat(500), 64), 'file', ',', { least: 256 }))
      pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(10);
    const endless = cutRows(chunked(`${row.repeat(3)}"${'x,y\n'.repeat(400)}`, 64), 'file', ',', {
      least: 256,
      longest: 1000,
    });
    await expect(Array.fromAsync(endless)).rejects.toThrow(/^file:7: the row that begins here does not end/);
  });
});

describe('a table of any strings', () => {
  const table = (unit: fc.Arbitrary<string>) => {
    const cell = fc.string({ unit, maxLength: 8 });
    return fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
  };
  const signs = [...'ab 1,;|\t"\'\n\r'];
  const eightBit = (label: string) => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const letters = [...new TextDecoder(label).decode(all)];
    return (text: string) => Uint8Array.from([...text].map((letter) => letters.indexOf(letter)));
  };
  const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();
  const encodings: [string, string[], (text: string) => Uint8Array][] = [
    ['utf-8', [...'äß€😀„'], (text) => Buffer.from(text)],
    ['utf-8', [...'äß€😀„'], (text) => Buffer.from(`\uFEFF${text}`)],
    ['utf-16le', [...'äß€😀„'], (text) => Buffer.from(`\uFEFF${text}`, 'utf16le')],
    ['utf-16be', [...'äß€😀„'], (text) => bigEndian(`\uFEFF${text}`)],
    ['windows-1252', [...'äß€„'], eightBit('windows-1252')],
    ['macintosh', [...'äß€„'], eightBit('macintosh')],
  ];

  it.each(encodings)(
    'in %s with letters like %s comes back as it was written, line by line',
    async (label, letters, encode) => {
      const dialect = fc.record({
        delimiter: delimiters,
        ends: fc.array(fc.constantFrom('\n', '\r\n', '\r', '\r\r\n'), { minLength: 1, maxLength: 3 }),
        all: fc.boolean(),
      });
      await fc.assert(
        fc.asyncProperty(table(fc.constantFrom(...signs, ...letters)), dialect, async (rows, dialect) => {
          const { delimiter, ends, all } = dialect;
          const quoted = (value: string) =>
            all || /[,;|\t"\n\r]|^\s|\s$|^$/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
          const header = rows[0]?.map((_, index) => `column ${index}`) ?? [];
          const written = [header, ...rows].map(
            (row, index) => `${row.map(quoted).join(delimiter)}${ends[index % ends.length]}`,
          );
          const wish = {
            delimiter,
            type: 'csv',
            encoding: label,
            headerLine: 1,
            extraHeaderRows: 0,
          } as const;
          const { table: opened } = await openTable(
            bytesInput('file', encode(written.join(''))),
            wish,
            'generic',
          );
          const events = await Array.fromAsync(tableRows(opened));
          const read = events.flatMap((event) =>
            event.type === 'row' ? [{ line: event.row.line, cells: [...event.row.cells.values()] }] : [],
          );
          const expected = rows.map((cells, index) => ({
            line: 1 + countLines(written.slice(0, index + 1).join('')),
            cells: ends[(index + 1) % ends.length] === '\r\r\n' ? cells.map(once) : cells,
          }));
          expect(read).toEqual(expected.filter(({ cells }) => cells.some((value) => value.trim() !== '')));
        }),
        { numRuns: 60 },
      );
    },
  );
});
