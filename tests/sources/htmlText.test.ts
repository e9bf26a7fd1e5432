import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlText } from '../../scripts/sources/formats/htmlText.ts';
import { anyCharacter } from '../text/anyCharacter.ts';

const cases: readonly [says: string, html: string, text: string][] = [
  ['plain text stays as it is', 'Hallo,\n\n  die App stürzt ab.\n', 'Hallo,\n\n  die App stürzt ab.\n'],
  ['entities of plain text are read and its line breaks stay', 'Gr&uuml;&szlig;e\nA &amp; B', 'Grüße\nA & B'],
  ['signs of plain text are no tags', 'a < b & c > d <3', 'a < b & c > d <3'],
  ['an address in angle brackets is no tag', 'Von: <anna@example.org>', 'Von: <anna@example.org>'],
  [
    'an address in angle brackets stays inside HTML too',
    '<p>Von <anna@example.org> und <https://example.org/a></p>',
    'Von <anna@example.org> und <https://example.org/a>',
  ],
  ['paragraphs are parted by an empty line', '<p>Eins.</p><p>Zwei.</p>', 'Eins.\n\nZwei.'],
  ['a line break stays one', 'Eins.<br>Zwei.<br/>Drei.', 'Eins.\nZwei.\nDrei.'],
  ['blocks of mail programs stand on lines of their own', '<div>Eins.</div><div>Zwei.</div>', 'Eins.\nZwei.'],
  [
    'list items stand on lines of their own, closed or not',
    '<ul><li>Erstens<li>Zweitens</ul>',
    'Erstens\nZweitens',
  ],
  [
    'a link is its words',
    'Siehe <a href="https://example.org/geheim?t=1">die Seite</a>.',
    'Siehe die Seite.',
  ],
  ['table cells are parted', '<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>', '1\t2\n3'],
  [
    'scripts, styles, comments and hidden words are left out',
    '<style>p{}</style><p>Da<!-- weg --></p><script>alert(1)</script><p hidden>nie</p>',
    'Da',
  ],
  ['white space of the source is none of the text', '<p>Ein\n   langer\tSatz.</p>', 'Ein langer Satz.'],
  ['numeric entities are read', '<b>5 &#8364; &#x2013; zu viel</b>', '5 € – zu viel'],
  ['what is not closed is read to its end', '<p>Offen <b>fett', 'Offen fett'],
  ['words of unknown elements stay', '<ac:rich-text-body><p>Drin</p></ac:rich-text-body>', 'Drin'],
];

describe('text of HTML', () => {
  it.each(cases)('%s', (_says, html, text) => expect(htmlText(html)).toBe(text));

  it('reads elements nested too deep for any page, and loses none of their words', () => {
    const deep = `${'<div>'.repeat(50_000)}unten &amp; tief${'</div>'.repeat(50_000)}`;
    expect(htmlText(deep).trim()).toBe('unten & tief');
  });

  it('cuts what is far longer than any message, and says so', () => {
    const text = htmlText(`<p>${'Wort '.repeat(300_000)}</p>`);
    expect(text.endsWith('…')).toBe(true);
    expect(text.length).toBeLessThanOrEqual(1_000_001);
  });

  it('brings back any words that were escaped', () => {
    const words = fc.array(fc.stringMatching(/^[\p{L}\p{N}<>&"'.,;!?-]+$/u), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(words, (list) => {
        const text = list.join(' ');
        const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
        expect(htmlText(`<p>${escaped}</p>`)).toBe(text);
      }),
    );
  });

  it('never throws, whatever it is given', () => {
    fc.assert(fc.property(fc.string({ unit: anyCharacter, maxLength: 300 }), (html) => void htmlText(html)));
    const markup = fc.array(
      fc.constantFrom('<', '>', '</', 'p', 'div', '!--', '--', '&', 'amp;', ' ', 'x', '"', '='),
    );
    fc.assert(fc.property(markup, (parts) => void htmlText(parts.join(''))));
  });
});
