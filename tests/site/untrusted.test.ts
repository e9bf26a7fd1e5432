import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderEntryFile } from '../../src/files/frontmatter.ts';
import { fixture, smallWiki } from './build.ts';
import { all, attribute, elements, type Page, type PageElement, pageAt, readPages, textOf } from './pages.ts';

/** Words of customers as an attacker, a machine or a chatterbox would write them. */
const hostile = {
  script: '<script>alert("quoxa")</script> quoxa',
  closing: 'quoxb </script></main></html><script>alert(1)</script>',
  image: 'quoxc <img src=x onerror=alert(1)> <svg onload=alert(1)>',
  markdown:
    'quoxd **nicht fett** [klick](javascript:alert(1)) ![x](//evil.example/x.png) ::persona{persona=x}',
  braces: 'quoxe {alert(1)} {{template}} <Callout>',
  entity: 'quoxf &lt;b&gt; &amp;amp; "quoted" \'single\'',
  direction: 'quoxg \u202Eabc\u202C \u05E9\u05DC\u05D5\u05DD',
  long: `quoxh ${'lang '.repeat(4_000)}`,
  unbroken: `quoxi${'a'.repeat(20_000)}`,
};
const title = '</title><script>alert("quoxt")</script> <b>fett</b> {1+1} **x** quoxt';
const wiki = smallWiki('untrusted', fixture('audiences/content'));
let pages: ReadonlyMap<string, Page>;

beforeAll(async () => {
  const write = (path: string, text: string) => writeFileSync(join(wiki.content, path), text);
  const ids = Object.keys(hostile).map((_, index) => (0x100 + index).toString(16).padStart(20, '0'));
  const lines = (rows: readonly object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  const records = Object.values(hostile).map((text, index) => {
    const frame = { id: ids[index], source: 'feindlich', channel: 'app', lang: 'de', solicited: false };
    return { ...frame, at: '2026-09-11', text };
  });
  const codes = ids.map((id) => ({ id, coder: 'person', version: 'x', themes: ['gebuehren'] }));
  const source = {
    ...{ channel: 'app', method: 'ticket', solicited: false, synthetic: true },
    owner: 'redaktion',
    purpose: { de: title, en: title },
    legalBasis: { de: title, en: title },
  };
  mkdirSync(join(wiki.content, 'evidence/feindlich'));
  write('evidence/feindlich/source.yaml', JSON.stringify({ title: { de: title, en: title }, ...source }));
  write('evidence/feindlich/2026-09.jsonl', lines(records));
  write('evidence/feindlich/2026-09.codes.jsonl', lines(codes));
  const evidence = [
    { type: 'query', source: 'feindlich', where: { theme: 'gebuehren' }, note: title },
    ...ids.map((id) => ({ type: 'record', record: `feindlich/${id}`, stance: 'supports', note: title })),
  ];
  const insight = {
    title,
    summary: title,
    kind: 'pain',
    owner: 'redaktion',
    themes: ['gebuehren'],
    evidence,
  };
  const voices = ids.map((id) => `::verbatim{record="feindlich/${id}"}`).join('\n\n');
  write(
    'insights/feindlich.md',
    renderEntryFile({ ...insight, aliases: [title] }, `Ein Text.\n\n${voices}\n`),
  );
  const words = `{de: ${JSON.stringify(title)}, en: ${JSON.stringify(title)}}`;
  appendFileSync(
    join(wiki.content, 'taxonomy/themes.yaml'),
    `  - id: boese\n    label: ${words}\n    definition: ${words}\n`,
  );
  const { exit, output, out } = await wiki.build('internal');
  if (exit !== 0) throw new Error(output);
  pages = readPages(out);
});
afterAll(() => wiki.remove());

/** A script of ours says nothing of the wiki; a block of data is never run, and nothing in it can end it. */
function expectHarmless(script: PageElement): void {
  const text = textOf(script);
  if (attribute(script, 'type') === 'application/json') {
    expect(text).not.toContain('<');
    expect(() => JSON.parse(text)).not.toThrow();
  } else expect(text).not.toContain('alert');
}

describe('text that nobody has looked at', () => {
  it('makes no element, no handler and no address that is code, on any page', () => {
    for (const page of pages.values()) {
      for (const element of elements(page.tree)) {
        expect(element.tagName, page.path).not.toMatch(/^(?:img|callout|b)$/);
        expect(Object.keys(element.properties).filter((name) => /^on[A-Z]/.test(name))).toEqual([]);
        expect(attribute(element, 'href') ?? '').not.toMatch(/^javascript:|evil\.example/);
        if (element.tagName === 'script') expectHarmless(element);
      }
    }
  });

  it('is shown as it was written', () => {
    const { tree } = pageAt(pages, '/de/insights/feindlich/');
    const quotes = all(tree, 'blockquote').map(textOf);
    for (const words of [
      hostile.script,
      hostile.closing,
      hostile.image,
      hostile.markdown,
      hostile.braces,
      hostile.entity,
      hostile.direction,
    ])
      expect(
        quotes.some((quote) => quote.includes(words)),
        words,
      ).toBe(true);
    expect(textOf(all(tree, 'h1')[0] ?? { type: 'root', children: [] })).toBe(title);
    expect(textOf(all(tree, 'title')[0] ?? { type: 'root', children: [] })).toContain('quoxt');
    expect(all(tree, 'main')).toHaveLength(1);
  });

  it('does not swell pages: what is very long is cut', () => {
    const { tree, html } = pageAt(pages, '/de/insights/feindlich/');
    const longest = Math.max(...all(tree, 'blockquote').map((quote) => textOf(quote).length));
    expect(longest).toBeLessThan(4_000);
    expect(html.length).toBeLessThan(150_000);
  });

  it('is cut on hubs too', () => {
    const { tree } = pageAt(pages, '/de/themes/gebuehren/');
    expect(all(tree, 'blockquote').length).toBeGreaterThan(5);
    expect(Math.max(...all(tree, 'blockquote').map((quote) => textOf(quote).length))).toBeLessThan(4_000);
  });
});
