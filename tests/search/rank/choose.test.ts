import { describe, expect, test } from 'vitest';
import type { PageRow } from '../../../src/search/quick/table.ts';
import {
  fitsChosen,
  fitsNarrowing,
  inOrder,
  oncePerEntry,
  worthShowing,
} from '../../../src/search/rank/choose.ts';
import { type Corpus, corpusOf } from '../../../src/search/rank/corpus.ts';
import { countFacets } from '../../../src/search/rank/counts.ts';
import type { Scored } from '../../../src/search/rank/score.ts';
import { clearAnswer, isUnknown } from '../../../src/search/rank/verdict.ts';
import { requestFor } from '../../../src/search/request.ts';

function row(url: string, more: Partial<PageRow> = {}): PageRow {
  return { url, entry: `insight${url}`, title: url, id: url, facets: { kind: ['insight'] }, ...more };
}

function corpus(german: readonly PageRow[], english: readonly PageRow[] = []): Corpus {
  const part = (lang: string, rows: readonly PageRow[]) => ({
    lang,
    rows,
    quick: { match: () => new Map(), beginningWith: () => [] },
    details: [],
  });
  return corpusOf([part('de', german), part('en', english)], []);
}

function scored(place: number, more: Partial<Scored> = {}): Scored {
  return { place, isHead: true, score: 1, cover: 1, known: 1, headCover: 1, ...more };
}

const places = (all: readonly Scored[]) => all.map(({ place }) => place);

describe('a corpus', () => {
  test('knows pages by their place over all parts, and by the id of the full text', () => {
    const both = corpus([row('/a/'), row('/b/')], [row('/c/')]);
    expect([both.size, both.row(2).url, both.langOf(1), both.langOf(2)]).toEqual([3, '/c/', 'de', 'en']);
    expect([both.placeOf('/c/'), both.placeOf('/gone/')]).toEqual([2, undefined]);
    expect(() => both.row(3)).toThrow('There is no page 3 of 3.');
  });
});

describe('of what was found', () => {
  test('is shown what speaks of enough of what the best one speaks of', () => {
    const text = (place: number, cover: number) => scored(place, { isHead: false, cover });
    expect(places(worthShowing([text(0, 1), text(1, 0.4), text(2, 0.2)]))).toEqual([0, 1]);
    expect(places(worthShowing([text(0, 1), scored(1, { cover: 0.2 })]))).toEqual([0, 1]);
    expect(worthShowing([])).toEqual([]);
  });

  const both = corpus([row('/a/', { entry: 'insight/x' })], [row('/b/', { entry: 'insight/x' })]);

  test.each([
    ['its page in the language of the reader, though the other fits a little better', 0.8, [0]],
    ['its translation where only that fits', 0.3, [1]],
  ])('an entry is shown once: %s', (_, score, expected) => {
    const once = oncePerEntry([scored(0, { score }), scored(1)], both, 'de');
    expect(places(once)).toEqual(expected);
    expect(once[0]?.score).toBe(1);
  });
});

describe('a page fits', () => {
  const page = row('/a/', { facets: { kind: ['insight'], channel: ['app', 'post'] }, updated: '2026-06-15' });
  const having = (facet: 'channel' | 'kind', ...values: string[]) => [{ facet, values: new Set(values) }];

  test.each([
    ['one of the values', { some: having('channel', 'app', 'fax'), none: [] }, true],
    ['none of the values', { some: having('channel', 'fax'), none: [] }, false],
    ['every filter', { some: [...having('channel', 'app'), ...having('kind', 'term')], none: [] }, false],
    ['what it must not have', { some: [], none: having('channel', 'post') }, false],
    ['the first day', { some: [], none: [], since: '2026-06-15' }, true],
    ['a later day', { some: [], none: [], since: '2026-06-16' }, false],
    ['the end of its month', { some: [], none: [], until: '2026-06-31' }, true],
    ['an earlier end', { some: [], none: [], until: '2026-06-14' }, false],
  ])('typed filters by %s', (_, narrowing, fits) => {
    expect(fitsNarrowing(page, narrowing)).toBe(fits);
  });

  test('no day where it has none', () => {
    expect(fitsNarrowing(row('/b/'), { some: [], none: [], since: '2000-01-01' })).toBe(false);
  });

  test('chosen values: one of each facet, but for the facet that is counted', () => {
    const chosen = { ...requestFor('').chosen, channel: ['fax'], kind: ['insight', 'term'] };
    const request = { ...requestFor(''), chosen };
    expect([fitsChosen(page, request), fitsChosen(page, request, 'channel')]).toEqual([false, true]);
  });
});

