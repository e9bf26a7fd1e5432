import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bytesInput, fileInput } from '../../scripts/sources/formats/input.ts';
import { openTable } from '../../scripts/sources/open.ts';
import { tableRows } from '../../scripts/sources/rows.ts';

describe('a Parquet file', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'outside-in-parquet-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Writes the answer of a query. */
  async function write(name: string, query: string): Promise<void> {
    const instance = await DuckDBInstance.create(':memory:');
    const connection = await instance.connect();
    await connection.run(`copy (${query}) to '${join(folder, name).replaceAll("'", "''")}' (format parquet)`);
    connection.closeSync();
    instance.closeSync();
  }

  async function read(name: string) {
    const { table } = await openTable(fileInput(name, folder), {}, 'generic');
    return { ...table, events: await Array.fromAsync(tableRows(table)) };
  }

  it('keeps long ids, decimals, moments, lists and nested columns', async () => {
    await write(
      'voices.parquet',
      `select 9007199254740993::bigint as id, 'größer' as text, 1.10::decimal(9,2) as note, date '2026-03-01' as tag,
        timestamp '2026-03-01 12:00:00' as am, timestamptz '2026-03-01 12:00:00+02' as um, true as ja,
        ['a', 'b'] as tags, {'channel': 'web', 'n': 1} as via, null::varchar as nichts, 0.5::double as anteil`,
    );
    const { columns, events, format } = await read('voices.parquet');
    const cells = events[0]?.type === 'row' ? Object.fromEntries(events[0].row.cells) : {};
    expect(cells).toEqual({
      id: '9007199254740993',
      text: 'größer',
      note: '1.10',
      tag: '2026-03-01',
      am: '2026-03-01 12:00:00',
      um: '2026-03-01 10:00:00+00',
      ja: 'true',
      tags: ['a', 'b'],
      'via.channel': 'web',
      'via.n': '1',
      nichts: '',
      anteil: '0.5',
    });
    expect(columns).toEqual(Object.keys(cells));
    expect(format.type).toBe('parquet');
  });

  it('of many rows is read in order and numbered, whatever signs its name has', async () => {
    await write("it's [all]*.parquet", 'select range as id from range(5000)');
    const { events } = await read("it's [all]*.parquet");
    expect(events).toHaveLength(5000);
    expect(events.at(-1)).toMatchObject({ row: { line: 5000 } });
  });

  it('that is damaged, or no file, is refused in one sentence', async () => {
    writeFileSync(join(folder, 'cut.parquet'), 'PAR1 and nothing behind it');
    await expect(read('cut.parquet')).rejects.toThrow(/^`cut.parquet` is a Parquet file that cannot be read/);
    const stdin = bytesInput('standard input', Buffer.from('PAR1'));
    await expect(openTable(stdin, {}, 'generic')).rejects.toThrow(/Save it as a file and name that/);
  });
});
