import { expect, test } from 'vitest';
import { redact } from '../../../src/text/redact/redact.ts';

const filled = (pattern: string, size = 200_000) =>
  pattern.repeat(Math.ceil(size / pattern.length)).slice(0, size);

/** Tables of numbers are tried number by number, which costs more for each, though not more for more. */
const table = (pattern: string) => filled(pattern, 30_000);

/** Patterns on which careless expressions take time that grows with the square of the text, or worse. */
const adversarial: [string, string][] = [
  ['letters only', filled('a')],
  ['blanks only', filled(' ')],
  ['blanks and one digit', `${filled(' ')}1`],
  ['at signs only', filled('@')],
  ['a@a@a@', filled('a@')],
  ['a.a.a.', `${filled('a.')}@`],
  ['one endless local part', `${filled('a')}@`],
  ['one endless domain', `a@${filled('a')}`],
  ['hyphens in a domain', `a@${filled('-')}`],
  ['brackets with at', filled('(at)')],
  ['a (at) a (at)', filled('a (at) ')],
  ['a punkt a punkt', `${filled('a punkt ')}(at) b`],
  ['at with blanks', filled('a   at   ')],
  ['one endless number', filled('1')],
  ['one endless number of zeros', filled('0')],
  ['single digits', table('1 ')],
  ['zeros and blanks', table('0 ')],
  ['zeros and ones', table('0 1 ')],
  ['leading zeros', table('01 ')],
  ['dates', table('01.02.2026 ')],
  ['digits of cards', table('4111 ')],
  ['beginnings of IBANs', table('DE89 ')],
  ['beginnings of IBANs in one piece', table('DE89')],
  ['the word IBAN', table('IBAN DE8')],
  ['letters of IBANs', `${filled('DE')}8`],
  ['plus signs', filled('+')],
  ['plus and digits', table('+4 ')],
  ['opening brackets', filled('[')],
  ['capitals', filled('A')],
  ['capitals and blanks', filled('A ')],
  ['titles', table('Frau ')],
  ['titles and initials', table('Dr. ')],
  ['titles, names', table('Herr Müller ')],
  ['greetings', table('Hallo ')],
  ['closings', table('LG ')],
  ['closings on lines', table('Gruß\n')],
  ['first names', table('Anna ')],
  ['first names and hyphens', table('Anna-')],
  ['roles', table('Berater ')],
  ['one endless compound', filled('berater')],
  ['names announced', table('ich heiße ')],
  ['labels of accounts', table('Konto ')],
  ['labels and digits', table('Konto 1 ')],
  ['labels of customers', table('Kd.-Nr. ')],
  ['streets', table('straße 1 ')],
  ['one endless street', `${filled('a')}straße 1`],
  ['towns', table('12345 Ab ')],
  ['numbers and streets', table('1 Ab St ')],
  ['days of birth', table('geb. 1. ')],
  ['schemes', table('https://')],
  ['one endless link', `https://${filled('a')}`],
  ['parameters', `https://a.de/?${table('a=b&')}`],
  ['colons and hex', table('a:')],
  ['dotted numbers', table('1.')],
  ['handles', table('@a ')],
  ['kin', table('my son ')],
  ['first names in small letters', table('mit anna ')],
  ['family names', table('Abel Schmidt ')],
  ['labels with colons', table('Kunde: Ab ')],
  ['houses in small letters', table('1 ab st ')],
  ['words of addresses in small letters', `1 ${table('ab ')}st`],
  ['homes announced', table('wohne in Ab 1 ')],
  ['streets abroad', table('1 Ab Ab, 12345 ')],
  ['boxes', table('Postfach 1 ')],
  ['one endless handle', `@${filled('a')}`],
];

// Where time grew with the square of the text, each would take hours.
test.each(adversarial)('a great deal of %s is read to its end', { timeout: 60_000 }, (_, text) => {
  expect(redact(text).text).not.toBe('');
});
