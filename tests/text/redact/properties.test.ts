import fc from 'fast-check';
import { composeIBAN, getCountrySpecifications } from 'ibantools';
import { expect, test } from 'vitest';
import { placeholders } from '../../../src/text/placeholders.ts';
import { findPersonalData } from '../../../src/text/redact/find.ts';
import { redact } from '../../../src/text/redact/redact.ts';

const sentences = [
  ['Guten Tag, bitte melden Sie sich bei mir: ', ' Vielen Dank!'],
  ['Seit dem 01.02.2026 warte ich. Meine Daten sind ', ', danke.'],
  ['Ich habe 1.250,00 EUR überwiesen (', ').'],
  ['', ''],
  ['Karte weg!\n', '\nBitte sperren, PLZ 01067'],
  ['Ich habe Fragen und ', ' gehört mir seit 2019'],
] as const;
const sentence = fc.constantFrom(...sentences);
const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: length, maxLength: length });
const separator = fc.constantFrom('', ' ', '\u00A0', '-', '.', '\u200B', '\u202F');

/** Blocks of four, the way account and card numbers are written. */
function inBlocks(number: string, by: string): string {
  return (number.match(/.{1,4}/g) ?? []).join(by);
}

const germanIban = digits(18).map((bban) => composeIBAN({ countryCode: 'DE', bban }) ?? '');
const numericCountries = Object.entries(getCountrySpecifications()).filter(
  ([, spec]) => spec.chars !== null && /^\^\[0-9\]\{\d+\}\$$/.test(spec.bban_regexp ?? ''),
);
const foreignIban = fc
  .tuple(fc.constantFrom(...numericCountries), digits(34))
  .map(([[country, spec], all]) =>
    composeIBAN({ countryCode: country, bban: all.slice(0, (spec.chars ?? 4) - 4) }),
  )
  .filter((iban): iban is string => typeof iban === 'string');

function withCheckDigit(body: string): string {
  const sum = [...body]
    .reverse()
    .map((digit, place) => Number(digit) * (place % 2 === 0 ? 2 : 1))
    .reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
  return body + String((10 - (sum % 10)) % 10);
}

const issuer = fc.constantFrom(
  ['4', 16],
  ['51', 16],
  ['55', 16],
  ['2221', 16],
  ['34', 15],
  ['62', 16],
  ['67', 19],
);
const cardNumber = fc
  .tuple(issuer as fc.Arbitrary<[string, number]>, digits(19))
  .map(([[prefix, length], rest]) => withCheckDigit((prefix + rest).slice(0, length - 1)));

const mobile = fc
  .tuple(
    fc.constantFrom('151', '160', '171', '176'),
    digits(7),
    fc.constantFrom('0', '+49 ', '0049', '+49 (0)'),
  )
  .chain(([area, number, start]) =>
    fc.constantFrom('', ' ', '/', '-', ' / ', '\u00A0').map((by) => `${start}${area}${by}${number}`),
  );

const address = fc
  .tuple(
    fc.stringMatching(/^[a-z][a-z0-9]{0,8}(?:[._+-][a-z0-9]{1,8}){0,2}$/),
    fc.stringMatching(/^[a-zäöü][a-z0-9äöü]{0,10}$/),
    fc.constantFrom('de', 'com', 'bank', 'co.uk'),
  )
  .map(([name, host, end]) => ({ name, host, end }));

/** Every way of embedding a value gives exactly its sentence with the placeholder in it. */
function neverSurvives(values: fc.Arbitrary<string>, placeholder: string): void {
  fc.assert(
    fc.property(values, sentence, (value, [before, after]) => {
      expect(redact(before + value + after).text).toBe(before + placeholder + after);
    }),
    { numRuns: 500 },
  );
}

test('no IBAN of Germany or elsewhere survives in a sentence', () => {
  const iban = fc.oneof(germanIban, foreignIban);
  neverSurvives(
    fc
      .tuple(iban, separator, fc.boolean())
      .map(([number, by, lower]) => inBlocks(lower ? number.toLowerCase() : number, by)),
    placeholders.iban,
  );
});

test('no card number survives in a sentence', () => {
  neverSurvives(
    fc.tuple(cardNumber, separator).map(([number, by]) => inBlocks(number, by)),
    placeholders.card,
  );
});

test('no mobile number survives in a sentence', () => neverSurvives(mobile, placeholders.phone));

test('no e-mail address survives in a sentence, spelt out or not', () => {
  const plain = address.map(({ name, host, end }) => `${name}@${host}.${end}`);
  const spelt = address.map(({ name, host }) => `${name} (at) ${host} punkt de`);
  neverSurvives(fc.oneof(plain, spelt), placeholders.email);
});

const pieces = fc.oneof(
  germanIban.map((iban) => inBlocks(iban, ' ')),
  cardNumber,
  mobile,
  address.map(({ name, host, end }) => `${name}@${host}.${end}`),
  fc.constantFrom(...Object.values(placeholders)),
  fc.constantFrom(
    ' ',
    '. ',
    ', ',
    '(',
    ')',
    '@',
    '+',
    '-',
    '/',
    'IBAN ',
    'Tel.: ',
    'Nr. ',
    ' (at) ',
    ' punkt ',
    '[',
    ']',
  ),
  digits(4),
  fc.constantFrom(
    'Frau ',
    'Herrn Dr. ',
    'Müller',
    'Sabine Koch',
    'Hallo ',
    'LG\n',
    'Mit freundlichen Grüßen\n',
    'Kontonummer ',
    'Kd.-Nr. ',
    'geb. am ',
    'Hauptstraße 12',
    '12345 Musterstadt',
    'SW1A 1AA',
    '10 High Street',
    'https://a.example/?token=',
    '@sabine_k',
    'IP 203.0.113.9',
    '2001:db8::ff00:42:8329',
  ),
  digits(1),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
  fc.constantFrom('Überweisung', 'Bank', 'de', 'DE', '01.02.2026', '1.250,00 EUR'),
);
const mixture = fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join(''));

test('redacting what is redacted changes nothing', () => {
  fc.assert(
    fc.property(mixture, (text) => {
      const once = redact(text).text;
      expect(redact(once)).toEqual({ text: once, found: [] });
    }),
    { numRuns: 3000 },
  );
});

test('findings are in order, do not overlap, and their offsets give their value', () => {
  fc.assert(
    fc.property(mixture, (text) => {
      let last = 0;
      for (const { start, end, value } of findPersonalData(text)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(start, end)).toBe(value);
        last = end;
      }
    }),
    { numRuns: 1000 },
  );
});

test('a text without digits, capitals, @ or a spelt-out @ is unchanged', () => {
  const harmless = fc
    .string({ unit: 'grapheme', maxLength: 200 })
    .map((text) => text.toLowerCase().replace(/[\p{N}@＠﹫]|[([{<]\s?[aä]t|\s[aä]t\s/giu, ''))
    .filter((text) => !/[([{<]\s?[aä]t|\s[aä]t\s/iu.test(text));
  fc.assert(
    fc.property(harmless, (text) => {
      expect(redact(text)).toEqual({ text, found: [] });
    }),
  );
});
