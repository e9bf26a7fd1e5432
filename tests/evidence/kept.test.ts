import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { openDuckDb } from '../../src/evidence/duckdb/open.ts';
import { readKeptCounts } from '../../src/evidence/kept/readCounts.ts';
import { withKept } from '../../src/evidence/kept/withKept.ts';
import type { EvidenceStore } from '../../src/evidence/store.ts';
import { jsonLines } from '../../src/files/jsonl.ts';
import type { KeptCount } from '../../src/schema/record.ts';
import { countMonth } from '../../src/wiki/retention/countMonth.ts';
import { context, newFolder, query, removeFolders, type Voice, voice, writeVoices } from './fixture.ts';

afterAll(removeFolders);

/** Eight voices a month from June to October 2026: the theme `a` is told by as many as its month's number. */
const months = ['2026-06', '2026-07', '2026-08', '2026-09', '2026-10'];
const voices = months.flatMap((month, index) =>
  Array.from({ length: 16 }, (_, number) =>
    voice(index * 100 + number, {
      at: `${month}-03`,
      codes: [{ coder: 'rule', themes: number < index + 5 ? ['a'] : [], sentiment: 'negative' }],
    }),
  ),
);
const counts = (list: readonly Voice[]): KeptCount[] =>
  [...Map.groupBy(list, ({ month }) => month ?? '')].flatMap(([month, items]) => countMonth(month, items));

/** The answers where everything before a month is past and only its counts are left. */
async function whereOnly<T>(
  keptFrom: string | undefined,
  ask: (store: EvidenceStore) => Promise<T>,
): Promise<T> {
  const store = await openDuckDb({
    folder: writeVoices(voices),
    sources: [{ id: 'app', quote: 'internal', keptFrom }],
    audience: 'internal',
    timeZone: 'Europe/Berlin',
  });
  const past = voices.filter(({ month }) => keptFrom !== undefined && (month ?? '') < keptFrom);
  try {
    return await ask(withKept(store, new Map([['app', counts(past)]])));
  } finally {
    await store.close();
  }
}

describe('the months that are past', () => {
  it.each([
    ['all voices', {}],
    ['a theme', { theme: 'a' }],
    ['a theme in a list of one', { theme: ['a'] }],
    ['a sentiment', { sentiment: 'negative' as const }],
    ['a channel', { channel: 'app' }],
  ])('stay in months and windows of a query for %s, as if their records were there', async (_what, where) => {
    const ask = async (store: EvidenceStore) => {
      const [answer] = await store.answer([query(where)], context);
      return { byMonth: answer?.byMonth, recent: answer?.recent, baseline: answer?.baseline };
    };
    expect(await whereOnly('2026-09', ask)).toEqual(await whereOnly(undefined, ask));
  });

  it.each([
    ['of two values', { theme: ['a', 'b'] }, {}],
    ['of two fields', { theme: 'a', channel: 'app' }, {}],
    ['of a field that is not kept', { lang: 'de' as const }, {}],
    ['with a denominator of its own', { theme: 'a' }, { among: { channel: 'app' } }],
    ['for a mean', {}, { measure: 'mean' as const, of: 'rating' as const }],
  ])('are unknown to a query %s, which begins where the records do', async (_what, where, rest) => {
    const months = await whereOnly('2026-09', async (store) => {
      const [answer] = await store.answer([query(where, rest)], context);
      return answer?.byMonth.map(({ month }) => month);
    });
    expect(months).toEqual(['2026-09', '2026-10']);
  });

  it('stay in overviews', async () => {
    for (const field of ['all', 'theme', 'channel'] as const) {
      const ask = async (store: EvidenceStore) =>
        (await store.breakdown(field, context)).map(({ value, month, voices: n }) => [value, month, n]);
      expect(await whereOnly('2026-09', ask)).toEqual(await whereOnly(undefined, ask));
    }
  });

  it('do not join a window where a number of one of them was too small to be kept', async () => {
    const few = voices.map((each, index) =>
      each.month === '2026-06' && index > 2 ? { ...each, codes: [] } : each,
    );
    const past = counts(few.filter(({ month }) => month === '2026-06' || month === '2026-07'));
    const store = await openDuckDb({
      folder: writeVoices(voices.filter(({ month }) => (month ?? '') >= '2026-08')),
      sources: [{ id: 'app', quote: 'internal' }],
      audience: 'internal',
      timeZone: 'Europe/Berlin',
    });
    const [answer] = await withKept(store, new Map([['app', past]])).answer([query({ theme: 'a' })], context);
    await store.close();
    expect(answer?.byMonth.map(({ month }) => month)).toEqual(['2026-07', '2026-08', '2026-09', '2026-10']);
    expect(answer?.baseline).toEqual([]);
  });

  it('are counted as the engine counts, whoever coded and however often a person spoke', async () => {
    const said = fc.record({
      who: fc.integer({ min: 1, max: 12 }),
      coder: fc.constantFrom('rule', 'model', 'column', 'person'),
      themes: fc.subarray(['a', 'b']),
      sentiment: fc.constantFrom('positive', 'negative', 'unknown'),
      channel: fc.constantFrom('app', 'web'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(said, { minLength: 20, maxLength: 60 }), async (list) => {
        const made = list.map(({ who, channel, ...code }, index) =>
          voice(index, {
            at: '2026-09-02',
            channel,
            respondent: String(who).padStart(16, '0'),
            codes: [code, { coder: 'rule', themes: ['b'] }],
          }),
        );
        const store = await openDuckDb({
          folder: writeVoices(made),
          sources: [{ id: 'app', quote: 'internal' }],
          audience: 'internal',
          timeZone: 'Europe/Berlin',
        });
        const kept = counts(made);
        const queries = kept.map(({ dimension, value }) =>
          query(dimension === 'all' ? {} : { [dimension]: value }),
        );
        const answers = await store.answer(queries, context);
        expect(answers.map(({ byMonth }) => byMonth[0]?.hits)).toEqual(kept.map(({ voices: n }) => n));
        await store.close();
      }),
      { numRuns: 5 },
    );
  });
});

describe('the file of counts', () => {
  it('is read back, and a malformed line is named', async () => {
    const root = newFolder();
    writeVoices([voice(1)], join(root, 'evidence'));
    const file = join(root, 'evidence/app/counts.jsonl');
    const all = counts(voices);
    writeFileSync(file, jsonLines(all));
    expect(await readKeptCounts(root, ['app', 'other'])).toEqual(new Map([['app', all]]));
    writeFileSync(file, '{"month":"2026-09","dimension":"all","voices":4}\n');
    await expect(readKeptCounts(root, ['app'])).rejects.toThrow(/counts\.jsonl:1: .*voices/);
  });
});
