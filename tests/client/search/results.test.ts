import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inPlace } from '../../../src/client/search/results.ts';
import { echo, fill } from '../../../src/client/search/words.ts';
import type { SearchHit } from '../../../src/search/answer.ts';

const hit = (url: string): SearchHit => ({
  url,
  entry: url,
  title: url,
  lang: 'de',
  excerpt: [],
  facets: {},
  score: 1,
});
const placed = (shown: string[], found: string[]) => inPlace(shown, found.map(hit)).map(({ url }) => url);

describe('results that come later', () => {
  it.each([
    ['follow those that are shown', ['a', 'b'], ['b', 'c', 'a'], ['a', 'b', 'c']],
    ['replace those that are no longer found', ['a', 'b'], ['c', 'b'], ['b', 'c']],
    ['come as they are where nothing is shown', [], ['b', 'a'], ['b', 'a']],
  ])('%s', (_name, shown, found, wanted) => expect(placed(shown, found)).toEqual(wanted));

  it('are neither lost nor doubled, and move nothing that stays', () => {
    const addresses = fc.uniqueArray(fc.constantFrom(...'abcdefgh'));
    fc.assert(
      fc.property(addresses, addresses, (shown, found) => {
        const all = placed(shown, found);
        expect([...all].sort()).toEqual([...found].sort());
        const staying = shown.filter((address) => found.includes(address));
        expect(all.slice(0, staying.length)).toEqual(staying);
      }),
    );
  });
});

describe('what was typed', () => {
  it.each([
    ['is repeated on one line', ' Karte\n\n sperren ', 'Karte sperren'],
    ['is repeated in part where it is long', '🙂'.repeat(300), `${'🙂'.repeat(80)} …`],
  ])('%s', (_name, typed, shown) => expect(echo(typed)).toBe(shown));

  it('is put into a sentence as it is, though it looks like a place in it', () => {
    expect(fill('{0} für „{1}“', '3 Treffer', '$& {0} <b>')).toBe('3 Treffer für „$& {0} <b>“');
  });
});
