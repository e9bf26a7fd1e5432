import { describe, expect, it } from 'vitest';
import { recentSearches } from '../../../src/client/search/recent.ts';
import { requestFor, toggled } from '../../../src/search/request.ts';

/** A storage in memory, as far as it is used. */
function memory(first?: string): Storage {
  const kept = new Map(first === undefined ? [] : [['searches', first]]);
  return {
    length: 0,
    key: () => null,
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}

const over = (storage: Storage) => recentSearches(() => storage, 'searches');
const wordsOf = (searches: ReturnType<typeof over>) => searches.all().map(({ words }) => words);

describe('recent searches', () => {
  it('come newest first, each once, with what they were narrowed to', () => {
    const searches = over(memory());
    const narrowed = toggled(requestFor('Karte'), 'kind', 'insight');
    for (const request of [requestFor('App'), narrowed, requestFor(' App ')]) searches.keep(request);
    expect(searches.all()).toEqual([requestFor('App'), narrowed]);
  });

  it('are ten at most', () => {
    const searches = over(memory());
    for (let number = 1; number <= 14; number += 1) searches.keep(requestFor(`Frage ${number}`));
    expect(wordsOf(searches)).toHaveLength(10);
    expect(wordsOf(searches)[0]).toBe('Frage 14');
  });

  it('hold neither nothing nor what is endless', () => {
    const searches = over(memory());
    searches.keep(requestFor('  '));
    searches.keep(requestFor('x'.repeat(5_000)));
    expect(searches.all()).toEqual([]);
  });

  it('are forgotten one by one and all at once', () => {
    const storage = memory();
    const searches = over(storage);
    for (const words of ['App', 'Karte', 'Konto']) searches.keep(requestFor(words));
    searches.forget(requestFor('Karte'));
    expect(wordsOf(searches)).toEqual(['Konto', 'App']);
    searches.forgetAll();
    expect(storage.getItem('searches')).toBeNull();
  });

  it.each([
    ['is no JSON', '{'],
    ['is no list', '{"a":1}'],
    ['holds no texts', '[1,null,{}]'],
  ])('are none where what was kept %s', (_name, kept) => {
    expect(over(memory(kept)).all()).toEqual([]);
  });

  it('are none, and harm nothing, where the reader allows no storage', () => {
    const searches = recentSearches(() => {
      throw new DOMException('denied', 'SecurityError');
    }, 'searches');
    searches.keep(requestFor('App'));
    searches.forgetAll();
    expect(searches.all()).toEqual([]);
  });
});
