import { describe, expect, it, test } from 'vitest';
import { textOf } from '../../../src/search/documents/pageText.ts';
import { isFindable, readPage } from '../../../src/search/documents/readPage.ts';
import { servedPage } from '../servedPage.ts';

describe('the text of a page', () => {
  it.each([
    ['<h1>Gebühren</h1><p>Niemand</p>versteht', 'Gebühren Niemand versteht'],
    ['<b>Kunden</b>zufriedenheit', 'Kundenzufriedenheit'],
    ['<a>Umfrage</a><span>Mai</span>', 'Umfrage Mai'],
    ['<td>12</td><td>40</td>', '12 40'],
    ['eins<br>zwei<wbr>teilig', 'eins zweiteilig'],
    ['<summary>Mehr</summary>davon', 'Mehr davon'],
    ['Baufinan&shy;zierung und Zah\u00adlung', 'Baufinanzierung und Zahlung'],
    ['TAN &amp; &lt;b&gt;Kennwort&lt;/b&gt;', 'TAN & <b>Kennwort</b>'],
    ['zwei\n   Zeilen\u00a0hier', 'zwei Zeilen hier'],
  ])('of %j is %j', (html, text) => expect(textOf(html)).toBe(text));

  it.each([
    '<script>let x = 1;</script>',
    '<style>p { color: red }</style>',
    '<template><p>Vorlage</p></template>',
    '<div hidden>Versteckt <p>auch hier</p></div>',
    '<p data-pagefind-ignore>Quelle: <b>so</b></p>',
    '<svg><text>Achse</text></svg>',
    '<nav><a href="#a">Inhalt</a></nav>',
    '<form><label>Feld</label><input></form>',
  ])('leaves out what nobody reads: %s', (html) => expect(textOf(`vor${html}nach`)).toBe('vor nach'));
});

test('a page is read with its address, its language and what it says of itself', () => {
  const page = servedPage({
    url: '/de/guides/a/',
    lang: 'de',
    title: 'Zuhören',
    body: 'Wir fragen.',
    record: { aliases: ['</script><b>'], owners: ['Redaktion'] },
  });
  expect(readPage(page)).toEqual({
    url: '/de/guides/a/',
    lang: 'de',
    record: {
      entry: 'guide/guides/a',
      title: 'Zuhören',
      aliases: ['</script><b>'],
      labels: [],
      owners: ['Redaktion'],
      facets: {},
    },
    text: 'Zuhören Wir fragen.',
  });
});

const main = (record: string) =>
  `<html lang="de"><body><header>Kopf</header><main data-pagefind-body>${record}<h1>A</h1></main></body></html>`;
const script = (json: string) => `<script type="application/json" data-search-page>${json}</script>`;

test.each([
  ['says nothing of itself', main('')],
  ['says something that is no data', main(script('{"entry":'))],
  ['says too little', main(script('{"entry":"guide/a"}'))],
  ['says more than is known', main(script('{"entry":"guide/a","title":"A","facets":{},"colour":"red"}'))],
  ['does not say its language', main(script('{}')).replace(' lang="de"', '')],
])('a page that %s is named', (_why, html) => {
  expect(() => readPage({ url: '/de/guides/a/', html })).toThrow('/de/guides/a/');
});

test('a page asks to be found by its main element alone', () => {
  expect(isFindable(main(''))).toBe(true);
  expect(isFindable('<main id="main"><p>data-pagefind-body</p></main>')).toBe(false);
  expect(isFindable('<main><code>&lt;main data-pagefind-body&gt;</code></main>')).toBe(false);
});
