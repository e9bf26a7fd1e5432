import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { words } from '../../src/i18n/words.ts';
import { fixture, type Ran, type SmallWiki, smallWiki } from './build.ts';
import { readEveryFile, whereStands } from './everyByte.ts';
import { all, attribute, one, pageAt, readPages, textOf } from './pages.ts';
import { findablePages, pagesOfFullText, pagesOfSmallIndex, recordsOf } from './searchIndex.ts';

/**
 * A wiki in which every hidden thing carries a word of its own: in titles, ids, bodies, notes, voices and in what
 * public entries say of it. `zqintern` is for employees, `zqrestrict` for a named circle, `zqdraft` for nobody yet,
 * and the words of `zqnone` may not be shown at all. `zqohne` is a public source that does not say by what right it
 * is kept.
 */
const audiences = {
  public: { shows: [], hides: ['zqintern', 'zqrestrict', 'zqdraft', 'zqnone', 'zqohne'] },
  internal: { shows: ['zqintern'], hides: ['zqrestrict', 'zqdraft', 'zqnone', 'zqohne'] },
  restricted: { shows: ['zqintern', 'zqrestrict'], hides: ['zqdraft', 'zqnone', 'zqohne'] },
} as const;
type Audience = keyof typeof audiences;
const names = ['public', 'internal', 'restricted'] as const satisfies Audience[];

let wiki: SmallWiki;
const built = new Map<Audience, Ran & { out: string }>();
beforeAll(async () => {
  wiki = smallWiki('audiences', fixture('audiences/content'));
  for (const audience of names) built.set(audience, await wiki.build(audience));
});
afterAll(() => wiki.remove());

function siteOf(audience: Audience): string {
  const site = built.get(audience);
  if (site === undefined || site.exit !== 0) throw new Error(site?.output ?? `no ${audience} build`);
  return site.out;
}

