import { describe, expect, test } from 'vitest';
import { findPersonalData } from '../../../src/text/redact/find.ts';
import { redact } from '../../../src/text/redact/redact.ts';

const nbsp = '\u00A0';

/** The whole text and what is left of it. */
const found: Record<string, [string, string][]> = {
  'e-mail addresses': [
    ['Bitte an max.mustermann@gmx.de antworten.', 'Bitte an [E-Mail] antworten.'],
    ['Mail: Max_Muster+bank@sub.firma-nord.co.uk!', 'Mail: [E-Mail]!'],
    ['(erika@web.de)', '([E-Mail])'],
    ['<erika@web.de>,hans@web.de', '<[E-Mail]>,[E-Mail]'],
    ['mailto:erika@müller-bäckerei.de', 'mailto:[E-Mail]'],
    ['jürgen.groß@straße.de.', '[E-Mail].'],
    ['erika@xn--mller-kva.de', '[E-Mail]'],
    ['MAX@GMX.DE', '[E-Mail]'],
    ['max\u200B@gmx\u00AD.de geht nicht', '[E-Mail] geht nicht'],
    ['max @ gmx.de', '[E-Mail]'],
    ['max＠gmx.de', '[E-Mail]'],
    ['max (at) gmx punkt de', '[E-Mail]'],
    ['max.muster[at]gmx[dot]de', '[E-Mail]'],
    ['max punkt muster (ät) gmx punkt de bitte', '[E-Mail] bitte'],
    ['max.muster ( at ) web . de', '[E-Mail]'],
    ['max{at}gmx.de', '[E-Mail]'],
    ['max ät gmx.de', '[E-Mail]'],
    ['Schreibt an max at gmx punkt de', 'Schreibt an [E-Mail]'],
    ['write to max.muster at gmx.com please', 'write to [E-Mail] please'],
    ['write to max at gmx dot com please', 'write to [E-Mail] please'],
  ],
  IBANs: [
    ['IBAN: DE89 3704 0044 0532 0130 00.', 'IBAN: [IBAN].'],
    ['de89370400440532013000 ist mein Konto', '[IBAN] ist mein Konto'],
    ['DE89.3704.0044.0532.0130.00', '[IBAN]'],
    ['DE89-3704-0044-0532-0130-00', '[IBAN]'],
    [`DE89${nbsp}3704${nbsp}0044${nbsp}0532${nbsp}0130${nbsp}00`, '[IBAN]'],
    ['DE89\u200B3704\u200B0044\u200B0532\u200B0130\u200B00', '[IBAN]'],
    ['DE 89 3704 0044 0532 0130 00', '[IBAN]'],
    ['DE8937040044 0532013000 EUR', '[IBAN] EUR'],
    ['ＤＥ89 ist kein, DE８９３７０４００４４０５３２０１３０００ schon', 'ＤＥ89 ist kein, [IBAN] schon'],
    ['IBANDE89370400440532013000', 'IBAN[IBAN]'],
    ['AT61 1904 3002 3457 3201 und CH93 0076 2011 6238 5295 7', '[IBAN] und [IBAN]'],
    ['GB29 NWBK 6016 1331 9268 19 please', '[IBAN] please'],
    ['FR14 2004 1010 0505 0001 3M02 606 merci', '[IBAN] merci'],
    ['NL91ABNA0417164300', '[IBAN]'],
    ['Meine IBAN ist DE89 3704 0044 0532 0130 01 und falsch', 'Meine IBAN ist [IBAN] und falsch'],
    ['stürzt ab auf 192.168.178.20', 'stürzt ab auf [IP-Adresse]'],
    ['DE89 3704 0044 0532 0130 01 vertippt', '[IBAN] vertippt'],
    ['IBAN DE89370400440532013 fehlt was', 'IBAN [IBAN] fehlt was'],
    ['IBAN: DE89 3704 0044 0532 0130 000', 'IBAN: [IBAN]'],
  ],
  'card numbers': [
    ['Karte 4111 1111 1111 1111 gesperrt', 'Karte [Kartennummer] gesperrt'],
    ['4111111111111111', '[Kartennummer]'],
    ['5555-5555-5555-4444', '[Kartennummer]'],
    [`5555${nbsp}5555${nbsp}5555${nbsp}4444`, '[Kartennummer]'],
    ['3782 822463 10005', '[Kartennummer]'],
    ['6011.1111.1111.1117', '[Kartennummer]'],
    ['Visa 4111 1111 1111 1111 12/27 abgelaufen', 'Visa [Kartennummer] 12/27 abgelaufen'],
    ['Kartennr4111111111111111', 'Kartennr[Kartennummer]'],
    ['2 4111 1111 1111 1111', '2 [Kartennummer]'],
    ['4111\u200B1111\u200B1111\u200B1111', '[Kartennummer]'],
  ],
  'telephone numbers': [
    ['Rufen Sie mich unter 0171 1234567 an', 'Rufen Sie mich unter [Telefon] an'],
    ['01711234567', '[Telefon]'],
    ['0171/1234567', '[Telefon]'],
    ['0171-123 45 67', '[Telefon]'],
    ['(030) 1234567', '[Telefon]'],
    ['(030 1234567)', '([Telefon])'],
    ['030 / 123 45-67', '[Telefon]'],
    ['030.123.4567', '[Telefon]'],
    ['+49 171 1234567', '[Telefon]'],
    ['+49 (0)30 1234567', '[Telefon]'],
    ['+49(0)171/1234567', '[Telefon]'],
    ['0049 171 1234567', '[Telefon]'],
    [`+49${nbsp}171${nbsp}1234567`, '[Telefon]'],
    ['+43 1 5880 12345 und +41 44 668 18 00', '[Telefon] und [Telefon]'],
    ['+44 20 7946 0958', '[Telefon]'],
    ['+1 212 555 0123', '[Telefon]'],
    ['(212) 555-2368', '[Telefon]'],
    ['044 668 18 00', '[Telefon]'],
    ['030 1234567, 0171 7654321', '[Telefon], [Telefon]'],
    ['030 1234567 0171 7654321', '[Telefon] [Telefon]'],
    ['030 1234567 / 0171 7654321', '[Telefon] / [Telefon]'],
    ['0171 1234567 12.03.2026', '[Telefon] 12.03.2026'],
    ['0171 1234567, 14 Uhr', '[Telefon], 14 Uhr'],
    ['Tel.: 445566', 'Tel.: [Telefon]'],
    ['Telefonnummer 44 55 66 stimmt nicht', 'Telefonnummer [Telefon] stimmt nicht'],
    ['Handynummer: 1711234567', 'Handynummer: [Telefon]'],
    ['unter der Nummer 0151 23456789', 'unter der Nummer [Telefon]'],
    ['Meine Nr. ist 0171 1234567', 'Meine Nr. ist [Telefon]'],
    ['my number is 07911 123456', 'my number is [Telefon]'],
    ['Tel 030-12345678 (9-17 Uhr)', 'Tel [Telefon] (9-17 Uhr)'],
    ['Casino 0171 1234567', 'Casino [Telefon]'],
    ['Tel0301234567', 'Tel[Telefon]'],
    ['Mobilfunk-Nr.: (0171) 123 45 67', 'Mobilfunk-Nr.: [Telefon]'],
    ['call me at 5551234', 'call me at [Telefon]'],
    ['０１７１ １２３４５６７', '[Telefon]'],
  ],
  'numbers of accounts and customers': [
    ['Kundennummer ist 0301234567', 'Kundennummer ist [Kundennummer]'],
    ['customer number is 0301234567', 'customer number is [Kundennummer]'],
    ['Kontonummer 0532013000, BLZ 37040044', 'Kontonummer [Kontonummer], BLZ 37040044'],
    ['Sort code 12-34-56, account number 12345678', 'Sort code [Kontonummer], account number [Kontonummer]'],
    ['1234567 ist meine Kontonummer', '[Kontonummer] ist meine Kontonummer'],
  ],
  addresses: [
    ['Musterweg 3a, 12345 Bad Musterstadt an der Aller ist es', '[Adresse] ist es'],
    ['Am Alten Markt 5\n01067 Dresden', '[Adresse]'],
    ['Flat 3, 27 Oakwood Road, Leeds LS6 2AB.', '[Adresse].'],
  ],
  'names, while titles and greetings stay': [
    ['Frau Prof. Dr. von der Heide half', 'Frau Prof. Dr. [Name] half'],
    ['Hallo Sabine und Peter, danke', 'Hallo [Name] und [Name], danke'],
    ['Danke!\n\nMit freundlichen Grüßen\nMax Mustermann', 'Danke!\n\nMit freundlichen Grüßen\n[Name]'],
    ["Mr O'Brien and Mrs Smith-Jones left", 'Mr [Name] and Mrs [Name] left'],
  ],
  'days of birth, handles, links and machines': [
    ['geb. am 3. Mai 1948 in Köln', 'geb. am [Geburtsdatum] in Köln'],
    ['@sabine_k: danke', '[Nutzername]: danke'],
    ['Siehe https://a.example/x?token=abc123.', 'Siehe [Link].'],
    ['IP 010.001.002.003', 'IP [IP-Adresse]'],
    ['Version 10.1.2.3 von 203.0.113.9', 'Version 10.1.2.3 von [IP-Adresse]'],
  ],
};

