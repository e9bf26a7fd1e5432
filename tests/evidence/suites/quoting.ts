import { describe, expect, it } from 'vitest';
import type { StoreSource } from '../../../src/evidence/options.ts';
import type { Visibility } from '../../../src/schema/fields.ts';
import { context, idOf, numbersOf, type OpenStore, personOf, query, type Voice, voice } from '../fixture.ts';
import { ask, voicesFor } from './opened.ts';

const long = (word: string) => `${word} ist eine Stimme von gut vierzig Zeichen oder mehr.`;

export function quotingSuite(open: OpenStore): void {
  const quotable: [StoreSource['quote'], StoreSource['quote'] | undefined, Visibility, boolean][] = [
    ['public', undefined, 'public', true],
    ['internal', undefined, 'public', false],
    ['none', undefined, 'public', false],
    ['public', 'internal', 'public', false],
    ['public', 'none', 'public', false],
    ['internal', 'public', 'public', true],
    ['internal', undefined, 'internal', true],
    ['internal', undefined, 'restricted', true],
    ['internal', 'none', 'restricted', false],
    ['none', undefined, 'restricted', false],
    ['none', 'internal', 'internal', true],
  ];
  it.each(quotable)(
    'words of a source quotable %s, with a consent to %s, in a build for %s: %s',
    async (quote, consent, audience, shown) => {
      const voices = [voice(1, { text: long('Dies'), ...(consent && { consent: { quote: consent } }) })];
      const [answer, listed, pinned] = await ask(
        open,
        voices,
        async (store) =>
          [
            (await store.answer([query({})], context))[0],
            await voicesFor(store, { where: {}, limit: 9 }),
            await store.records([`app/${idOf(1)}`]),
          ] as const,
        { audience, sources: [{ id: 'app', quote }] },
      );
      const expected = shown ? [1] : [];
      expect([answer?.verbatims ?? [], listed, pinned].map(numbersOf)).toEqual([
        expected,
        expected,
        expected,
      ]);
      expect(answer?.hits).toBe(1);
    },
  );

  describe('the representative voices', () => {
    async function representative(voices: Voice[], where = {}): Promise<number[]> {
      const sources = [...new Set(voices.map(({ record }) => record.source))];
      const [answer] = await ask(open, voices, (store) => store.answer([query(where, { sources })], context));
      return numbersOf(answer?.verbatims ?? []);
    }

    it('have 40 to 400 characters where enough do', async () => {
      const voices = [39, 40, 400, 401].map((length, index) =>
        voice(index + 1, { text: 'ä'.repeat(length - 1) + index, at: `2026-09-0${index + 1}` }),
      );
      expect(await representative(voices)).toEqual([3, 2, 4, 1]);
    });

    it('are five at most, from each source in turn its newest, ties by id', async () => {
      const voices = [
        ...[1, 2, 3, 4].map((n) => voice(n, { text: long(`App ${n}`), at: `2026-09-0${n}` })),
        voice(6, { source: 'brief', text: long('Brief 6') }),
        voice(5, { source: 'brief', text: long('Brief 5') }),
        voice(7, { source: 'telefon', text: long('Telefon'), at: '2020-01-01' }),
      ];
      expect(await representative(voices)).toEqual([4, 5, 7, 3, 6]);
      expect(await representative(voices.toReversed())).toEqual([4, 5, 7, 3, 6]);
    });

    it('show no person and no wording twice', async () => {
      const respondent = personOf(1);
      const voices = [
        voice(1, { respondent, text: long('Gleich'), at: '2026-09-05' }),
        voice(2, { respondent, text: long('Eigen'), at: '2026-09-06' }),
        voice(3, { text: long('GLEICH'), at: '2026-09-03' }),
        voice(4, { text: long('Gleich'), at: '2026-09-02' }),
      ];
      expect(await representative(voices)).toEqual([2, 3]);
    });

    it('leave out the wordless and what is no hit', async () => {
      const voices = [
        voice(1, { text: '' }),
        voice(2, { text: long('Ja') }),
        voice(3, { lang: 'en', text: long('No') }),
      ];
      expect(await representative(voices, { lang: 'de' })).toEqual([2]);
    });
  });

  it('lists voices newest first, ties by id, the undated last', async () => {
    const voices = [
      voice(4),
      voice(3, { at: '2026-09-01' }),
      voice(2, { at: '2026-09-01T05:00:00Z' }),
      voice(1, { at: '2026-10' }),
      voice(5, { at: '2026-10-02', source: 'brief' }),
    ];
    const [all, two, app] = await ask(open, voices, async (store) => [
      await voicesFor(store, { where: {}, limit: 9 }),
      await voicesFor(store, { where: {}, limit: 2 }),
      await voicesFor(store, { where: {}, sources: ['app'], limit: 9 }),
    ]);
    expect([all, two, app].map((list) => numbersOf(list ?? []))).toEqual([
      [5, 1, 2, 3, 4],
      [5, 1],
      [1, 2, 3, 4],
    ]);
  });

  it('gives a voice with all that is known of it and nothing else', async () => {
    const known = voice(1, {
      title: 'Titel',
      text: 'Words',
      lang: 'other',
      at: '2026-09-01T05:00:00Z',
      rating: 2.5,
      nps: 0,
      respondent: personOf(1),
      segments: ['familien'],
      products: ['karten'],
      codes: [{ coder: 'rule', themes: ['a'], stages: ['x/y'], sentiment: 'neutral' }],
    });
    const found = await ask(open, [known, voice(2)], (store) =>
      store.records([`app/${idOf(2)}`, `app/${idOf(9)}`, `app/${idOf(1)}`, "x' or true --"]),
    );
    expect(found).toEqual([
      {
        id: idOf(2),
        source: 'app',
        channel: 'app',
        lang: 'de',
        text: 'Stimme 2',
        segments: [],
        products: [],
        themes: [],
        stages: [],
        sentiment: 'unknown',
      },
      {
        id: idOf(1),
        source: 'app',
        channel: 'app',
        lang: 'other',
        title: 'Titel',
        text: 'Words',
        at: '2026-09-01T05:00:00Z',
        rating: 2.5,
        nps: 0,
        respondent: personOf(1),
        segments: ['familien'],
        products: ['karten'],
        themes: ['a'],
        stages: ['x/y'],
        sentiment: 'neutral',
      },
    ]);
  });

  it('gives no record where none is asked for', async () => {
    expect(await ask(open, [voice(1)], (store) => store.records([]))).toEqual([]);
  });
}
