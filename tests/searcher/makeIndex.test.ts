import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPagefind } from '../../src/files/site/openPagefind.ts';
import { readIndexFile } from '../../src/files/site/siteFiles.ts';
import { indexFolder } from '../../src/integrations/search/indexFolder.ts';
import { makeIndex } from '../../src/integrations/search/makeIndex.ts';
import { pagesOfSite } from '../../src/integrations/search/site.ts';
import { MANIFEST } from '../../src/search/build/manifest.ts';
import { createSearcher } from '../../src/search/createSearcher.ts';
import { UNSEEN } from '../../src/search/excerpt.ts';
import { requestFor } from '../../src/search/request.ts';
import { servedPage, type TestPage } from '../search/servedPage.ts';

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
  await indexFolder(site, base);
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
  const first = await readIndexFile(join(site, 'search'))(MANIFEST);
  const { languages } = JSON.parse(Buffer.from(first ?? []).toString());
  expect(languages).toMatchObject({ de: { pages: 1 }, en: { pages: 1 } });
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

test('is the same in memory, as the development server keeps it', async () => {
  write('/de/a/', 'de', 'Anmeldung');
  write('/en/a/', 'en', 'Login');
  const made = await makeIndex(await pagesOfSite(site, '/'), '/');
  await index();
  const written = ['pagefind', 'search'].flatMap((folder) =>
    readdirSync(join(site, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  expect(written.map((file) => relative(site, file)).sort()).toEqual([...made.keys()].sort());
  for (const file of written)
    expect(readFileSync(file).equals(made.get(relative(site, file)) ?? new Uint8Array()), file).toBe(true);
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

test('finds by words that nobody sees, after those that are seen, and keeps them apart', async () => {
  write('/de/a/', 'de', 'Kundenzufriedenheitsumfrage', { record: { aliases: ['Zugang & <Kennwort>'] } });
  write('/de/b/', 'de', 'Der Zugang zum Konto');
  write('/de/c/', 'de', 'Die Zufriedenheit der Kunden und die Umfrage');
  await index();
  expect(await found('kennwort')).toEqual(['/de/a/']);
  const engine = await openPagefind(join(site, 'pagefind'), 'de');
  const { results } = await engine.search('zugang');
  const pages = await Promise.all(results.map(({ data }) => data()));
  await engine.close();
  expect(pages.map(({ url }) => url)).toEqual(['/de/b/', '/de/a/']);
  const [seen, ...unseen] = pages[1]?.content.split(UNSEEN) ?? [];
  expect(seen?.trim()).toBe('Kundenzufriedenheitsumfrage. Kundenzufriedenheitsumfrage.');
  expect(unseen.join('')).toContain('Zugang');
});

test('is what a search needs, in Node as in the browser', async () => {
  write('/de/a/', 'de', 'Seit Version 5 scheitert die Anmeldung', { record: { aliases: ['Login'] } });
  write('/en/a/', 'en', 'Since version 5 signing in fails');
  await index();
  const engine = await openPagefind(join(site, 'pagefind'), 'en');
  const read = readIndexFile(join(site, 'search'));
  const searcher = createSearcher({ read, fullText: async () => engine, lang: 'en' });
  const urls = async (words: string) =>
    (await searcher.search(requestFor(words), { count: 5 }))?.hits.map(({ url }) => url);
  expect(await urls('login')).toEqual(['/de/a/']);
  expect(await urls('version')).toEqual(['/en/a/']);
  await engine.close();
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
