import { expect, test } from 'vitest';
import { crawl, linksIn } from '../../src/integrations/search/crawl.ts';

const found = 'data-pagefind-body';
const site: Record<string, string> = {
  '/': '<meta http-equiv="refresh" content="0;url=/de/">',
  '/de/': `<link rel="alternate" hreflang="en" href="/en/"><a href="a/">a</a><a href="/de/list/?page=2">list</a>`,
  '/de/a/': `<main ${found}><a href="../">up</a> <a href="/de/missing/">gone</a> <a href="#part">part</a></main>`,
  '/de/list/': `<a href="/de/a/#part">a</a><a href="/logo.svg">logo</a>`,
  '/en/': `<main ${found}><a class="x" href="http://elsewhere.example/b/">b</a></main>`,
};

async function crawled(most = 100) {
  const asked: string[] = [];
  const urls: string[] = [];
  const get = async (path: string) => {
    asked.push(path);
    return site[path];
  };
  for await (const { url } of crawl(['/'], get, { atOnce: 2, most })) urls.push(url);
  return { asked, urls };
}

test('a crawl yields every linked page that is meant to be found, each once', async () => {
  const { asked, urls } = await crawled();
  expect(urls.sort()).toEqual(['/de/a/', '/en/']);
  expect(asked.sort()).toEqual(['/', '/de/', '/de/a/', '/de/list/', '/de/missing/', '/en/']);
});

test('a crawl ends at its limit', async () => {
  expect((await crawled(3)).asked.length).toBe(3);
});

test('links are paths of pages of the same site', () => {
  const html =
    '<a data-x="1" href="/a/?b=1&amp;c=2">a</a><a href="mailto:x@y.example">x</a><a href="b.pdf">b</a>';
  expect(linksIn(html, '/de/')).toEqual(['/a/']);
});

test('an address that cannot be read is no link', () => {
  expect(linksIn('<a href="http://[">a</a>', '/')).toEqual([]);
});
