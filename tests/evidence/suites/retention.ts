import { describe, expect, it } from 'vitest';
import { context, idOf, numbersOf, type OpenStore, query, voice, writeVoices } from '../fixture.ts';
import { ask, voicesFor } from './opened.ts';

const voices = [
  voice(1, { at: '2024-09-30', codes: [{ coder: 'rule', themes: ['a'] }] }),
  voice(2, { at: '2024-10-01', codes: [{ coder: 'rule', themes: ['a'] }] }),
  voice(3, { at: '2023' }),
  voice(4, { at: '2024' }),
  voice(5),
];
const refs = voices.map(({ record }) => `app/${record.id}`);

/** What is past a source's retention is left out, whatever the engine. */
export function retentionSuite(open: OpenStore): void {
  describe('a source with a retention', () => {
    it.each([
      ['counts all without one', undefined, [1, 2, 3, 4, 5]],
      [
        'leaves out the months before its first, and years that lie before it as a whole',
        '2024-10',
        [2, 4, 5],
      ],
      ['leaves out a year once the next has begun', '2025-01', [5]],
    ])('%s', async (_sentence, keptFrom, left) => {
      const [known, [answer], listed, quoted] = await ask(
        open,
        [],
        async (store) =>
          [
            await store.known([...refs, `app/${idOf(9)}`]),
            await store.answer([query({})], context),
            await voicesFor(store, { where: {}, limit: 9 }),
            await store.records(refs),
          ] as const,
        { folder: writeVoices(voices), sources: [{ id: 'app', quote: 'internal', keptFrom }] },
      );
      expect(known).toEqual(left.map((number) => `app/${idOf(number)}`));
      expect(answer?.base).toBe(left.length);
      expect(numbersOf(listed).sort()).toEqual(left);
      expect(numbersOf(quoted)).toEqual(left);
    });

    it('knows records that may not be quoted', async () => {
      const known = await ask(open, [], (store) => store.known(refs), {
        folder: writeVoices(voices),
        sources: [{ id: 'app', quote: 'none' }],
      });
      expect(known).toEqual(refs);
    });
  });
}
