import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markTerms, type TermPart } from '../../src/markdown/terms/mark.ts';
import { phraseFinder } from '../../src/text/phrases/find.ts';

const find = phraseFinder(
  [
    { words: 'Kundenreise', value: 'reise' },
    { words: 'Beleg', value: 'beleg' },
    { words: 'Q', value: 'q' },
  ],
  'de',
);
const mark = (html: string, own?: string) => markTerms(html, { find, lang: 'de', own });
const told = (parts: readonly TermPart[]) =>
  parts.map((part) => ('html' in part ? part.html : `[${part.term} ${part.number}: ${part.words}]`)).join('');
const inTerms = (inner: string) => `<div data-terms>${inner}</div>`;

describe('the terms of a page', () => {
  it.each([
    [
      'are marked at their first use',
      '<p>Beleg und Belege, dann Kundenreisen.</p>',
      '<p>[beleg 1: Beleg] und Belege, dann [reise 2: Kundenreisen].</p>',
    ],
    [
      'are passed over where a part of the page asks for it',
      '<ul data-terms="off"><li>Beleg</li></ul><p>Belege</p>',
      '<ul data-terms="off"><li>Beleg</li></ul><p>[beleg 1: Belege]</p>',
    ],
    ['are passed over in headings', '<h2>Beleg</h2><p>Belege</p>', '<h2>Beleg</h2><p>[beleg 1: Belege]</p>'],
    [
      'are passed over in links',
      '<a href="/x"><em>Beleg</em></a> Belege',
      '<a href="/x"><em>Beleg</em></a> [beleg 1: Belege]',
    ],
    [
      'are passed over in code',
      '<pre><code>Beleg</code></pre><code>Beleg</code>',
      '<pre><code>Beleg</code></pre><code>Beleg</code>',
    ],
    [
      'are passed over in quotations',
      '<blockquote><p>Beleg</p></blockquote>',
      '<blockquote><p>Beleg</p></blockquote>',
    ],
    ['are passed over in other languages', '<p lang="en">Beleg</p>', '<p lang="en">Beleg</p>'],
    [
      'are no attributes, comments, scripts or entities',
      '<img alt="Beleg > x"><!-- Beleg --><script>a < "Beleg"</script>&Q; Q',
      '<img alt="Beleg > x"><!-- Beleg --><script>a < "Beleg"</script>&Q; [q 1: Q]',
    ],
    [
      'are marked after what was never closed',
      '<p>a<br>b<p>c</div></em> Beleg',
      '<p>a<br>b<p>c</div></em> Beleg',
    ],
    [
      'are marked where an author made a link to them, each time',
      '<a href="/x" data-term="reise">so <em>etwas</em></a> <a data-term="reise">x</a> Kundenreise',
      '[reise 1: so <em>etwas</em>] [reise 2: x] Kundenreise',
    ],
    [
      'stay plain links in headings',
      '<h2><a data-term="reise">x</a></h2>',
      '<h2><a data-term="reise">x</a></h2>',
    ],
  ])('%s', (_sentence, html, expected) => {
    expect(told(mark(inTerms(html)))).toBe(inTerms(expected));
  });

  it('are looked for in marked parts only', () => {
    expect(told(mark('<p>Beleg</p><p data-terms>Beleg</p><p>Beleg</p>'))).toBe(
      '<p>Beleg</p><p data-terms>[beleg 1: Beleg]</p><p>Beleg</p>',
    );
  });

  it('do not define a term on its own page', () => {
    const html = inTerms('<a data-term="beleg">x</a> Beleg, Kundenreise');
    expect(told(mark(html, 'beleg'))).toBe(
      inTerms('<a data-term="beleg">x</a> Beleg, [reise 1: Kundenreise]'),
    );
  });

  it('leave every byte of the page where it is, whatever the page', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<h2>',
        '</h2>',
        '<a href="#">',
        '</a>',
        '<br>',
        '<',
        '>',
        '&amp;',
        '<!--',
        '-->',
        'Beleg',
        'Kundenreise ',
        '<div data-terms>',
        '</div>',
        '<script>',
        '</script>',
        '"',
        "'",
      ),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const html = inTerms(pieces.join(''));
        const parts = mark(html);
        expect(parts.map((part) => ('html' in part ? part.html : part.words)).join('')).toBe(html);
        const marked = parts.flatMap((part) => ('html' in part ? [] : [part.term]));
        expect(new Set(marked).size).toBe(marked.length);
      }),
    );
  });
});
