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
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { indexFolder } from '../../src/integrations/search/pagefind.ts';
import { servedPage } from './engine.ts';

let site: string;
beforeEach(() => {
  site = mkdtempSync(join(tmpdir(), 'site-'));
});
afterEach(() => rmSync(site, { recursive: true, force: true }));

function write(url: string, lang: 'de' | 'en', body: string) {
  const file = join(site, url, 'index.html');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, servedPage({ url, lang, title: body, body }).html);
}

const files = () => readdirSync(join(site, 'pagefind'), { recursive: true }).map(String).sort();

test('counts the pages of all languages that ask to be found', async () => {
  write('/de/a/', 'de', 'Anmeldung');
  write('/en/a/', 'en', 'Login');
  mkdirSync(join(site, 'de/search'), { recursive: true });
  writeFileSync(join(site, 'de/search/index.html'), '<html lang="de"><main><h1>Suche</h1></main></html>');
  expect(await indexFolder(site)).toBe(2);
  const entry = JSON.parse(readFileSync(join(site, 'pagefind/pagefind-entry.json'), 'utf8'));
  expect(Object.keys(entry.languages).sort()).toEqual(['de', 'en']);
});

test('leaves nothing of the last index, nor of pages that are gone', async () => {
  write('/de/a/', 'de', 'Anmeldung');
  write('/de/b/', 'de', 'Gebühren');
  await indexFolder(site);
  const before = files();
  rmSync(join(site, 'de/b'), { recursive: true });
  expect(await indexFolder(site)).toBe(1);
  expect(files().filter((file) => file.startsWith('fragment'))).toHaveLength(2);
  expect(files().length).toBeLessThan(before.length);
});

test('carries no interface of the engine, which nobody would load', async () => {
  write('/de/a/', 'de', 'Anmeldung');
  await indexFolder(site);
  expect(files().filter((file) => /ui|highlight/.test(file))).toEqual([]);
  expect(existsSync(join(site, 'pagefind/pagefind-worker.js'))).toBe(true);
});

test('indexes a site without any page', async () => {
  expect(await indexFolder(site)).toBe(0);
});
