import { describe, expect, it } from 'vitest';
import { guessMapping } from '../../scripts/steps/mapping/guess.ts';
import { profileColumns } from '../../scripts/steps/mapping/profile.ts';
import { resolver } from '../../scripts/steps/resolve.ts';

const resolve = {
  theme: resolver([{ id: 'anmeldung', names: ['Login'] }]),
  channel: resolver([
    { id: 'app', names: ['App'] },
    { id: 'telefon', names: ['Voice'] },
  ]),
  product: resolver([{ id: 'girokonto', names: ['Girokonto'] }]),
  segment: resolver([{ id: 'familien', names: ['Familien'] }]),
  stage: resolver([]),
};

/** Guesses over a table of which every column is repeated with varied values where it must be unique. */
function guess(columns: Record<string, (row: number) => string>, wording: Record<string, string> = {}) {
  const names = Object.keys(columns);
  const rows = Array.from({ length: 30 }, (_, row) => ({
    file: 'f',
    line: row + 2,
    cells: new Map(names.map((name) => [name, columns[name]?.(row) ?? ''])),
  }));
  return guessMapping(profileColumns(names, new Map(Object.entries(wording)), rows), resolve, {});
}

const prose = (row: number) => `I waited ${row} minutes for somebody to answer me`;
const day = (row: number) => `2026-01-${String((row % 28) + 1).padStart(2, '0')}`;
const id = (row: number) => `x-${row}`;
const oneTo5 = (row: number) => String((row % 5) + 1);
const pick =
  (...values: string[]) =>
  (row: number) =>
    values[row % values.length] ?? '';

describe('the meaning of columns is guessed', () => {
  it.each([
    [
      'German reviews of which some say the same',
      {
        'Bewertungs-Nr': id,
        Datum: day,
        Sterne: (row: number) => `${(row % 5) + 1} Sterne`,
        Bewertungstext: pick('Alles bestens, gerne wieder', 'Ich warte seit Wochen auf Antwort'),
      },
      { key: ['Bewertungs-Nr'], at: 'Datum', rating: 'Sterne', text: ['Bewertungstext'] },
    ],
    [
      'Trustpilot',
      {
        'Review Id': id,
        'Review Created (UTC)': day,
        'Review Username': pick('Jo', 'Al'),
        'Review Title': pick('Good', 'Bad'),
        'Review Content': prose,
        'Review Stars': oneTo5,
        'Review Language': pick('de', 'en'),
      },
      {
        key: ['Review Id'],
        at: 'Review Created (UTC)',
        respondent: 'Review Username',
        title: 'Review Title',
        text: ['Review Content'],
        rating: 'Review Stars',
        lang: 'Review Language',
      },
    ],
    [
      'Google Play Console',
      {
        'Package Name': pick('bank.app'),
        'Reviewer Language': pick('de', 'en'),
        'Review Submit Date and Time': day,
        'Review Last Update Date and Time': day,
        'Star Rating': oneTo5,
        'Review Title': pick('', 'Slow'),
        'Review Text': prose,
        'Developer Reply Date and Time': day,
        'Developer Reply Text': pick('We are sorry to hear that', ''),
      },
      {
        at: 'Review Submit Date and Time',
        revisedAt: 'Review Last Update Date and Time',
        rating: 'Star Rating',
        lang: 'Reviewer Language',
        reply: 'Developer Reply Text',
        replyAt: 'Developer Reply Date and Time',
        text: ['Review Text'],
        title: 'Review Title',
      },
    ],
    [
      'a German table',
      {
        Vorgangsnummer: id,
        Eingangsdatum: (row: number) => `${(row % 28) + 1}.03.2026`,
        Kundennummer: (row: number) => `K${row % 7}`,
        Betreff: pick('Frage', 'Bitte'),
        Beschreibung: prose,
        Kanal: pick('App', 'Voice'),
        Produkt: pick('Girokonto', 'Depot'),
        Thema: pick('Login', 'Anmeldung'),
        Kundengruppe: pick('Familien', ''),
      },
      {
        key: ['Vorgangsnummer'],
        at: 'Eingangsdatum',
        respondent: 'Kundennummer',
        title: 'Betreff',
        text: ['Beschreibung'],
        channel: 'Kanal',
        product: ['Produkt'],
        theme: ['Thema'],
        segment: ['Kundengruppe'],
      },
    ],
    ['a table without telling headers', { a: prose, b: pick('x', 'y') }, { text: ['a'] }],
  ])('for %s', (_name, columns, expected) => {
    expect(guess(columns)).toEqual(expected);
  });

  it('for NPS by its header or by the wording of its question', () => {
    const nps = (row: number) => String(row % 11);
    expect(guess({ Q_NPS: nps, Q_NPS_GROUP: pick('Promoter', 'Passive'), Q1: prose }).nps).toBe('Q_NPS');
    expect(guess({ Q7: nps, Q1: prose }, { Q7: 'How likely are you to recommend us to a friend?' }).nps).toBe(
      'Q7',
    );
  });

  it('not for a key with gaps or repeats, nor for a product that nobody knows', () => {
    expect(guess({ id: (row) => String(row % 29), text: prose })).not.toHaveProperty('key');
    expect(guess({ id: (row) => (row === 3 ? '' : id(row)), text: prose })).not.toHaveProperty('key');
    expect(guess({ Product: pick('Mortgage', 'Loan'), text: prose })).not.toHaveProperty('product');
  });

  it('for closed questions, and in a survey for age and the like, but not for what the tool adds', () => {
    const columns = {
      'Do you use our app every day?': pick('Yes', 'No'),
      'Which branch do you visit most?': pick('North', 'South', ''),
      'How old is your current account?': pick('1 year', '2 years'),
      Age: pick('18-29', '30-44'),
      Status: pick('Complete', 'Partial'),
      'IP Address': (row: number) => `192.0.2.${row}`,
    };
    expect(guess(columns).answers).toEqual(Object.keys(columns).slice(0, 4));
  });
});
