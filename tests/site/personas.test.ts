import { beforeAll, describe, expect, it } from 'vitest';
import { words } from '../../src/i18n/words.ts';
import { all, one, type Page, readPages, textOf } from './pages.ts';
import { sampleSite } from './sample.ts';

let pages: ReadonlyMap<string, Page>;
beforeAll(() => {
  pages = readPages(sampleSite());
});

const pagesUnder = (folder: string) =>
  [...pages.values()].filter(({ path }) => new RegExp(`^/(?:de|en)/${folder}/[^/]+/$`).test(path));

describe('a persona', () => {
  it.each(['personas', 'compare'])(
    'shows no share of a channel without its interval and n (%s)',
    (folder) => {
      const shares = pagesUnder(folder).flatMap(({ tree }) =>
        all(tree, '.bars li').filter((use) => all(use, '.bar-value').length > 0),
      );
      expect(shares.length).toBeGreaterThan(10);
      for (const share of shares) {
        expect(textOf(share)).toMatch(/\d.* (?:bis|to) \d.*, n = \d/);
        expect(all(share, '.share-whisker')).toHaveLength(1);
      }
    },
  );
});

describe('compared personas', () => {
  it('have their coverage in one row, side by side', () => {
    const found = pagesUnder('compare');
    expect(found.length).toBeGreaterThan(5);
    for (const { tree, path } of found) {
      const row = one(tree, '.compare tbody tr');
      expect(textOf(one(row, 'th'))).toBe(words(path.startsWith('/de') ? 'de' : 'en').field.coverage);
      expect(all(row, '.coverage')).toHaveLength(all(tree, '.compare thead th').length);
      expect(all(tree, '.compare thead .coverage')).toEqual([]);
    }
  });
});
