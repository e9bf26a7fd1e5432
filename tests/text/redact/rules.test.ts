import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { redact } from '../../../src/text/redact/redact.ts';
import { type PrivacySettings, redactionRules } from '../../../src/text/redact/rules.ts';

const settings: PrivacySettings = {
  patterns: [
    { type: 'customer', pattern: 'MB-\\d{6}' },
    { type: 'account', pattern: 'k\\d+', flags: 'i' },
  ],
  names: ['Xandra Quux', 'Koch', 'von der Au'],
  exceptions: [
    { value: '@spar_fuchs' },
    { value: 'Hauptstraße 1,  12345 Musterstadt' },
    { value: 'MB-000000' },
  ],
};
// As another thread is given them.
const rules = redactionRules(structuredClone(settings));

/** A number in letters, as names hold no digits. */
const letters = (index: number) =>
  [...String(index)].map((digit) => 'abcdefghij'.charAt(Number(digit))).join('');

describe("a company's own rules", () => {
  test.each([
    ['Nummer MB-123456, Konto K4711', 'Nummer [Kundennummer], Konto [Kontonummer]'],
    ['xandra  quux und XANDRA QUUX', '[Name] und [Name]'],
    ["Kochs Rat, Koch's advice, ein koch kocht", '[Name] Rat, [Name] advice, ein koch kocht'],
    ['Kochen mit Xandra-Quux', 'Kochen mit [Name]'],
    ['Fragt Von der Au', 'Fragt [Name]'],
    ['Nummer MB-000000 aus der Werbung', 'Nummer MB-000000 aus der Werbung'],
    ['@Spar_Fuchs und @spar_hans', '@Spar_Fuchs und [Nutzername]'],
    ['Hauptstraße 1, 12345 Musterstadt', 'Hauptstraße 1, 12345 Musterstadt'],
    ['Hauptstraße 2, 12345 Musterstadt', '[Adresse]'],
    ['IBAN DE89370400440532013000 hat kein k1', 'IBAN [IBAN] hat kein [Kontonummer]'],
  ])('%s becomes %s', (text, expected) => {
    expect(redact(text, rules).text).toBe(expected);
  });

  test('change nothing in what they have redacted', () => {
    const piece = fc.constantFrom(
      'MB-123456',
      'MB-000000',
      'k12',
      'Koch',
      'xandra quux',
      'Frau ',
      ' ',
      ', ',
      '@spar_fuchs',
      '12',
      'Hauptstraße 1',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const once = redact(pieces.join(''), rules).text;
        expect(redact(once, rules)).toEqual({ text: once, found: [] });
      }),
    );
  });

  test('come to an end on a long text, whatever the pattern', { timeout: 60_000 }, () => {
    const slow = redactionRules({ patterns: [{ type: 'account', pattern: '[A-Z]+\\d+-\\d+x' }] });
    const long = `${'A'.repeat(100_000)}${'1'.repeat(100_000)}`;
    expect(redact(long, slow).text).toBe(long);
    expect(redact('Nummer AB12-3x', slow).text).toBe('Nummer [Kontonummer]');
  });

  test('find names of a long list', () => {
    const names = Array.from({ length: 3000 }, (_, index) => `Vor${letters(index)} Nachname`);
    const long = redactionRules({ names });
    const harmless = 'Die App stürzt nach dem Update ständig ab.';
    expect(redact(harmless, long).text).toBe(harmless);
    expect(redact('vorbc nachname war da', long).text).toBe('[Name] war da');
  });
});
