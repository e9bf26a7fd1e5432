import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { RecordHome } from '../../scripts/steps/keep/home.ts';
import { copyLine } from '../../scripts/steps/warehouse/copyText.ts';
import { postgresHome } from '../../scripts/steps/warehouse/postgresHome.ts';
import { connect } from '../../src/evidence/postgres/connect.ts';
import { anyCharacter } from '../text/anyCharacter.ts';
import { describeWithServer } from './server.ts';

const text = (...lines: string[]) => new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
const idOf = (digit: string) => digit.repeat(20);
const recordLine = (digit: string, words = `Stimme ${digit}`) =>
  JSON.stringify({
    id: idOf(digit),
    source: 'app',
    channel: 'app',
    lang: 'de',
    solicited: false,
    text: words,
  });
const codeLine = (digit: string, coder = 'rule') =>
  JSON.stringify({ id: idOf(digit), coder, version: '1', themes: ['a'], stages: [], sentiment: 'negative' });

let schemas = 0;

describeWithServer('a database as the home of records', (test) => {
  let home: RecordHome;
  let schema: string;
  const open = () => postgresHome(test.place(schema), test.server().password);
  beforeEach(() => {
    schemas += 1;
    schema = `wiki_${schemas}`;
    home = open();
  });
  afterEach(() => home.close());

  async function stage(
    run: string,
    lines: [month: string | undefined, records: string[], codes: string[]][],
  ) {
    const replacement = await home.replace('app', { name: run, dryRun: false });
    for (const [month, records, codes] of lines)
      await replacement.append(month, text(...records), text(...codes));
    return replacement.finish();
  }

  it('gives back by ids what was committed, and nothing before', async () => {
    expect([await home.size('app'), await home.read('app', {})]).toEqual([0, []]);
    const staged = await stage('1', [
      [
        '2026-01',
        [recordLine('a'), recordLine('c', 'Mit\tTab, "Zitat", \\ und 🎉')],
        [codeLine('a'), codeLine('a', 'person')],
      ],
      [undefined, [recordLine('b')], [codeLine('d', 'person')]],
    ]);
    expect(staged).toEqual({ written: [`${schema}.voices: app`], files: [], inStore: true });
    expect(await home.read('app', {})).toEqual([]);
    await home.commit('1');
    const stored = [
      {
        id: idOf('a'),
        month: '2026-01',
        record: recordLine('a'),
        codes: [codeLine('a'), codeLine('a', 'person')],
      },
      { id: idOf('b'), month: undefined, record: recordLine('b'), codes: [] },
      { id: idOf('c'), month: '2026-01', record: recordLine('c', 'Mit\tTab, "Zitat", \\ und 🎉'), codes: [] },
      { id: idOf('d'), month: undefined, record: undefined, codes: [codeLine('d', 'person')] },
    ];
    expect(await home.read('app', {})).toEqual(stored);
    expect(await home.read('app', { from: idOf('b'), below: idOf('d') })).toEqual(stored.slice(1, 3));
    expect(await home.size('app')).toBeGreaterThan(300);
    expect(await home.read('brief', {})).toEqual([]);
  });

  it('changes what is new, drops what is gone, and stages nothing where all is the same', async () => {
    await stage('1', [['2026-01', [recordLine('a'), recordLine('b')], []]]);
    await home.commit('1');
    expect(await stage('2', [['2026-01', [recordLine('a'), recordLine('b')], []]])).toMatchObject({
      written: [],
    });
    await stage('3', [['2026-01', [recordLine('b', 'anders'), recordLine('c')], []]]);
    await home.commit('3');
    expect((await home.read('app', {})).map(({ record }) => record)).toEqual([
      recordLine('b', 'anders'),
      recordLine('c'),
    ]);
  });

  it('commits a run once, however often it is told to', async () => {
    await stage('1', [['2026-01', [recordLine('a')], []]]);
    await home.commit('1');
    await home.commit('1');
    await home.close();
    home = open();
    await home.commit('1');
    expect(await home.read('app', {})).toHaveLength(1);
  });

  it('commits after an interruption what an earlier process had staged', async () => {
    await stage('1', [['2026-01', [recordLine('a')], []]]);
    await home.close();
    home = open();
    await home.commit('1');
    expect(await home.read('app', {})).toHaveLength(1);
  });

  it('keeps nothing of what was given up, discarded, or only tried', async () => {
    const given = await home.replace('app', { name: '1', dryRun: false });
    await given.append('2026-01', text(recordLine('a')), text());
    await given.discard();
    const tried = await home.replace('app', { name: '2', dryRun: true });
    await tried.append('2026-01', text(recordLine('a')), text());
    expect((await tried.finish()).written).toEqual([`${schema}.voices: app`]);
    await stage('3', [['2026-01', [recordLine('a')], []]]);
    await home.discard('3');
    for (const run of ['1', '2', '3'])
      await expect(home.commit(run)).rejects.toThrow(/Import the files again/);
    expect(await home.read('app', {})).toEqual([]);
  });

  it('refuses to write over what another import has changed meanwhile', async () => {
    await stage('1', [['2026-01', [recordLine('a')], []]]);
    await home.commit('1');
    const late = open();
    await late.size('app');
    await stage('2', [['2026-01', [recordLine('b')], []]]);
    await home.commit('2');
    const replacement = await late.replace('app', { name: '3', dryRun: false });
    await replacement.append('2026-01', text(recordLine('c')), text());
    await replacement.finish();
    await expect(late.commit('3')).rejects.toThrow('Another import has changed `app`');
    await late.close();
    expect((await home.read('app', {})).map(({ record }) => record)).toEqual([recordLine('b')]);
  });

  it('takes any text for what it is', async () => {
    const connection = await connect(test.place(), test.server().password);
    await fc.assert(
      fc.asyncProperty(
        fc.string({ unit: anyCharacter }),
        fc.array(fc.string({ unit: 'grapheme' })),
        async (one, list) => {
          const clean = (value: string) => value.replaceAll('\0', '').toWellFormed();
          const given = [clean(one), list.map(clean)] as const;
          const line = copyLine([...given]).slice(0, -1);
          const [word = '', array = ''] = line.split('\t').map(unescaped);
          const [row] = await connection.rows('select $1::text as word, $2::text[] as list', [word, array]);
          expect(row).toEqual({ word: given[0], list: given[1] });
        },
      ),
      { numRuns: 60 },
    );
    await connection.close();
  });
});

/** What COPY makes of a column's text. */
function unescaped(column: string): string {
  const signs: Record<string, string> = { t: '\t', n: '\n', r: '\r', '\\': '\\' };
  return column.replace(/\\(.)/gs, (_, sign: string) => signs[sign] ?? sign);
}
