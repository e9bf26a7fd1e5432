import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeIo } from '../../src/files/io.ts';
import { readContent } from '../../src/files/readContent.ts';
import {
  BILINGUAL_KINDS,
  FOLDER_OF_KIND,
  FOLDER_OF_VOCABULARY,
  VOCABULARIES,
} from '../../src/schema/kinds.ts';
import type { WikiContent } from '../../src/wiki/entry.ts';
import { attribute, elements, type Page, readPages } from './pages.ts';
import { sampleContent, sampleSite } from './sample.ts';

const out = sampleSite();
const origin = 'http://wiki.example';
let pages: ReadonlyMap<string, Page>;
let content: WikiContent;
beforeAll(async () => {
  pages = readPages(out);
  content = (await readContent(sampleContent, nodeIo)).content;
});

/** Every reference of a page to something of the same site: what it names, and the fragment, if any. */
function* references(page: Page): Generator<{ path: string; fragment: string; isLink: boolean }> {
  for (const element of elements(page.tree)) {
    for (const name of ['href', 'src', 'action']) {
      const value = attribute(element, name);
      const url = value === undefined ? null : URL.parse(value, `${origin}${page.path}`);
      if (url?.origin !== origin) continue;
      const isLink = element.tagName === 'a';
      yield { path: decodeURI(url.pathname), fragment: decodeURIComponent(url.hash.slice(1)), isLink };
    }
  }
}

describe('no page is a dead end', () => {
  it('every address that a page names exists', () => {
    const dead = new Set<string>();
    for (const page of pages.values()) {
      for (const { path } of references(page)) {
        const exists = pages.has(path) || (!path.endsWith('/') && existsSync(join(out, path)));
        if (!exists) dead.add(`${page.path} leads to ${path}`);
      }
    }
    expect([...dead].slice(0, 20)).toEqual([]);
  });

  it('every place on a page that a link names exists', () => {
    const idsOf = new Map<string, Set<string>>();
    for (const page of pages.values())
      idsOf.set(
        page.path,
        new Set([...elements(page.tree)].flatMap((element) => attribute(element, 'id') ?? [])),
      );
    const dead = new Set<string>();
    for (const page of pages.values()) {
      for (const { path, fragment } of references(page)) {
        if (fragment !== '' && idsOf.get(path)?.has(fragment) === false)
          dead.add(`${page.path} leads to ${path}#${fragment}`);
      }
    }
    expect([...dead].slice(0, 20)).toEqual([]);
  });

  it('every page can be reached from the start page by links', () => {
    const seen = new Set(['/de/', '/en/']);
    const waiting = [...seen];
    for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
      const page = pages.get(path);
      for (const next of page ? references(page) : []) {
        if (!next.isLink || seen.has(next.path)) continue;
        seen.add(next.path);
        waiting.push(next.path);
      }
    }
    const islands = [...pages.values()].filter(
      ({ path, html }) =>
        !seen.has(path) && path !== '/' && !path.includes('404') && !html.includes('http-equiv="refresh"'),
    );
    expect(islands.map(({ path }) => path)).toEqual([]);
  });

  it('no id stands twice on a page', () => {
    const twice = [...pages.values()].flatMap((page) => {
      const ids = [...elements(page.tree)].flatMap((element) => attribute(element, 'id') ?? []);
      return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${page.path} ${id}`);
    });
    expect(twice.slice(0, 20)).toEqual([]);
  });
});

describe('everything has its page', () => {
  it('entries in their own language and those of their translations; sources, metrics, terms, contacts in every one', () => {
    const missing = content.entries.flatMap((entry) => {
      const hidden = entry.kind === 'insight' && entry.data.status === 'draft';
      if (hidden || entry.data.visibility === 'restricted') return [];
      const languages = BILINGUAL_KINDS.has(entry.kind)
        ? content.settings.languages
        : [entry.lang, ...entry.translations.map(({ lang }) => lang)];
      return languages.map((lang) => `/${lang}/${FOLDER_OF_KIND[entry.kind]}/${entry.id}/`);
    });
    expect(content.entries.length).toBeGreaterThan(80);
    expect(missing.filter((path) => !pages.has(path))).toEqual([]);
  });

  it('every value of every vocabulary in every language', () => {
    const paths = VOCABULARIES.flatMap((vocabulary) =>
      content.taxonomy[vocabulary].flatMap(({ id }) =>
        content.settings.languages.map((lang) => `/${lang}/${FOLDER_OF_VOCABULARY[vocabulary]}/${id}/`),
      ),
    );
    expect(paths.length).toBeGreaterThan(60);
    expect(paths.filter((path) => !pages.has(path))).toEqual([]);
  });

  it('every kind and vocabulary its list, and the wiki its start, search and missing pages', () => {
    const folders = [...Object.values(FOLDER_OF_KIND), ...Object.values(FOLDER_OF_VOCABULARY)];
    const paths = content.settings.languages.flatMap((lang) => [
      `/${lang}/`,
      `/${lang}/search/`,
      ...folders.map((folder) => `/${lang}/${folder}/`),
    ]);
    expect([...paths, '/', '/404.html'].filter((path) => !pages.has(path))).toEqual([]);
  });
});

describe('languages', () => {
  const alternatesOf = (page: Page) =>
    [...elements(page.tree)].flatMap((element) => {
      const lang = attribute(element, 'hreflang');
      const href = attribute(element, 'href');
      const isAlternate = element.tagName === 'link' && attribute(element, 'rel') === 'alternate';
      return isAlternate && lang !== undefined && href !== undefined ? [{ lang, href }] : [];
    });

  it('a page says in which language it is, and lies below it', () => {
    const wrong = [...pages.values()].filter(({ path, html }) => {
      const lang = /<html lang="(\w+)"/.exec(html)?.[1];
      return lang === undefined || (/^\/(?:de|en)\//.test(path) && !path.startsWith(`/${lang}/`));
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('pages that are each other in another language name each other', () => {
    let pairs = 0;
    const wrong: string[] = [];
    for (const page of pages.values()) {
      for (const { lang, href } of alternatesOf(page)) {
        const path = new URL(href, origin).pathname;
        pairs += 1;
        const other = pages.get(path);
        const back = other ? alternatesOf(other).map((link) => new URL(link.href, origin).pathname) : [];
        if (!path.startsWith(`/${lang}/`) || !back.includes(page.path)) wrong.push(`${page.path} -> ${path}`);
      }
    }
    expect(pairs).toBeGreaterThan(50);
    expect(wrong).toEqual([]);
  });
});
