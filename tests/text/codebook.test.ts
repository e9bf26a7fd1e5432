import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { code } from '../../src/text/codebook/code.ts';
import { compileCodebook } from '../../src/text/codebook/compile.ts';
import type { CodeRule } from '../../src/text/codebook/types.ts';
import { codebookVersion } from '../../src/text/codebook/version.ts';

/** Whether a text is coded by one rule word of one language. */
function codes(word: string, text: string, lang = 'de', not: string[] = []): boolean {
  const words = (list: string[]) => ({ de: lang === 'en' ? [] : list, en: lang === 'en' ? list : [] });
  return (
    code(text, lang, compileCodebook([{ id: 'rule', any: words([word]), not: words(not) }])).length === 1
  );
}

describe('German', () => {
  test.each([
    ['Gebühr', 'Die Gebühren sind zu hoch'],
    ['Gebühr', 'GEBÜHREN!'],
    ['Gebühr', 'gebuehren sind frech'],
    ['Gebuehr', 'Gebühr'],
    ['Zins', 'Kaum Zinsen'],
    ['Zinsen', 'Der Zins ist niedrig'],
    ['Vertrag', 'Die Verträge fehlen'],
    ['Straße', 'an der Strasse'],
    ['Beraterin', 'Die Berater waren nett'],
    ['Unterlagen', 'Baufinanzierungsunterlagen fehlen'],
    ['Unterlage', 'Meine Kreditunterlagen sind weg'],
    ['Gebühr', 'Kontoführungsgebühren erhöht'],
    ['Gebühren', 'Gebührenerhöhung'],
    ['Gebühr', 'die neue Gebührenordnung'],
    ['Zahlung', 'Ratenzahlung abgelehnt'],
    ['Kredit', 'Der Kreditantrag dauert'],
    ['Wartezeiten', 'Das Wartezeitproblem bleibt'],
    ['Login geht nicht', 'Der Login geht seit gestern nicht'],
    ['Login geht nicht', 'login geht NICHT.'],
    ['gesperrt*', 'die gesperrte Karte'],
    ['sperr*', 'Sperrung ohne Grund'],
    ['*gebühr', 'Kontogebühren'],
    ['*gebühr', 'Gebühr'],
    ['*konto', 'Girokonto'],
    ['*konto*', 'Girokontomodell'],
    ['*karte gesperrt', 'Kreditkarte wurde gesperrt'],
    ['Online-Banking', 'Onlinebanking ist langsam'],
    ['Online-Banking', 'Online Banking ist langsam'],
    ['Onlinebanking', 'Das Online-Banking ist langsam'],
    ['E-Mail', 'keine Email bekommen'],
    ['E-Mail', 'keine E-Mail bekommen'],
    ['Über\u00ADweisung', 'Überweisungen'],
    ['Überweisung', 'U\u0308berweisung'],
    ['2FA', 'das 2fa nervt'],
  ])('%s codes "%s"', (word, text) => expect(codes(word, text)).toBe(true));

  test.each([
    ['Gebühr', 'Das gebührt ihm'],
    ['Rechnung', 'Die Berechnung stimmt'],
    ['Zahlung', 'Die Auszahlung kam'],
    ['Zahlung', 'Einzahlung am Automaten'],
    ['Karte', 'Kreditkarte'],
    ['Kredit', 'Der Kreditor'],
    ['Konto', 'Kontor'],
    ['Login geht nicht', 'Der Login geht. Nicht schlecht!'],
    ['Login geht nicht', 'nicht geht Login'],
    ['Login geht nicht', 'Login war früher sehr gut und geht nun nicht'],
    ['gesperrt*', 'Sperre'],
    ['*konto', 'Kontostand'],
    ['E-Mail', 'Meine [E-Mail] ist falsch'],
    ['Telefon', '[Telefon]'],
    ['Filiale', ''],
    ['***', 'alles'],
    ['', 'alles'],
  ])('%s does not code "%s"', (word, text) => expect(codes(word, text)).toBe(false));
});

describe('English', () => {
  test.each([
    ['fee', 'Fees are too high'],
    ['crash', 'It keeps crashing'],
    ['card blocked', 'My card was blocked'],
    ['cannot log in', "I can't log in"],
    ['cannot log in', 'i cant log in'],
    ["doesn't work", 'it does not work'],
    ['does not work', 'It doesn’t work'],
    ['bank', "the bank's fault"],
    ['log-in', 'login fails'],
    ['pay*', 'payments'],
  ])('%s codes "%s"', (word, text) => expect(codes(word, text, 'en')).toBe(true));

  test.each([
    ['charge', 'a discharger'],
    ['account', 'discount'],
    ['transfer', 'nontransferable'],
    ['card blocked', 'Blocked the card'],
  ])('%s does not code "%s"', (word, text) => expect(codes(word, text, 'en')).toBe(false));
});

test('an excluded word vetoes the rule, wherever it stands', () => {
  expect(codes('Karte', 'Die Karte ist weg', 'de', ['Speisekarte', 'Karte von *'])).toBe(true);
  expect(codes('Karte', 'Die Karte und die Speisekarten', 'de', ['Speisekarte'])).toBe(false);
});

const rules: CodeRule[] = [
  { id: 'login', any: { de: ['Login', 'Anmeldung'], en: ['login', 'log in'] } },
  { id: 'fees', any: { de: ['Gebühr'], en: ['fee'] }, not: { de: ['gebührenfrei'], en: ['free'] } },
  { id: 'app', any: { de: ['App'], en: ['app'] } },
];

test('ids come sorted and once, and a language without rules of its own is tried with both', () => {
  const book = compileCodebook(rules);
  expect(code('App: Gebühren beim Login, Login, Login', 'de', book)).toEqual(['app', 'fees', 'login']);
  expect(code('Gebühr and fee', 'en', book)).toEqual(['fees']);
  expect(code('fee in the App, Gebühr', 'other', book)).toEqual(['app', 'fees']);
  expect(code('free Gebühr', 'other', book)).toEqual([]);
});

const vocabulary = fc.constantFrom(
  ...'App Login Gebühren gebührenfrei geht nicht fee Kontogebühr . , log in und'.split(' '),
);
const feedback = fc.array(vocabulary, { maxLength: 30 }).map((parts) => parts.join(' '));

test('more words never take a code away unless one is excluded, and nothing is kept between texts', () => {
  const book = compileCodebook(rules.filter((rule) => !rule.not));
  fc.assert(
    fc.property(feedback, feedback, fc.constantFrom('de', 'en', 'other'), (text, more, lang) => {
      const before = code(text, lang, book);
      expect(code(`${text}. ${more}`, lang, book)).toEqual(expect.arrayContaining(before));
      expect(code(text, lang, book)).toEqual(before);
      expect(code(text, lang, compileCodebook([...rules].reverse()))).toEqual(
        code(text, lang, compileCodebook(rules)),
      );
    }),
  );
});

test('the version follows the content and not the order', () => {
  const version = codebookVersion(rules);
  expect(version).toMatch(/^[0-9a-f]{12}$/);
  expect(codebookVersion([...rules].reverse())).toBe(version);
  expect(codebookVersion(rules.slice(1))).not.toBe(version);
  expect(codebookVersion([{ id: 'a', any: { de: ['x'], en: [] } }])).not.toBe(
    codebookVersion([{ id: 'a', any: { de: [], en: ['x'] } }]),
  );
});
