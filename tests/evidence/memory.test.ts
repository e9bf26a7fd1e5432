import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { openDuckDb } from '../../src/evidence/duckdb/open.ts';
import { evidenceMemory } from '../../src/evidence/memory.ts';
import type { EvidenceStore, StoreQuery } from '../../src/evidence/store.ts';
import type { QueryAnswer } from '../../src/wiki/answer.ts';
import { anyQuery, anyVoices } from './anything.ts';
import { context, newFolder, query, removeFolders, sourcesOf, voice, writeVoices } from './fixture.ts';
import { ask } from './suites/opened.ts';

afterAll(removeFolders);

const sources = ['app', 'brief', 'umfrage'];

/** Everything that is asked of a store. */
async function everything(store: EvidenceStore, queries: readonly StoreQuery[]) {
  return {
    answers: await store.answer(queries, context),
    themes: await store.breakdown('theme', context),
    all: await store.breakdown('all', context),
    voices: await store.verbatims([{ where: {}, limit: 9 }], context),
  };
}

it('a store that remembers says what one says that knows nothing, whatever has changed', async () => {
  const queries = fc.array(anyQuery, { minLength: 1, maxLength: 4 });
  const changes = fc.array(fc.record({ source: fc.constantFrom(...sources), voices: anyVoices }), {
    minLength: 1,
    maxLength: 2,
  });
  await fc.assert(
    fc.asyncProperty(anyVoices, changes, queries, async (before, changed, asked) => {
      const memory = evidenceMemory();
      const folder = writeVoices(before, newFolder());
      const options = { folder, sources: sourcesOf(before.concat(...changed.map(({ voices }) => voices))) };
      const both = async () => {
        const question = (store: EvidenceStore) => everything(store, asked);
        const fresh = await ask(openDuckDb, [], question, options);
        expect(await ask(openDuckDb, [], question, { ...options, memory })).toEqual(fresh);
      };
      await both();
      for (const { source, voices } of changed) {
        rmSync(join(folder, source), { recursive: true, force: true });
        writeVoices(
          voices.filter(({ record }) => record.source === source),
          folder,
        );
        await both();
      }
    }),
    { numRuns: 5 },
  );
});

it('what rests on sources that have not changed is not asked again', async () => {
  const memory = evidenceMemory();
  const voices = sources.map((source, index) =>
    voice(index + 1, { source, at: '2026-10-01', text: 'Gut so' }),
  );
  const folder = writeVoices(voices);
  const queries = sources.map((source): StoreQuery => ({ sources: [source], where: {}, measure: 'share' }));
  const answers = () =>
    ask(openDuckDb, voices, (store) => store.answer(queries, context), { folder, memory });
  const first = await answers();
  writeVoices([voice(9, { source: 'brief', at: '2026-10-02', text: 'Neu' })], folder);
  const second = await answers();
  // What is remembered is the same object, and what is asked is another.
  const same = (number: number) => first[number]?.byMonth === second[number]?.byMonth;
  expect([same(0), same(1), same(2)]).toEqual([true, false, true]);
});

it.each([
  ['whom the site is for', { audience: 'public' as const }],
  ['the time zone', { timeZone: 'Asia/Tokyo' }],
  ['what may be quoted', { sources: [{ id: 'app', quote: 'none' as const }] }],
  [
    'how long records are kept',
    { sources: [{ id: 'app', quote: 'internal' as const, keptFrom: '2026-10' }] },
  ],
])(
  'nothing is remembered that was said of the same records under another setting: %s',
  async (_what, other) => {
    const memory = evidenceMemory();
    const voices = [
      voice(1, {
        at: '2026-09-30T22:30:00Z',
        month: '2026-09',
        text: 'Ein Satz über die Anmeldung, der lang genug ist.',
      }),
      voice(2, {
        at: '2026-10-31T20:00:00Z',
        text: 'Die Gebühren des Kontos verstehe ich beim besten Willen nicht.',
      }),
    ];
    const folder = writeVoices(voices);
    const queries: StoreQuery[] = [{ sources: ['app'], where: {}, measure: 'share' }];
    const question = (store: EvidenceStore): Promise<QueryAnswer[]> => store.answer(queries, context);
    const before = await ask(openDuckDb, voices, question, { folder, memory });
    const after = await ask(openDuckDb, voices, question, { folder, memory, ...other });
    expect(after).toEqual(await ask(openDuckDb, voices, question, { folder, ...other }));
    expect(after).not.toEqual(before);
  },
);

it('stores that are open at the same time do not see each other', async () => {
  const memory = evidenceMemory();
  const voices = [voice(1, { at: '2026-10-01' }), voice(2, { source: 'brief', at: '2026-10-01' })];
  const folder = writeVoices(voices);
  const queries = sources.slice(0, 2).map((source) => query({}, { sources: [source] }));
  const hits = async (store: EvidenceStore) =>
    (await store.answer(queries, context)).map((answer) => answer.hits);
  const found = await ask(
    openDuckDb,
    voices,
    async (first) => {
      writeVoices([voice(3, { at: '2026-10-02' }), voice(4, { at: '2026-10-02' })], folder);
      const second = await ask(openDuckDb, voices, hits, { folder, memory });
      return { first: await hits(first), second };
    },
    { folder, memory },
  );
  expect(found).toEqual({ first: [1, 1], second: [2, 1] });
  expect(await ask(openDuckDb, voices, hits, { folder, memory })).toEqual([2, 1]);
});

it('a line that was malformed is forgotten when it is mended', async () => {
  const memory = evidenceMemory();
  const voices = [voice(1, { at: '2026-10-01' }), voice(2, { source: 'brief', at: '2026-10-01' })];
  const folder = writeVoices(voices);
  const count = () => ask(openDuckDb, voices, (store) => store.breakdown('all', context), { folder, memory });
  const before = await count();
  writeFileSync(join(folder, 'app/2026-10.jsonl'), '{"id": \n');
  await expect(count()).rejects.toThrow(/line 1 of .*2026-10\.jsonl is no JSON/);
  writeVoices(voices, folder);
  expect(await count()).toEqual(before);
});
