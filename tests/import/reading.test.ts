import { describe, expect, it } from 'vitest';
import { bytesInput } from '../../scripts/sources/formats/input.ts';
import { openTable } from '../../scripts/sources/open.ts';
import { tableRows } from '../../scripts/sources/rows.ts';
import type { Cell, FormatWish, RowEvent } from '../../scripts/sources/types.ts';

async function read(bytes: string | Uint8Array, wish: FormatWish = {}) {
  const input = bytesInput('file', typeof bytes === 'string' ? Buffer.from(bytes) : bytes);
  const { table, examined } = await openTable(input, wish, 'generic');
  const events: RowEvent[] = [];
  for await (const event of tableRows(table)) events.push(event);
  const cells = events.flatMap((event): Cell[][] =>
    event.type === 'row' ? [[...event.row.cells.values()]] : [],
  );
  const lines = events.map((event) => (event.type === 'row' ? event.row.line : event.line));
  return {
    columns: table.columns,
    wording: table.wording,
    format: table.format,
    examined,
    events,
    cells,
    lines,
  };
}

const utf16 = (text: string, bigEndian = false) => {
  const bytes = Buffer.from(`\uFEFF${text}`, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
};

describe('a file', () => {
  const german = 'größe;Straße\nfünf;Köln – „ja“\n';
  it.each([
    ['UTF-8', Buffer.from(german), 'utf-8'],
    ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${german}`), 'utf-8'],
    ['UTF-16LE with a byte order mark', utf16(german), 'utf-16le'],
    ['UTF-16BE with a byte order mark', utf16(german, true), 'utf-16be'],
    ['UTF-16LE without one', utf16(german.replace('– „ja“', 'ja')).subarray(2), 'utf-16le'],
    ['Windows-1252', Buffer.from('größe;Straße\nfünf;Köln \x96 \x84ja\x93\n', 'latin1'), 'windows-1252'],
  ])('in %s is read without a wrong letter', async (_name, bytes, encoding) => {
    const { columns, cells, examined } = await read(bytes);
    expect(examined.encoding).toBe(encoding);
    expect(columns).toEqual(['größe', 'Straße']);
    expect(cells).toEqual([['fünf', expect.stringMatching(/^Köln (?:– „ja“|ja)$/)]]);
  });

  it.each([
    ['empty', Buffer.alloc(0), /`file` is empty/],
    ['of white space', Buffer.from('\n \n'), /`file` is empty/],
    ['binary', Buffer.from([1, 2, 0, 3, 0, 0, 0, 7, 9]), /binary file/],
    ['an Excel workbook', Buffer.from('PK\u0003\u0004rest'), /Excel workbook/],
    ['a PDF', Buffer.from('%PDF-1.7'), /is a PDF/],
    ['a picture', Buffer.from('89504e470d0a1a0a41414141', 'hex'), /is a picture/],
    ['packed', Buffer.from('1f8b0808414141', 'hex'), /is a packed file/],
    ['an old Excel file', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /is an old Excel/],
    ['UTF-32', Buffer.from('fffe00006900000064000000', 'hex'), /is written in UTF-32/],
    ['text with a zero byte', Buffer.from('id,text\n1,a\n2,b\0c\n'), /line 3 holds a zero byte/],
    ['JSON without a list', Buffer.from('{\n"a": {"b": 1}\n}'), /holds no list of objects/],
    [
      'Shift_JIS',
      Buffer.from('838183628368815b83570a82a082e882aa82c682a482b282b482a282dc82b5', 'hex'),
      /Shift_JIS.*--encoding shift_jis/,
    ],
    [
      'in letters that are those of no encoding',
      Buffer.from('a,b\n1,2\n3,\x81\xfc', 'latin1'),
      /^file:3: a byte here is not UTF-8, and the letters of the file do not tell its encoding/,
    ],
    [
      'in the letters of DOS',
      Buffer.from('a;b\r\n1;Die \x9aberweisung dauerte l\x84nger, gr\x94\xe1e', 'latin1'),
      /^file:2: a byte here is not UTF-8/,
    ],
    [
      'UTF-8 with a line in Windows-1252',
      Buffer.concat([Buffer.from('a,b\r1,größer\r2,schön\r'), Buffer.from('3,f\xfcr\r', 'latin1')]),
      /^file:4: the file is UTF-8, but a byte here is not/,
    ],
    [
      'UTF-8 cut off inside a letter',
      Buffer.from('a,b\n1,größer\n2,schön').subarray(0, -2),
      /^file:3: the file is UTF-8, but a byte here is not/,
    ],
  ])('that is %s is refused in one located sentence', async (_name, bytes, message) => {
    await expect(read(bytes)).rejects.toThrow(message);
  });

  const macRoman = (text: string) => {
    const all = Uint8Array.from({ length: 256 }, (_, byte) => byte);
    const letters = [...new TextDecoder('macintosh').decode(all)];
    return Uint8Array.from([...text].map((letter) => letters.indexOf(letter)));
  };
  it.each([
    ['German', 'Ärger: die größte Öffnungszeit für „Kunden“ – fünf €'],
    ['one word of German', 'schön'],
    ['English with typographic signs', 'I don’t “like” it – at all…'],
    ['French names', 'Café Crème à la façon'],
    ['a no-break space', '5\u00A0Sterne'],
  ])('with %s in Mac Roman is told from Windows-1252 by its letters', async (_name, words) => {
    const { cells, examined } = await read(macRoman(`id\ttext\r\r\n1\t${words}\r\r\n`));
    expect(examined.encoding).toBe('macintosh');
    expect(cells).toEqual([['1', words]]);
  });

  it('in an encoding that was named wrongly is refused with the line', async () => {
    const bytes = Buffer.from('a,b\n1,2\n3,\xfc\n', 'latin1');
    await expect(read(bytes, { encoding: 'utf-8' })).rejects.toThrow(
      /^file:3: a byte here is no character in utf-8/,
    );
    await expect(read(Buffer.from('a,b\r\n1,\x81', 'latin1'), { encoding: 'windows-1252' })).rejects.toThrow(
      /^file:2: a byte here is no character in windows-1252/,
    );
    await expect(read(bytes, { encoding: 'klingon' })).rejects.toThrow(/`klingon` is no encoding/);
  });
});

describe('delimited text', () => {
  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
    ['CR CR LF', '\r\r\n'],
  ])('with %s at line ends counts lines as editors do', async (_name, end) => {
    const { cells, lines } = await read(['a,b', '1,"x', 'y"', '', '3,4', ''].join(end));
    expect(cells.map((row) => row.map((cell) => String(cell).replace(/\r?\r?\n|\r/g, '|')))).toEqual([
      ['1', 'x|y'],
      ['3', '4'],
    ]);
    expect(lines).toEqual([2, 4, 5]);
  });

  it.each([
    [',', 'a,b\n"1;2;3",x\n'],
    [';', 'a;b\n1,5;x\n2,5;y\n'],
    ['\t', 'a\tb\nx, y\tz\n'],
    ['|', 'a|b\n1|2\n'],
  ])('tells the delimiter %j', async (delimiter, text) => {
    expect((await read(text)).format.delimiter).toBe(delimiter);
  });

  it('of one column may hold any punctuation', async () => {
    const { cells, columns } = await read('text\nHello, world\nYes; no\n');
    expect(columns).toEqual(['text']);
    expect(cells).toEqual([['Hello, world'], ['Yes; no']]);
  });

  it.each([
    ['Excel names the delimiter', 'sep=;\r\na;b\r\n1,5;x\r\n', ['a', 'b'], [['1,5', 'x']]],
    [
      'a title stands',
      'Umfrage 2026\n\na;b;c\n1;2;3\n4;5;6\n',
      ['a', 'b', 'c'],
      [
        ['1', '2', '3'],
        ['4', '5', '6'],
      ],
    ],
    [
      'a title with a comma stands',
      'Umfrage, Mai\na,b,c,d\n1,2,3,4\n',
      ['a', 'b', 'c', 'd'],
      [['1', '2', '3', '4']],
    ],
    ['no title but a short header stands', 'id,text\n1,a,b,c\n2,d,e,f\n', ['id', 'text'], []],
    [
      'a padded title and a stand',
      'Umfrage 2026,,\n,,\nStand: Mai,,\na,b,c\n1,2,3\n',
      ['a', 'b', 'c'],
      [['1', '2', '3']],
    ],
    [
      'a lonely question',
      'Welche Wege nutzen Sie?,,\nApp,Web,Filiale\n1,,1\n',
      ['Welche Wege nutzen Sie?'],
      [],
    ],
    ['the first rows are blank', ';;\n\na;b;c\n1;2;3\n', ['a', 'b', 'c'], [['1', '2', '3']]],
  ])('of which %s above the header has its header found', async (_name, text, columns, rows) => {
    const { columns: found, cells } = await read(text);
    expect(found.slice(0, columns.length)).toEqual(columns);
    if (rows.length > 0) expect(cells).toEqual(rows);
  });

  it('joined of several files skips their headers, marks and all', async () => {
    const { events, cells } = await read('\uFEFFid,text\n1,a\n\uFEFFid,text\n2,b\n"id",text\n');
    expect(cells).toEqual([
      ['1', 'a'],
      ['2', 'b'],
    ]);
    expect(events.map((event) => (event.type === 'skipped' ? event.rule : event.type))).toEqual([
      'row',
      'header row',
      'row',
      'header row',
    ]);
  });

  it('loses empty cells and columns at its ends, and no others', async () => {
    const { columns, cells, events } = await read('a,b,,\n1,2,,\n3,4\n5,6,,,,\n,,,\n7,,,\n8,9,x,\n');
    expect(columns).toEqual(['a', 'b']);
    expect(cells).toEqual([
      ['1', '2'],
      ['3', '4'],
      ['5', '6'],
      ['7', ''],
    ]);
    expect(events.at(-1)).toMatchObject({ type: 'rejected', reason: 'has 3 cells where the header has 2' });
  });

  it('names empty and repeated headers, and skips a blank first row', async () => {
    expect((await read(',,,\n Name ,,Name,\u00A0x\n1,2,3,4\n')).columns).toEqual([
      'Name',
      'column 2',
      'Name (2)',
      'x',
    ]);
  });

  it.each([
    [
      'Qualtrics',
      'Q1,Q2\nHow are you?,Why?\n"{""ImportId"":""QID1""}","{""ImportId"":""QID2""}"\n1,a\n',
      2,
      'How are you?',
    ],
    ['legacy Qualtrics', 'V1,Q2\nResponseID,Why?\nR_1,a\n', 1, 'ResponseID'],
    ['SurveyMonkey', 'Id,How?,\n,Response,Phone\n1,x,y\n', 1, undefined],
  ])('of %s has further header rows, which are skipped by name', async (_name, text, extra, wording) => {
    const { events, wording: words, columns } = await read(text);
    expect(events.filter((event) => event.type === 'skipped' && event.rule === 'header row')).toHaveLength(
      extra,
    );
    expect(events.filter(({ type }) => type === 'row')).toHaveLength(1);
    expect(words.get(columns[0] ?? '')).toBe(wording);
  });
});

describe('JSON', () => {
  it('in a list inside an object keeps lines, nested keys and lists', async () => {
    const { columns, cells, lines, format } = await read(
      '{"count": 2,\n"data": {"items": [\n{"id": 1, "tags": ["a", "b"], "via": {"channel": "web"},\n "fields": [{"id": 7, "value": "x"}]},\n{"id": 2, "ok": true, "none": null}]}}',
    );
    expect(format.list).toBe('data.items');
    expect(columns).toEqual(['id', 'tags', 'via.channel', 'fields.7', 'ok', 'none']);
    expect(cells).toEqual([
      ['1', ['a', 'b'], 'web', 'x'],
      ['2', 'true', ''],
    ]);
    expect(lines).toEqual([3, 5]);
  });

  it('that breaks off gives its whole rows and rejects the rest by line', async () => {
    const { events } = await read('[\n{"text": "whole"},\n{"text": "cut of');
    expect(events).toMatchObject([{ type: 'row' }, { type: 'rejected', line: 3 }]);
  });

  it('Lines reject a line that is none and read on', async () => {
    const { events, format } = await read('{"a": 1}\n{"a": \n\n[1]\n{"a": 2}\n');
    expect(format.type).toBe('jsonl');
    expect(events).toMatchObject([
      { type: 'row' },
      { type: 'rejected', line: 2 },
      { type: 'rejected', line: 4 },
      { type: 'row', row: { line: 5 } },
    ]);
  });
});

describe('JSON in trouble', () => {
  it.each([
    ['a list', (rows: string[]) => `[${rows.join(',\n')}]`],
    ['lines', (rows: string[]) => `${rows.join('\n')}\n`],
  ])('in %s keeps every digit of a long id', async (_name, join) => {
    const ids = ['9007199254740993', '9007199254740992', '12345678901234567890123', '17'];
    const { cells } = await read(join(ids.map((id) => `{"id":${id},"text":"words"}`)));
    expect(cells.map(([id]) => id)).toEqual(ids);
  });

  it.each([
    ['a list', (row: string) => `[{"id":1},\n${row},\n{"id":3}]`],
    ['lines', (row: string) => `{"id":1}\n${row}\n{"id":3}\n`],
  ])('in %s that is nested without end loses only that row', async (_name, around) => {
    const { events } = await read(around(`{"id":2,"x":${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}}`));
    expect(events.map(({ type }) => type)).toEqual(['row', 'rejected', 'row']);
    expect(events[1]).toMatchObject({ line: 2, reason: 'is nested too deeply for a row of a table' });
  });

  it('in lines whose first one is broken loses only that line', async () => {
    const { events, format } = await read('{"id":1,"text":"open\n{"id":2,"text":"words"}\n');
    expect(format.type).toBe('jsonl');
    expect(events.map(({ type }) => type)).toEqual(['rejected', 'row']);
  });
});

describe('names of columns', () => {
  it.each([
    ['CSV', 'id,ask max.muster@example.org,te\u001B[31mxt\n1,2,3\n'],
    ['JSON', '[{"id":1,"ask max.muster@example.org":2,"te\\u001b[31mxt":3}]'],
  ])('hold neither personal data nor control characters in %s', async (_name, text) => {
    expect((await read(text)).columns).toEqual(['id', 'ask [E-Mail]', 'te[31mxt']);
  });
});
