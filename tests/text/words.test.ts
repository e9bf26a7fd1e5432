import fc from 'fast-check';
import { expect, test } from 'vitest';
import { words } from '../../src/text/scanWords.ts';
import { slug } from '../../src/text/slug.ts';
import { foldWord, stem } from '../../src/text/stem.ts';
import { fold, normalise } from '../../src/text/words.ts';

const anyText = fc.string({ unit: 'grapheme', maxLength: 60 });

test.each([
  ['Über\u00ADweisungs\u200Blimit', ['überweisungslimit']],
  ['U\u0308berweisung', ['überweisung']],
  ['STRASSE, Straße und STRAẞE', ['strasse', 'strasse', 'und', 'strasse']],
  ['Online-Banking geht’s?', ['online', 'banking', "geht's"]],
  ['1822direkt, N26 & 2FA', ['1822direkt', 'n26', '2fa']],
  ['An [E-Mail] und [Telefon] geschrieben', ['an', 'und', 'geschrieben']],
  ['[Anlage] fehlt', ['anlage', 'fehlt']],
  ['Отличное 银行', ['отличное', '银行']],
  ['👍 … !!!', []],
])('words of "%s"', (text, expected) => expect(words(text).map(({ letters }) => letters)).toEqual(expected));

test.each([
  ['Gebühr', 'gebuhr'],
  ['GEBÜHR', 'gebuhr'],
  ['Gebuehr', 'gebuehr'],
  ['Straße', 'strasse'],
  ['Café', 'cafe'],
  ['naïve', 'naive'],
])('%s folds to %s', (text, expected) => expect(fold(text)).toBe(expected));

test('folding what is folded changes nothing, and neither does normalising twice', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(fold(fold(text))).toBe(fold(text));
      expect(normalise(normalise(text))).toBe(normalise(text));
    }),
  );
});

test.each([
  ['de', ['Gebühr', 'Gebühren', 'gebuehr', 'Gebuehren', 'GEBÜHR']],
  ['de', ['Zins', 'Zinsen']],
  ['de', ['Überweisung', 'Überweisungen', 'Ueberweisung']],
  ['de', ['Berater', 'Beraterin', 'Beraterinnen', 'Beratern']],
  ['de', ['Vertrag', 'Verträge', 'Vertrages', 'Vertraege']],
  ['de', ['neu', 'neue', 'neuer', 'neues']],
  ['de', ['teuer', 'teuer']],
  ['de', ['Straße', 'Strassen']],
  ['en', ['crash', 'crashes', 'crashed', 'crashing']],
  ['en', ['fee', 'fees', 'FEES']],
  ['fr', ['Café', 'cafe']],
])('in %s, %j have one stem', (lang, forms) => {
  expect(new Set(forms.map((form) => stem(form, lang))).size).toBe(1);
});

test.each([
  ['de', 'Karte', 'Kartei'],
  ['de', 'Zahlung', 'Zahl'],
  ['de', 'Konto', 'Kontor'],
  ['en', 'bank', 'banjo'],
])('in %s, %s and %s have different stems', (lang, one, other) => {
  expect(stem(one, lang)).not.toBe(stem(other, lang));
});

test.each(['neue', 'Steuer', 'Quelle', 'Frauen', 'teuer'])('%s holds no umlaut written out', (word) => {
  expect(foldWord(word, 'de')).toBe(word.toLowerCase());
});

test.each([
  ['Gebühren & Entgelte', {}, 'gebuehren-entgelte'],
  ['Über die Straße', {}, 'ueber-die-strasse'],
  ['  Café Zürich!  ', {}, 'cafe-zuerich'],
  ["What's new?", {}, 'whats-new'],
  ['Login / Anmeldung (App)', {}, 'login-anmeldung-app'],
  ['Baufinanzierung für Familien', { max: 20 }, 'baufinanzierung-fuer'],
  ['Baufinanzierung für Familien', { max: 19 }, 'baufinanzierung'],
  ['Baufinanzierungsunterlagen', { max: 10 }, 'baufinanzi'],
  ['银行', {}, ''],
])('the slug of "%s" %j is "%s"', (text, options, expected) => expect(slug(text, options)).toBe(expected));

test('a slug is an id of bounded length, and its own slug', () => {
  fc.assert(
    fc.property(anyText, fc.integer({ min: 1, max: 40 }), (text, max) => {
      const made = slug(text, { max });
      expect(made).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
      expect(made.length).toBeLessThanOrEqual(max);
      expect(slug(made, { max })).toBe(made);
    }),
  );
});