describe('the order', () => {
  const all = corpus([
    row('/a/', { updated: '2026-01-01', facets: { confidence: ['emerging'] } }),
    row('/b/', { updated: '2026-03-01', facets: { confidence: ['established'] } }),
    row('/c/', { updated: '2026-02-01' }),
    row('/d/', { updated: '2026-02-01' }),
  ]);
  const found = [scored(3), scored(2), scored(0, { score: 3 }), scored(1, { score: 2 })];

  test.each([
    ['relevance', [0, 1, 2, 3]],
    ['freshness', [1, 2, 3, 0]],
    ['confidence', [1, 0, 2, 3]],
  ] as const)('by %s; what is equal goes by address', (order, expected) => {
    expect(places(inOrder(found, order, all))).toEqual(expected);
  });

  test('leaves what it was given as it was', () => {
    inOrder(found, 'freshness', all);
    expect(places(found)).toEqual([3, 2, 0, 1]);
  });
});

describe('facet counts', () => {
  const all = corpus(
    [
      row('/a/', { entry: 'insight/x', facets: { kind: ['insight'], channel: ['app'] } }),
      row('/b/', { entry: 'term/y', facets: { kind: ['term'], channel: ['app'] } }),
    ],
    [row('/c/', { entry: 'insight/x', facets: { kind: ['insight'], channel: ['app', '__proto__'] } })],
  );
  const found = [0, 1, 2].map((place) => scored(place));

  test('count an entry once, for whatever it has in either language, most first', () => {
    const counts = countFacets(found, requestFor(''), all);
    expect(counts.channel).toEqual([
      ['app', 2],
      ['__proto__', 1],
    ]);
    expect(counts.theme).toEqual([]);
  });

  test('of a facet are those without its own values, and keep these in sight', () => {
    const request = {
      ...requestFor(''),
      chosen: { ...requestFor('').chosen, kind: ['term'], theme: ['karte'] },
    };
    const counts = countFacets(found, { ...request, chosen: { ...request.chosen, theme: [] } }, all);
    expect(counts.kind).toEqual([
      ['insight', 1],
      ['term', 1],
    ]);
    expect(counts.channel).toEqual([['app', 1]]);
    expect(countFacets(found, request, all).theme).toEqual([['karte', 0]]);
  });
});

describe('the verdict', () => {
  const all = corpus([row('/a/'), row('/b/'), row('/t/', { facets: { kind: ['term'] } })]);

  test('is that nothing is known where no page speaks of most that was asked', () => {
    expect(isUnknown([])).toBe(true);
    expect(isUnknown([scored(0, { known: 0.2 })])).toBe(true);
    expect(isUnknown([scored(0, { known: 0.2 }), scored(1)])).toBe(false);
  });

  test.each([
    ['an insight that leads', [scored(0, { score: 2 }), scored(1, { score: 1 })], 0],
    ['one beside a term that fits as well', [scored(0), scored(2)], 0],
    ['not one of two that fit alike', [scored(0, { score: 1.01 }), scored(1)], undefined],
    ['not one behind a term', [scored(2), scored(0)], undefined],
    ['not one that only its text makes fit', [scored(0, { headCover: 0.1 })], undefined],
    ['nothing of nothing', [], undefined],
  ])('answers clearly with %s', (_, ordered, place) => {
    expect(clearAnswer(ordered, all)?.place).toBe(place);
  });
});

test('pages that hold all that was asked in what they say of themselves come before others, however those score', () => {
  const two = corpus([row('/a/'), row('/b/')]);
  const found = [scored(0, { isHead: false, score: 3 }), scored(1, { score: 0.5 })];
  expect(places(inOrder(found, 'relevance', two))).toEqual([1, 0]);
});
