import {
  appendFileSync,
  existsSync,
  readdirSync,
  readFileSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDuckDb } from '../../src/evidence/duckdb/open.ts';
import type { EvidenceStore } from '../../src/evidence/store.ts';
import { context, idOf, newFolder, query, removeFolders, voice, writeVoices } from '../evidence/fixture.ts';

const options = {
  sources: [{ id: 'app', quote: 'internal' as const }],
  audience: 'internal' as const,
  timeZone: 'Europe/Berlin',
};
const line = (number: number, text: string) => `${JSON.stringify(voice(number, { text }).record)}\n`;

describe('large evidence', () => {
  let folder: string;
  let cache: string;
  let file: string;
  const kept = () => (existsSync(cache) ? readdirSync(cache) : []);
  async function asked<T>(question: (store: EvidenceStore) => Promise<T>, rest = {}): Promise<T> {
    const store = await openDuckDb({ ...options, ...rest, folder, cache });
    try {
      return await question(store);
    } finally {
      await store.close();
    }
  }
  const base = async (rest = {}) =>
    (await asked((store) => store.answer([query({})], context), rest))[0]?.base;

  beforeAll(() => {
    folder = writeVoices([voice(1), voice(2, { text: 'Zwei', codes: [{ coder: 'rule', themes: ['a'] }] })]);
    cache = join(newFolder(), 'evidence');
    file = join(folder, 'app', 'undated.jsonl');
    // Few records with many words: what counts is how much there is to read.
    for (let number = 10; number < 30; number += 1)
      appendFileSync(file, line(number, 'Wort '.repeat(180_000)));
  });
  afterAll(removeFolders);

  it('is kept once it was read, and then not read again', async () => {
    const first = await asked((store) => store.answer([query({ theme: 'a' })], context));
    const [name = ''] = kept();
    expect(kept()).toHaveLength(1);
    const { mtimeMs } = statSync(join(cache, name));
    const again = await asked((store) => store.answer([query({ theme: 'a' })], context));
    expect(again).toEqual(first);
    expect(again[0]).toMatchObject({ hits: 1, base: 22 });
    expect(kept()).toEqual([name]);
    expect(statSync(join(cache, name)).mtimeMs).toBe(mtimeMs);
  });

  it('is read anew where a file changed, even at the same size and date, and the outdated is gone', async () => {
    const before = kept();
    const { atime, mtime } = statSync(file);
    const bytes = readFileSync(file, 'utf8').replace(idOf(1), idOf(3));
    writeFileSync(file, bytes);
    utimesSync(file, atime, mtime);
    expect(await asked((store) => store.known([`app/${idOf(3)}`]))).toHaveLength(1);
    expect(kept()).toHaveLength(1);
    expect(kept()).not.toEqual(before);
  });

  it('is another where it is read for others, or by another rule', async () => {
    await base();
    const [internal] = kept();
    expect(
      await asked((store) => store.verbatims([{ where: {}, limit: 1 }], context), { audience: 'public' }),
    ).toEqual([[]]);
    expect(kept()).not.toEqual([internal]);
    expect(await base({ sources: [{ id: 'app', quote: 'internal', keptFrom: '2026-01' }] })).toBe(22);
  });

  it('is read anew where what was kept is damaged', async () => {
    await base();
    const [name = ''] = kept();
    writeFileSync(join(cache, name), 'no database');
    expect(await base()).toBe(22);
  });

  it('leaves nothing of a process that was killed', async () => {
    writeFileSync(join(cache, 'x.duckdb.999999999.part'), 'half');
    await base();
    expect(kept()).toHaveLength(1);
  });

  it('is not kept any more once it is small', async () => {
    writeFileSync(file, line(1, 'Eins'));
    expect(await base()).toBe(1);
    expect(kept()).toEqual([]);
  });
});