describe.each(names)('the %s site', (audience) => {
  it.each(audiences[audience].hides)('holds no %s in any file', (word) => {
    expect(whereStands(readEveryFile(siteOf(audience)), word)).toEqual([]);
  });

  it('holds what its audience may see, and finds it', () => {
    const files = readEveryFile(siteOf(audience));
    const indexes = ['pagefind/fragment/', 'search/'].map(
      (folder) => new Map([...files].filter(([file]) => file.startsWith(folder))),
    );
    expect(indexes[0]?.size).toBeGreaterThan(5);
    for (const word of ['kundinnen melden sich ungern an', ...audiences[audience].shows]) {
      expect(whereStands(files, word).length, word).toBeGreaterThan(0);
      for (const index of indexes)
        expect(whereStands(index, word).length, `${word} in a search index`).toBeGreaterThan(0);
    }
  });

  it('holds the same pages in both indexes, and each that asks to be found', async () => {
    const out = siteOf(audience);
    const asking = findablePages(out).map(({ path }) => path);
    expect(asking.length).toBeGreaterThan(5);
    expect(await pagesOfFullText(out)).toEqual(asking.toSorted());
    expect(await pagesOfSmallIndex(out)).toEqual(asking.toSorted());
  });

  it('says on every page that asks to be found what it is about, under one name in all languages', () => {
    const editions = Map.groupBy(recordsOf(siteOf(audience)), ({ record }) => record.entry);
    expect([...editions.values()].filter(({ length }) => length > 1).length).toBeGreaterThan(5);
    for (const [entry, pages] of editions) {
      expect(new Set(pages.map(({ lang }) => lang)).size, entry).toBe(pages.length);
      expect(new Set(pages.map(({ url }) => url.replace(/^\/\w+\//, ''))).size, entry).toBe(1);
    }
  });

  it(`names ${audience === 'public' ? 'nobody' : 'somebody'} to ask in its answers`, () => {
    const cards = recordsOf(siteOf(audience)).flatMap(({ record }) => record.card ?? []);
    expect(cards.length).toBeGreaterThan(0);
    expect(cards.some(({ ask }) => ask !== undefined)).toBe(audience !== 'public');
  });
});

describe('a source that does not say by what right it is kept', () => {
  it('is named with its file and the missing field, once', () => {
    const output = built.get('internal')?.output ?? '';
    const notices = output.match(/evidence\/zqohne\/source\.yaml:\d+:\d+.*`legalBasis`/g);
    expect(notices).toHaveLength(1);
  });
});

describe('the duties of whoever publishes a site', () => {
  const missing = (audience: Audience) =>
    [...(built.get(audience)?.output ?? '').matchAll(/wiki\.yaml:\d+:\d+.*under `legal\.(\w+)`/g)]
      .map(([, duty]) => duty)
      .sort();

  it('are named by the build for everybody where no page fulfils them, each once', () => {
    expect(missing('public')).toEqual(['accessibility', 'imprint', 'privacy']);
  });

  it('are not asked of a build for the house', () => {
    expect(missing('internal')).toEqual([]);
    expect(missing('restricted')).toEqual([]);
  });
});

describe('what a site computes', () => {
  const evidence = (audience: Audience) => {
    const { tree } = pageAt(readPages(siteOf(audience)), '/de/insights/anmeldung/');
    return all(tree, '#sure .evidence-item').map((item) =>
      textOf(one(item, '.evidence-facts')).replace(/ /g, ' '),
    );
  };

  it('rests on what its audience may see: filters come first', () => {
    // Three voices of four in the open survey; seven of seven tickets that only employees may see.
    expect(evidence('public')).toEqual([expect.stringContaining('3 von 4')]);
    expect(evidence('internal')).toEqual([
      expect.stringContaining('10 von 11'),
      expect.stringContaining('7 von 7'),
      expect.anything(),
    ]);
    expect(evidence('restricted')).toHaveLength(4);
  });

  it('counts hidden words, for a voice that must not be quoted has still been heard', () => {
    const { tree } = pageAt(readPages(siteOf('public')), '/de/insights/anmeldung/');
    expect(all(tree, '#voices blockquote').map(textOf)).toEqual(['Offenes Wort: Die Anmeldung geht nicht.']);
  });
});

describe('an earlier id', () => {
  it.each(names)('leads to where the entry is today (%s)', (audience) => {
    const pages = readPages(siteOf(audience));
    const { html } = pageAt(pages, '/de/insights/login/');
    expect(html).toContain('url=/de/insights/anmeldung/');
    expect(html).toContain(words('de').site.moved);
  });
});

describe('what a company steers itself by', () => {
  const steering = [
    'board/',
    'board/by/owner/redaktion/',
    'pulse/',
    'pulse/themes/',
    'habits/',
    'habits/listening/',
    'research-plan/',
    'contradictions/',
    'freshness/',
  ].map((path) => `/de/${path}`);

  it('has its pages in a build for employees', () => {
    const pages = readPages(siteOf('internal'));
    expect(steering.filter((path) => !pages.has(path))).toEqual([]);
  });

  it('has neither page nor file in a build for everybody, and no link leads there', () => {
    const internal = /^(en|de)\/(board|pulse|habits|research-plan|contradictions|freshness)\//;
    expect([...readEveryFile(siteOf('public')).keys()].filter((file) => internal.test(file))).toEqual([]);
    const links = [...readPages(siteOf('public')).values()].flatMap(({ tree }) =>
      all(tree, 'a[href]').map((link) => String(attribute(link, 'href')).slice(1)),
    );
    expect(links).toContain('de/said-and-done/');
    expect(links.filter((href) => internal.test(href))).toEqual([]);
  });

  it('leaves out of entries for everybody what helps to write them', () => {
    const parts = (audience: Audience, selector: string) =>
      [...readPages(siteOf(audience)).values()].flatMap(({ tree }) => all(tree, selector));
    expect(parts('internal', '.entry-foot').length).toBeGreaterThan(5);
    expect(parts('public', '.entry-foot')).toEqual([]);
    const marks = (audience: Audience) => parts(audience, '.tag').map(textOf);
    expect(marks('internal')).toContain(words('de').states.visibility.public);
    expect(marks('public')).not.toContain(words('de').states.visibility.public);
  });
});

describe('an action that answers what is hidden', () => {
  const path = '/de/actions/offener-vorschlag/';

  it('does not say that it answers nothing', () => {
    const { tree } = pageAt(readPages(siteOf('public')), path);
    expect(textOf(one(tree, 'main'))).not.toContain(words('de').pages.noInsights);
    expect(textOf(one(pageAt(readPages(siteOf('internal')), path).tree, 'main'))).toContain('Zqintern');
  });

  it('is told as undecided while it says nothing of what was done', () => {
    const { tree } = pageAt(readPages(siteOf('public')), '/de/said-and-done/');
    expect(textOf(one(tree, '#offener-vorschlag'))).toContain(words('de').loop.said.undecided);
  });
});
