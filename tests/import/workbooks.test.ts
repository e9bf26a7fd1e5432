import { describe, expect, it } from 'vitest';
import { bytesInput } from '../../scripts/sources/formats/input.ts';
import { openTable } from '../../scripts/sources/open.ts';
import { tableRows } from '../../scripts/sources/rows.ts';
import type { FormatWish } from '../../scripts/sources/types.ts';
import { type Sheets, workbook } from './workbook.ts';

async function read(sheets: Sheets, wish: FormatWish = {}) {
  const { table } = await openTable(bytesInput('book.xlsx', workbook(sheets)), wish, 'generic');
  const events = await Array.fromAsync(tableRows(table));
  return {
    ...table,
    events,
    rows: events.flatMap((event) =>
      event.type === 'row' ? [[event.row.line, ...event.row.cells.values()]] : [],
    ),
  };
}

describe('a workbook', () => {
  it('gives texts, numbers, dates, booleans and results of formulas as people see them', async () => {
    const { columns, rows, format } = await read({
      Antworten: [
        ['ID', 'Text', 'Note', 'Am', 'Ja', 'Summe'],
        ['R_1', 'größer & <b>\nzwei', 4.2, { date: 45321 }, true, { raw: '><f>1+1</f><v>2</v>' }],
        [
          'R_2',
          '  5\u00A0Sterne ',
          { raw: '><v>4.2000000000000002</v>' },
          { date: 45321.604282407 },
          false,
          '',
        ],
        [
          'R_3',
          { raw: ' t="inlineStr"><is><t>inline</t></is>' },
          -1,
          { date: 0.5 },
          '',
          { raw: ' t="str"><f>A1</f><v>ID</v>' },
        ],
      ],
    });
    expect(columns).toEqual(['ID', 'Text', 'Note', 'Am', 'Ja', 'Summe']);
    expect(rows).toEqual([
      [2, 'R_1', 'größer & <b>\nzwei', '4.2', '2024-01-30', 'true', '2'],
      [3, 'R_2', '  5\u00A0Sterne ', '4.2', '2024-01-30 14:30:10', 'false', ''],
      [4, 'R_3', 'inline', '-1', '12:00:00', '', 'ID'],
    ]);
    expect(format).toMatchObject({ type: 'xlsx', list: 'Antworten', headerLine: 1 });
  });

  it('is read from the sheet with most rows, the others are named, and any can be wished for', async () => {
    const sheets: Sheets = {
      Info: [['Export vom 1.3.2026']],
      Daten: [
        ['id', 'text'],
        ['1', 'a'],
        ['2', 'b'],
      ],
      Leer: [],
    };
    const { rows, notices } = await read(sheets);
    expect(rows).toHaveLength(2);
    expect(notices).toEqual([
      'Of `book.xlsx` the sheet `Daten` was read, not `Info` (1 row); `--sheet` names another.',
    ]);
    expect((await read(sheets, { list: 'Info' })).columns).toEqual(['Export vom 1.3.2026']);
    await expect(read(sheets, { list: 'daten' })).rejects.toThrow(
      '`book.xlsx` has no sheet `daten`. Did you mean `Daten`? There are: `Info`, `Daten`, `Leer`.',
    );
    const csv = bytesInput('file.csv', Buffer.from('a,b\n1,2\n'));
    await expect(openTable(csv, { type: 'xlsx', list: 'Info' }, 'generic')).rejects.toThrow(
      '`file.csv` is no Excel workbook and has no sheets. Leave `--sheet` out.',
    );
    await expect(read({ Leer: [] })).rejects.toThrow('workbook of empty sheets');
  });

  it('may have a title, empty rows and empty columns around its table', async () => {
    const { columns, events, rows } = await read({
      Daten: [
        ['Umfrage 2026'],
        null,
        ['id', 'text', 'note', ''],
        ['1', 'a', 5, ''],
        ['', ' ', '', ''],
        null,
        ['2', 'b', 4],
      ],
    });
    expect(columns).toEqual(['id', 'text', 'note']);
    expect(rows.map(([line, id]) => [line, id])).toEqual([
      [4, '1'],
      [7, '2'],
    ]);
    expect(events.map(({ type }) => type)).toEqual(['row', 'skipped', 'skipped', 'row']);
  });

  it('keeps the digits of long numbers, and says where Excel has lost some', async () => {
    const { rows, notices } = await read({
      Daten: [
        ['id', 'nr', 'ganz'],
        [{ raw: '><v>5.7030612345678899E+17</v>' }, 123456789012345, { raw: '><v>570306123456789012</v>' }],
        [
          { raw: '><v>570306000000000000</v>' },
          { raw: '><v>1.5E+9</v>' },
          { raw: '><v>570306123456789010</v>' },
        ],
      ],
    });
    expect(rows).toEqual([
      [2, '5.7030612345678899E+17', '123456789012345', '570306123456789012'],
      [3, '570306000000000000', '1500000000', '570306123456789010'],
    ]);
    expect(notices).toEqual([
      expect.stringMatching(/^`id` of `book.xlsx` holds numbers of more than 15 digits/),
    ]);
  });

  it('of a survey has its further header rows, as the same survey has in CSV', async () => {
    const { wording, rows, format } = await read({
      Blatt: [
        ['Respondent ID', 'Wie gefällt es?', 'Warum?', ''],
        ['', 'Response', 'Open-Ended Response', 'Other'],
        ['1', 'gut', 'schnell', 'x'],
      ],
    });
    expect(format.extraHeaderRows).toBe(1);
    expect(rows).toEqual([[3, '1', 'gut', 'schnell', 'x']]);
    expect([...wording.values()]).toEqual(['Other']);
  });

  it('that is damaged is refused in one sentence', async () => {
    const bytes = workbook({ Daten: [['a'], ['1']] });
    const cut = bytesInput('book.xlsx', bytes.subarray(0, 300));
    await expect(openTable(cut, {}, 'generic')).rejects.toThrow(/damaged or incomplete/);
  });
});