for (const [kind, cases] of Object.entries(found)) {
  describe(`${kind} are replaced, and nothing else`, () => {
    test.each(cases)('%s', (text, expected) => {
      expect(redact(text).text).toBe(expected);
    });
  });
}

const harmless = [
  'Der Kredit über 1.250,00 EUR wurde abgelehnt',
  'Gebühr von 4,90 € statt 0,00 €',
  '+12.500.000 EUR und -3.250.000,00 €',
  '0,001234567 % Zinsen',
  'Kurs stieg um +0.12345678 %',
  'Am 01.02.2026 um 08:30 Uhr',
  'vom 01.02.2026 - 05.03.2026 geschlossen',
  'geöffnet 08.30 - 12.00 Uhr und 14.00-16.30 Uhr',
  '2026-03-01T08:30:00Z',
  '01/02/2026',
  'since 03-04-2026',
  'Bestellnummer 0815471123',
  'Auftrag 302-1234567-1234567',
  'Order no. 0301234567',
  'Rechnungsnr.: 0049123456789',
  'Ticket #0171123456',
  'Bestell-Nr. 0171123456',
  'Vorgang 2026-000123456',
  'Vertragsnummer: 0123456789',
  'PLZ 01067 Dresden',
  '01067 Dresden, 04109 Leipzig, 80331 München',
  'App-Version 5.12.0.2034',
  'v01.002.0003',
  'iOS 26.0.1 auf iPhone 17 Pro',
  'IPhone 15, Galaxy S24, Windows 11',
  'Konto Plus 2000, Giro4U und Depot 24',
  'BIC COBADEFFXXX',
  'DE12 ist ein Stadtteil',
  'Sendung DE12345678901234567890',
  'IBAN vergessen, was nun?',
  'Die IBAN kann man nicht kopieren. Seit 2024 schon.',
  'IBAN-Scan in Version 12 funktioniert nicht',
  '4111 1111 1111 1112',
  '1234567890123456',
  'a4f4111111111111111b',
  'SEPA-Mandat 98ZZZ09999999999',
  'Sperr-Notruf 116 116, Notruf 112',
  'TAN 123456, PIN 0000',
  '1822direkt und N26',
  'Hotel 12345 und Automobil 98765',
  'https://musterbank.de/f/0171123456?x=0301234567',
  '10.000 Punkte, 3 x 20 Minuten, 1.-3. Mai',
  'Wartezeit 45-60 Minuten, 3 Mal in 2 Wochen',
  '§ 675 BGB, Art. 6 Abs. 1 DSGVO',
  '00000000000',
  '9780306406157',
  '2 + 2 = 4 und C++ 2020 2023',
  '@musterbank antwortet nicht auf @home',
  'I was at the bank. Look at the dot on top.',
  'I applied at musterbank.de',
  'Meet me at noon (at least try)',
  'Das kostet 5 at most',
  '50% @ 3 years',
  'Schaut auf www.musterbank.de/konto/12 nach',
  '👍 5/5 ⭐⭐⭐⭐⭐ 10/10',
];

test.each(harmless)('%s stays as it is', (text) => {
  expect(redact(text)).toEqual({ text, found: [] });
});

test('counts each sort once, in one order', () => {
  const text = 'Tel. 0171 1234567, a@b.de, c@d.de, DE89370400440532013000, 4111111111111111';
  expect(redact(text)).toEqual({
    text: 'Tel. [Telefon], [E-Mail], [E-Mail], [IBAN], [Kartennummer]',
    found: [
      { type: 'email', count: 2 },
      { type: 'iban', count: 1 },
      { type: 'card', count: 1 },
      { type: 'phone', count: 1 },
    ],
  });
});

test('a finding says where it stands and what it read', () => {
  expect(findPersonalData('Ruf 0171 1234567 oder a@b.de')).toEqual([
    { type: 'phone', start: 4, end: 16, value: '0171 1234567' },
    { type: 'email', start: 22, end: 28, value: 'a@b.de' },
  ]);
});
