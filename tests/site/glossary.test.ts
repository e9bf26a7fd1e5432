import { beforeAll, describe, expect, it } from 'vitest';
import { words } from '../../src/i18n/words.ts';
import { all, attribute, one, type Page, pageAt, readPages, textOf } from './pages.ts';
import { sampleSite } from './sample.ts';

let pages: ReadonlyMap<string, Page>;
beforeAll(() => {
  pages = readPages(sampleSite());
});

const uses = (path: string) =>
  all(pageAt(pages, path).tree, '.term-use').map((use) => {
    const link = one(use, 'a');
    const note = one(use, '[role=tooltip]');
    return {
      words: textOf(link),
      href: attribute(link, 'href'),
      definition: textOf(note),
      isTied: attribute(link, 'aria-describedby') === attribute(note, 'id'),
    };
  });

describe('the common language', () => {
  it.each([
    [
      'a Markdown body',
      '/de/guides/gewohnheit-2-nachfassen/',
      'geschlossene Rückkanal',
      '/de/glossary/rueckkanal/',
    ],
    ['an MDX body', '/de/journeys/baufinanzierung/', 'Medienbrüche', '/de/glossary/medienbruch/'],
    ['a translated MDX body', '/en/journeys/baufinanzierung/', 'media breaks', '/en/glossary/medienbruch/'],
    [
      'words that no author linked',
      '/de/guides/gewohnheit-2-nachfassen/',
      'Beschwerde',
      '/de/glossary/beschwerde/',
    ],
  ])('is defined in %s', (_where, path, written, href) => {
    const [lang] = href.split('/').slice(1);
    const found = uses(path).find((use) => use.words === written);
    expect(found).toMatchObject({ href, isTied: true });
    const listed = all(pageAt(pages, `/${lang}/glossary/`).tree, '.term-row-text > p').map(textOf);
    expect(listed).toContain(found?.definition);
  });

  it('is defined on every page at most once for a term that no author linked again, and with ids of its own', () => {
    let pagesWithTerms = 0;
    for (const { path, tree, html } of pages.values()) {
      if (!html.includes('role="tooltip"')) continue;
      const ids = all(tree, '[role=tooltip]').map((note) => attribute(note, 'id'));
      pagesWithTerms += 1;
      expect(new Set(ids).size, path).toBe(ids.length);
      expect(all(tree, ':is(h1, h2, h3, blockquote) .term-use'), path).toEqual([]);
      const own = /^\/..\/glossary\/([^/]+)\/$/.exec(path)?.[1];
      expect(ids.filter((id) => own !== undefined && id?.startsWith(`term-${own}-`)).length, path).toBe(0);
    }
    expect(pagesWithTerms).toBeGreaterThan(40);
  });

  it.each(['de', 'en'] as const)(
    'has sixty terms or more, each beside the other language’s word (%s)',
    (lang) => {
      const { tree } = pageAt(pages, `/${lang}/glossary/`);
      const rows = all(tree, '.term-row');
      expect(rows.length).toBeGreaterThanOrEqual(60);
      const other = lang === 'de' ? 'en' : 'de';
      for (const row of rows) {
        expect(attribute(one(row, '.term-other'), 'lang')).toBe(other);
        expect(textOf(one(row, '.term-other'))).not.toBe('');
      }
      const letters = all(tree, '.letters a').map((link) => attribute(link, 'href'));
      expect(letters).toEqual(all(tree, '.letter').map((letter) => `#${attribute(letter, 'id')}`));
      expect(letters.length).toBeGreaterThan(10);
    },
  );

  it('shows on the page of a term both languages, words to avoid and what misleads', () => {
    const { glossary, names } = words('de');
    const text = textOf(one(pageAt(pages, '/de/glossary/nutzerlabor/').tree, '.term'));
    for (const part of [
      names.language.de,
      names.language.en,
      'User lab',
      glossary.avoid,
      'Usability Lab',
      glossary.falseFriends,
    ])
      expect(text).toContain(part);
    expect(all(pageAt(pages, '/de/glossary/nutzerlabor/').tree, 's').map(textOf)).toContain('Usability Lab');
  });
});
