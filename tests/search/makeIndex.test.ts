import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPagefind } from '../../src/files/site/openPagefind.ts';
import { readIndexFile } from '../../src/files/site/siteFiles.ts';
import { makeIndex } from '../../src/integrations/search/makeIndex.ts';
import { pagesOfSite, removeIndex, writeIndex } from '../../src/integrations/search/site.ts';
import { excerptParts } from '../../src/search/excerpt.ts';
import { servedPage, type TestPage } from './engine.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'site-'));
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

function write(url: string, lang: 'de' | 'en', body: string, more: Partial<TestPage> = {}) {
  writeHtml(url, servedPage({ url, lang, title: body, body, ...more }).html);
}

function writeHtml(url: string, html: string) {
  const file = join(site, url, 'index.html');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, html);
}

async function index(base = '/') {
  await removeIndex(site);
  await writeIndex(site, await makeIndex(await pagesOfSite(site, base), base));
}

/** Addresses that words find, by the index as it lies in the site. */
async function found(words: string | null): Promise<string[]> {
  const engine = await openPagefind(join(site, 'pagefind'), 'de');
  try {
    const { results } = await engine.search(words);
    return (await Promise.all(results.map(async ({ data }) => (await data()).url))).sort();
  } finally {
    await engine.close();
  }
}

const files = () => readdirSync(join(site, 'pagefind'), { recursive: true }).map(String).sort();

test('holds the pages of all languages that ask to be found, and no others', async () => {
  write('/de/a/', 'de', 'Anmeldung');
  write('/en/a/', 'en', 'Login');
  writeHtml('/de/search/', '<html lang="de"><main><h1>Anmeldung</h1></main></html>');
  await index();
  expect(await found(null)).toEqual(['/de/a/', '/en/a/']);
  const first = await readIndexFile(join(site, 'search'))('index.json');
  expect(JSON.parse(Buffer.from(first ?? []).toString())).toMatchObject({ languages: ['de', 'en'] });
});

test('leaves nothing of the last index, nor of pages that are gone', async () => {
  write('/de/a/', 'de', 'Anmeldung');
  write('/de/b/', 'de', 'Gebühren');
  await index();
  const before = files();
  rmSync(join(site, 'de/b'), { recursive: true });
  await index();
  expect(await found(null)).toEqual(['/de/a/']);
  expect(files().filter((file) => file.startsWith('fragment'))).toHaveLength(2);
  expect(files().length).toBeLessThan(before.length);
});

test('is not there at all where it could not be made', async () => {
  write('/de/a/', 'de', 'Anmeldung');
  await index();
  writeHtml('/de/b/', '<html lang="de"><main data-pagefind-body><h1>Namenlos</h1></main></html>');
  await expect(index()).rejects.toThrow('/de/b/');
  expect(readdirSync(site).sort()).toEqual(['de']);
});

test('carries no interface of the engine, which nobody would load', async () => {
  write('/de/a/', 'de', 'Anmeldung');
  await index();
  expect(files().filter((file) => /ui|highlight/.test(file))).toEqual([]);
  expect(existsSync(join(site, 'pagefind/pagefind-worker.js'))).toBe(true);
});

test('is the same for the same pages', async () => {
  for (const name of ['a', 'b', 'c', 'd']) write(`/de/${name}/`, 'de', `Anmeldung ${name}`);
  const pages = await pagesOfSite(site, '/');
  expect(await makeIndex(pages, '/')).toEqual(await makeIndex(pages, '/'));
});

test('knows pages by their address below the base', async () => {
  write('/de/a/', 'de', 'Anmeldung');
  await index('/wiki/');
  expect(await found('Anmeldung')).toEqual(['/de/a/']);
});

test('indexes a site without any page', async () => {
  await index();
  expect(await found('Anmeldung')).toEqual([]);
});

test('finds by words that nobody sees, after those that are seen, and shows none of them', async () => {
  write('/de/a/', 'de', 'Anmeldung', { record: { aliases: ['Login & <Zugang>', 'Kennwort'] } });
  write('/de/b/', 'de', 'Der Zugang zum Konto');
  await index();
  const engine = await openPagefind(join(site, 'pagefind'), 'de');
  const { results } = await engine.search('zugang');
  const pages = await Promise.all(results.map(({ data }) => data()));
  await engine.close();
  expect(pages.map(({ url }) => url)).toEqual(['/de/b/', '/de/a/']);
  expect(
    excerptParts(pages[1]?.excerpt ?? '')
      .map(({ text }) => text)
      .join(''),
  ).toMatch(/^Anmeldung\. Anmeldung\.\s*$/);
  expect(await found('kennwort')).toEqual(['/de/a/']);
});

test('reads neighbours within a line as words of their own, a soft hyphen as none, and nothing hidden', async () => {
  write('/de/a/', 'de', 'Anmeldung', {
    body: '<span>Eins</span><span>Zwei</span> Baufinan&shy;zierung <b>hier</b><i hidden>Versteckt</i>',
  });
  await index();
  expect(await found('zwei')).toEqual(['/de/a/']);
  expect(await found('baufinanzierung')).toEqual(['/de/a/']);
  expect(await found('versteckt')).toEqual([]);
});
