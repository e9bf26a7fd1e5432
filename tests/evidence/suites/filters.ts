import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EvidenceStore } from '../../../src/evidence/store.ts';
import type { Filter } from '../../../src/schema/query.ts';
import { context, numbersOf, type OpenStore, query, sourcesOf, voice, writeVoices } from '../fixture.ts';
import { voicesFor } from './opened.ts';

// One knows everything, two is its opposite, three says nothing but words.
const voices = [
  voice(1, {
    channel: 'telefon',
    solicited: true,
    at: '2026-09-10',
    title: 'Kein Zugang',
    text: 'Die TÜR zur App klemmt seit dem Update.',
    rating: 1,
    nps: 0,
    answers: { ruhe: 'Ja, sehr', wege: ['App', 'Filiale'], minuten: 12, note: '3', lob: null, wort: 'nan' },
    products: ['girokonto', 'karten'],
    segments: ['familien'],
    codes: [
      {
        coder: 'rule',
        themes: ['anmeldung', 'gebuehren'],
        stages: ['alltag/anmelden'],
        sentiment: 'negative',
      },
    ],
  }),
  voice(2, {
    channel: 'app',
    lang: 'en',
    at: '2026-07-31T22:30:00Z',
    text: 'It\'s 100% fine; DROP TABLE voices; -- "quoted" 🎉',
    rating: 5,
    nps: 10,
    answers: { ruhe: 'Nein', wege: ['App'], minuten: 90, 'a/b~"c".*': "O'Hara" },
    products: ['sparen'],
    segments: ["O'Hara"],
    codes: [{ coder: 'rule', themes: ["an'; drop"], sentiment: 'positive' }],
  }),
  voice(3, { text: 'Stumm.' }),
];

const cases: [sentence: string, where: Filter, found: number[]][] = [
  ['everything passes an empty filter', {}, [1, 2, 3]],
  ['a theme', { theme: 'anmeldung' }, [1]],
  ['any of several themes', { theme: ['kredit', 'gebuehren'] }, [1]],
  ['a stage', { stage: 'alltag/anmelden' }, [1]],
  ['a sentiment', { sentiment: ['positive', 'negative'] }, [1, 2]],
  ['a sentiment that nobody coded', { sentiment: 'unknown' }, [3]],
  ['a channel', { channel: 'telefon' }, [1]],
  ['a product', { product: ['karten', 'sparen'] }, [1, 2]],
  ['a segment', { segment: 'familien' }, [1]],
  ['a language', { lang: 'en' }, [2]],
  ['a lowest rating, itself included', { rating: { atLeast: 5 } }, [2]],
  ['a highest rating, itself included', { rating: { atMost: 1 } }, [1]],
  ['a rating between two', { rating: { atLeast: 1, atMost: 5 } }, [1, 2]],
  ['a recommendation of nought', { nps: { atMost: 0 } }, [1]],
  ['asked for', { solicited: true }, [1]],
  ['not asked for', { solicited: false }, [2, 3]],
  ['words in any case, umlauts too', { text: 'tür' }, [1]],
  ['words of the title', { text: 'kein zugang' }, [1]],
  ['any of several words', { text: ['fine', 'stumm'] }, [2, 3]],
  ['words that look like a pattern', { text: '100%' }, [2]],
  ['words that do not match as a pattern', { text: '1%fine' }, []],
  ['words beyond the basic plane', { text: '🎉' }, [2]],
  ['an answer', { answer: { ruhe: 'Nein' } }, [2]],
  ['any of several answers', { answer: { ruhe: ['Nein', 'Ja, sehr'] } }, [1, 2]],
  ['one choice of several', { answer: { wege: 'Filiale' } }, [1]],
  ['any of several choices', { answer: { wege: ['Filiale', 'App'] } }, [1, 2]],
  ['a number as an answer', { answer: { minuten: 12 } }, [1]],
  ['a number written as text', { answer: { note: 3 } }, [1]],
  ['bounds of an answer', { answer: { minuten: { atLeast: 12, atMost: 89 } } }, [1]],
  ['bounds of a number written as text', { answer: { note: { atMost: 3 } } }, [1]],
  ['bounds of a word that no number is', { answer: { wort: { atLeast: 1 } } }, []],
  ['bounds of a list', { answer: { wege: { atLeast: 0 } } }, []],
  ['answered', { answer: { ruhe: { answered: true } } }, [1, 2]],
  ['asked and not answered', { answer: { lob: { answered: false } } }, [1]],
  ['never asked is neither', { answer: { fremd: { answered: false } } }, []],
  ['two answers at once', { answer: { ruhe: 'Nein', minuten: { atLeast: 50 } } }, [2]],
  ['from a day on, itself included', { since: new Date('2026-09-10') }, [1]],
  ['until a day in the time zone of the wiki', { until: new Date('2026-07-31') }, []],
  ['until the next', { until: new Date('2026-08-01') }, [2]],
  ['all fields at once', { theme: 'anmeldung', lang: 'en' }, []],
  ['at least one of several filters', { any: [{ lang: 'en' }, { theme: 'anmeldung' }] }, [1, 2]],
  ['none of a filter, which the unknown passes', { not: { rating: { atMost: 1 } } }, [2, 3]],
  ['not an answer', { not: { answer: { ruhe: 'Nein' } } }, [1, 3]],
  ['not from a day on, which the undated passes', { not: { since: new Date('2026-09-01') } }, [2, 3]],
  ['not not', { not: { not: { rating: { atMost: 1 } } } }, [1]],
  ['nested', { any: [{ not: { any: [{ lang: 'de' }, { nps: { atLeast: 11 } }] } }], solicited: false }, [2]],
  ['a theme that looks like SQL', { theme: "an'; drop" }, [2]],
  ['a value that would close a list', { segment: ["x'] or true --", "O'Hara"] }, [2]],
  ['a question whose name has every sign', { answer: { 'a/b~"c".*': "O'Hara" } }, [2]],
  ['a question that would be a pattern', { answer: { '*': 'Nein' } }, []],
  ['a question that would be a path', { answer: { '$.ruhe': 'Nein' } }, []],
  ['a question whose name would close a string', { answer: { "ruhe') or true --": 'Nein' } }, []],
];

export function filterSuite(open: OpenStore): void {
  describe('a filter lets pass', () => {
    let store: EvidenceStore;
    beforeAll(async () => {
      const folder = writeVoices(voices);
      store = await open({
        folder,
        sources: sourcesOf(voices),
        audience: 'internal',
        timeZone: 'Europe/Berlin',
      });
    });
    afterAll(() => store.close());

    it.each(cases)('%s', async (_sentence, where, found) => {
      expect(numbersOf(await voicesFor(store, { where, limit: 10 })).sort()).toEqual(found);
      const [answer] = await store.answer([query(where, { among: {} })], context);
      expect([answer?.hits, answer?.base]).toEqual([found.length, voices.length]);
    });
  });
}
