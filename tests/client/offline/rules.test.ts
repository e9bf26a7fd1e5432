import { describe, expect, it } from 'vitest';
import { cacheName, cachesOf } from '../../../src/client/offline/names.ts';
import { isLasting, keyOf, mayKeep, sortAsked, sortOf } from '../../../src/client/offline/rules.ts';
import { at, fromNetwork, ORIGIN } from './platform.ts';

type Own = { method?: string; mode?: RequestMode; range?: string };

/** A request as a browser's worker sees it; Node makes none that navigate. */
function asked(url: string, { method = 'GET', mode = 'cors', range }: Own = {}) {
  return { url, method, mode, headers: new Headers(range === undefined ? {} : { range }) };
}

describe('what a browser asks for', () => {
  it.each<[string, string, Own, string | undefined]>([
    ['a page that is read', '/de/insights/a/', { mode: 'navigate' }, 'page'],
    ['the start page', '/', { mode: 'navigate' }, 'page'],
    ['a page with a question', '/de/search/?q=Geb%C3%BChren', { mode: 'navigate' }, 'page'],
    ['the page of the search, out of which its dialog is made', '/de/search/', {}, 'page'],
    ['a page that a script looks into', '/de/insights/a/', {}, undefined],
    ['a style', '/_astro/styles.BiBeyWiQ.css', { mode: 'no-cors' }, 'asset'],
    ['a script', '/_astro/dialog.CzCrXyXP.js', {}, 'asset'],
    ['a font', '/_astro/source-sans-3-latin-wght-normal.BqRLTx4X.woff2', {}, 'asset'],
    ['the accent', '/accent.css', { mode: 'no-cors' }, 'asset'],
    ['a style that is opened as a page', '/accent.css', { mode: 'navigate' }, undefined],
    ['the engine of the full text', '/pagefind/pagefind.js', {}, 'search'],
    ['a piece of the full text', '/pagefind/fragment/de_1a2b3c4.pf_fragment', {}, 'search'],
    ['the entry of the full text, asked anew', '/pagefind/pagefind-entry.json?ts=17', {}, 'search'],
    ['a piece of the small index', '/search/de/terms-3.json', {}, 'search'],
    ['the worker itself', '/sw.js', { mode: 'same-origin' }, undefined],
    ['an image', '/_astro/bild.BiBeyWiQ.webp', { mode: 'no-cors' }, undefined],
    ['the sign of the site', '/favicon.svg', { mode: 'no-cors' }, undefined],
    ['a table to download', '/de/pulse/themes.csv', { mode: 'navigate' }, undefined],
    ['a calendar', '/de/sessions.ics', { mode: 'navigate' }, undefined],
    ['a form that is sent', '/de/insights/a/', { mode: 'navigate', method: 'POST' }, undefined],
    ['the head of a page', '/de/insights/a/', { mode: 'navigate', method: 'HEAD' }, undefined],
    ['a part of a file', '/pagefind/pagefind.js', { range: 'bytes=0-9' }, undefined],
  ])('%s', (_what, path, own, sort) => {
    expect(sortAsked(asked(at(path), own), ORIGIN, '/')).toBe(sort);
  });

  it.each([
    ['another origin', 'https://other.example/de/insights/a/'],
    ['another port', `${ORIGIN}:8443/de/insights/a/`],
    ['another scheme', 'http://wissen.musterbank.example/de/insights/a/'],
    ['no address', 'not an address'],
    ['data', 'data:text/html,x'],
  ])('of %s is none of ours', (_what, url) => {
    expect(sortOf(url, ORIGIN, '/')).toBeUndefined();
  });

  it('below another base is none of ours, below ours it is', () => {
    expect(sortOf(at('/intranet/de/a/'), ORIGIN, '/wissen/')).toBeUndefined();
    expect(sortOf(at('/search/a.json'), ORIGIN, '/wissen/')).toBeUndefined();
    expect(sortOf(at('/wissen/de/a/'), ORIGIN, '/wissen/')).toBe('page');
    expect(sortOf(at('/wissen/search/a.json'), ORIGIN, '/wissen/')).toBe('search');
    expect(sortOf(at('/wissen/sw.js'), ORIGIN, '/wissen/')).toBeUndefined();
  });
});

describe('what never changes under its name', () => {
  it.each([
    ['/_astro/styles.BiBeyWiQ.css', true],
    ['/_astro/SearchKeys.astro_astro_type_script_index_0_lang.C-l952Mc.js', true],
    ['/pagefind/fragment/de_1a2b3c4.pf_fragment', true],
    ['/pagefind/pagefind.de_eba6c0b84d.pf_meta', true],
    ['/pagefind/pagefind-entry.json', false],
    ['/pagefind/pagefind.js', false],
    ['/pagefind/wasm.de.pagefind', false],
    ['/search/de/terms-3-0k2j9x81m4zq7a.idx', true],
    ['/search/index.json', false],
    ['/accent.css', false],
    ['/de/insights/a/', false],
  ])('%s: %s', (path, lasts) => {
    expect(isLasting(at(path), ORIGIN, '/')).toBe(lasts);
  });
});

describe('an answer', () => {
  it.each<[string, Parameters<typeof fromNetwork>[1], boolean]>([
    ['that is whole and from here is kept', {}, true],
    ['of a server that leaves the age open is kept', { headers: { 'cache-control': 'no-cache' } }, true],
    ['that was led elsewhere is not', { redirected: true }, false],
    ['that nobody may look into is not', { type: 'opaque' }, false],
    ['that only leads elsewhere is not', { type: 'opaqueredirect' }, false],
    ['from elsewhere is not', { type: 'cors' }, false],
    ['in part is not', { status: 206 }, false],
    ['that there is nothing is not', { status: 404 }, false],
    ['of a broken server is not', { status: 500 }, false],
    ['that must not be stored is not', { headers: { 'cache-control': 'private, No-Store' } }, false],
    ['that is no page where one was asked for is not', { headers: { 'content-type': 'text/plain' } }, false],
  ])('%s', (_what, own, kept) => {
    expect(mayKeep('page', fromNetwork('<p>', own))).toBe(kept);
  });

  it('that is a page where a script was asked for is not kept: it asks to sign in', () => {
    expect(mayKeep('asset', fromNetwork('<p>'))).toBe(false);
    expect(mayKeep('search', fromNetwork('{}', { headers: { 'content-type': 'application/json' } }))).toBe(
      true,
    );
  });
});

it('what was searched for is in no address of a copy', () => {
  expect(keyOf(at('/de/search/?q=Kündigung#treffer'))).toBe(at('/de/search/'));
});

describe('caches', () => {
  const names = [
    cacheName('/', 'b1'),
    cacheName('/', 'b2'),
    cacheName('/wissen/', 'b1'),
    'outside-in',
    'other /',
  ];

  it('of other builds are those of the same wiki only', () => {
    expect(cachesOf(names, '/', 'b2')).toEqual([cacheName('/', 'b1')]);
    expect(cachesOf(names, '/wissen/', 'b2')).toEqual([cacheName('/wissen/', 'b1')]);
  });

  it('that are taken back are all of the wiki, and none of others', () => {
    expect(cachesOf(names, '/')).toEqual([cacheName('/', 'b1'), cacheName('/', 'b2')]);
  });
});
