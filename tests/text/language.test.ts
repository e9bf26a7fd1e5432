import { expect, test } from 'vitest';
import { detectLanguage, type TextLanguage } from '../../src/text/language.ts';

const german = [
  'App stürzt ab',
  'Login geht nicht',
  'Karte gesperrt',
  'Gebühren zu hoch',
  'Gebuehren viel zu hoch',
  'nix funktioniert',
  'Alles gut',
  'Kundenservice super',
  'mies',
  'schlecht',
  'Warteschleife ewig',
  'Push-TAN geht nicht',
  'Überweisung',
  'Filiale geschlossen',
  'Kein Kommentar',
  'Danke',
  'Nichts',
  'Immer freundlich',
  'ÜBERWEISUNG DAUERT EWIG',
  'App seit Update sehr langsam',
  'Nach dem Update ist der Login broken',
  'Der Support war ok, aber das Onboarding war leider sehr slow.',
  'Meine Kreditkarte wurde in Frankreich ohne Grund gesperrt, und niemand ging ans Telefon.',
  'Bin seit 20 Jahren Kunde und werde wie eine Nummer behandelt',
  '[E-Mail] antwortet nicht',
  'Kontoauszug als PDF fehlt',
  'zu teuer',
  'nie erreichbar',
];
const english = [
  'Login broken',
  'Great app',
  'too slow',
  'Card blocked',
  'transfer failed',
  'Good',
  'No comment',
  'Thanks',
  'Nobody answers the phone',
  'customer support',
  'App very slow since update',
  'fees too high',
  "can't log in",
  'I was charged twice for the same transfer and nobody could explain why.',
  'The Sparkasse branch in Köln was very friendly',
  'Waiting time of 40 minutes on the hotline',
  'Why is my card not working?',
];
const other = [
  'Très bonne application',
  'Je ne peux pas me connecter à mon compte depuis hier',
  'Ottima banca, personale molto gentile',
  'Muy buena aplicación, gracias',
  'Çok iyi uygulama',
  'Bardzo dobra aplikacja',
  'Отличное приложение',
  'Супер',
  'تطبيق ممتاز',
  '银行服务很好',
];

const cases: [string, TextLanguage][] = [
  ...german.map((text): [string, TextLanguage] => [text, 'de']),
  ...english.map((text): [string, TextLanguage] => [text, 'en']),
  ...other.map((text): [string, TextLanguage] => [text, 'other']),
];

test.each(cases)('%s is %s, whatever the fallback', (text, expected) => {
  expect(detectLanguage(text, 'de')).toBe(expected);
  expect(detectLanguage(text, 'en')).toBe(expected);
  expect(detectLanguage(text, 'other')).toBe(expected);
});

test.each(['', '   ', '12345', '???', '👍👍', '[E-Mail] [Telefon]', 'https://example.org/die-seite', 'bad'])(
  'a text that tells nothing, "%s", gets the fallback',
  (text) => {
    expect(detectLanguage(text, 'de')).toBe('de');
    expect(detectLanguage(text, 'en')).toBe('en');
    expect(detectLanguage(text, 'other')).toBe('other');
  },
);
