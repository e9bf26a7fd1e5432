import { describe, expect, test } from 'vitest';
import { htmlOf } from '../../scripts/bench/searchSpeed/html.ts';
import { speedPages } from '../../scripts/bench/searchSpeed/pages.ts';
import { answersIn } from '../../scripts/bench/searchSpeed/probe.ts';
import { vocabularyOf } from '../../scripts/bench/searchSpeed/vocabulary.ts';
import { createRandom } from '../../scripts/sample/random.ts';
import { readPage } from '../../src/search/documents/readPage.ts';

describe('pages to measure the search with', () => {
  const pages = [...speedPages(200, 7)];

  test('are as many as asked for, each with an address of its own, and the same again', () => {
    expect(new Set(pages.map(({ url }) => url)).size).toBe(200);
    expect([...speedPages(200, 7)]).toEqual(pages);
  });

  test('say as HTML what they say of themselves', () => {
    for (const page of pages.slice(0, 20)) {
      const { record, text } = readPage({ url: page.url, html: htmlOf(page) });
      expect(record).toEqual(page.record);
      expect(text).toContain(page.text.slice(-60));
    }
  });

  test('hold frequent words and many rare ones', () => {
    const { words, pick } = vocabularyOf('de', 5_000, 1);
    expect(new Set(words).size).toBe(5_000);
    const random = createRandom(1, 'picks');
    const picked = Array.from({ length: 5_000 }, () => pick(random));
    expect(picked.filter((word) => word === words[0]).length).toBeGreaterThan(300);
    expect(new Set(picked).size).toBeGreaterThan(1_000);
  });
});

describe('what a page notes', () => {
  const typed = (at: number, words: string) => ({ at, words });
  const painted = (at: number, results: boolean, count: string) => ({ at, results, count });

  test('tells first results from the complete answer, which repeats the words', () => {
    const notes = {
      typed: [typed(100, 'karte')],
      painted: [painted(120, true, ''), painted(180, true, '3 für „karte“')],
      longTasks: [],
    };
    expect(answersIn(notes)).toEqual([{ words: 'karte', first: 20, complete: 80 }]);
  });

  test('leaves out what the next key overtook, and does not take a longer word for a shorter one', () => {
    const notes = {
      typed: [typed(0, 'kart'), typed(50, 'karte')],
      painted: [painted(40, false, '3 für „karte“'), painted(90, false, '3 für „karte“')],
      longTasks: [],
    };
    expect(answersIn(notes)).toEqual([{ words: 'kart' }, { words: 'karte', first: 40, complete: 40 }]);
  });
});
