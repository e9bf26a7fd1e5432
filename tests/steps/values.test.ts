import { describe, expect, it } from 'vitest';
import { addToTopList, setTopKey } from '../../scripts/steps/keep/yamlEdit.ts';
import { progress } from '../../scripts/steps/progress.ts';
import { resolver } from '../../scripts/steps/resolve.ts';
import {
  plain,
  readLanguage,
  readNumber,
  readSentiment,
  readYesNo,
  several,
  words,
} from '../../scripts/steps/values/plain.ts';
import { turnedIntoDates } from '../../scripts/steps/values/turned.ts';

describe('a cell', () => {
  it.each([
    [' N/A ', '', ''],
    ['XXXX told me', 'XXXX told me', 'XXXX told me'],
    ['Kein Text', 'Kein Text', ''],
    ['#N/A', '', ''],
    ['#BEZUG!', '', ''],
    ['#DIV/0!', '', ''],
    ['#NAME und mehr', '#NAME und mehr', '#NAME und mehr'],
    ['(leer)', '(leer)', ''],
    ['None', 'None', ''],
    ['\uFEFFfünf\u00A0Euro', 'fünf\u00A0Euro', 'fünf\u00A0Euro'],
  ])('of %j is %j as a value and %j as words', (cell, value, said) => {
    expect(plain(cell)).toBe(value);
    expect(words(cell, false)).toBe(said);
    expect(words(cell, true)).toBe(said);
  });

  it.each(['Keine Antwort', 'no answer'])('of %j is a complaint where nobody asked', (cell) => {
    expect(words(cell, false)).toBe(cell);
    expect(words(cell, true)).toBe('');
  });

  it('may hold several values', () => {
    expect(several('a; b |c;;a')).toEqual(['a', 'b', 'c']);
    expect(several(['x, y', ''])).toEqual(['x, y']);
    expect(several('Problem with a company, or two')).toEqual(['Problem with a company, or two']);
  });

  it.each([
    ['4', 4],
    ['0,0092', 0.0092],
    [' 5\u00A0Sterne ', 5],
    ['4 von 5', 4],
    ['4/5', 4],
    ['★★★☆☆', 3],
    ['-1', -1],
    ['\u22121', -1],
    ['+2', 2],
    ['1.234,5', 1234.5],
    ['1,234.5', 1234.5],
    ['1 234,5', 1234.5],
    ["1'234", 1234],
    ['1.234.567', 1234567],
    ['4,25', 4.25],
    ['4.125', 4.125],
    ['85 %', 85],
    ['5 von 5 Sternen', 5],
    ['4 out of 5 stars', 4],
    ['Rated 4 out of 5 stars', 4],
    ['4,5 von 5 möglichen Punkten', 4.5],
    ['10 - sehr wahrscheinlich', 10],
    ['0 (not at all likely)', 0],
    ['3 = teils, teils', 3],
    ['2 - 4 Wochen', undefined],
    ['3x', 3],
    ['1-2', undefined],
    ['10.03.2026', undefined],
    ['192.168.1.1', undefined],
    ['0664 1234567', undefined],
    ['5 Sterne sind zu viel', undefined],
    ['3 Minuten gewartet', undefined],
    ['sehr zufrieden', undefined],
    ['viele', undefined],
    ['2026-03-01', undefined],
    ['', undefined],
  ])('of %j is the number %j', (text, expected) => {
    expect(readNumber(text)).toBe(expected);
  });

  it('names languages, yes or no, and sentiments in both languages', () => {
    expect(['de-DE', 'German', 'EN', 'fr', ''].map(readLanguage)).toEqual([
      'de',
      'de',
      'en',
      'other',
      undefined,
    ]);
    expect(['Ja', 'no', 'maybe'].map(readYesNo)).toEqual([true, false, undefined]);
    expect(['Good', 'negativ', '0', 'offered'].map(readSentiment)).toEqual([
      'positive',
      'negative',
      'neutral',
      undefined,
    ]);
  });
});

describe('a column of options', () => {
  it.each([
    [['10-49', '50-99'], []],
    [['Oct-49', '50-99', ''], ['Oct-49']],
    [
      ['05. Okt', '11 bis 20', 'Mrz 49'],
      ['05. Okt', 'Mrz 49'],
    ],
    [['Jan-24', 'Feb-24'], []],
    [['Mai', 'im Mai 24'], []],
  ])('of %j has %j that a spreadsheet turned into dates', (values, expected) => {
    expect(turnedIntoDates(values)).toEqual(expected);
  });
});

describe('a name', () => {
  it('is found by id, label or synonym whatever its case and accents, ids first', () => {
    const resolve = resolver([
      { id: 'gebuehren', names: ['Gebühren', 'Fees', 'app'] },
      { id: 'app', names: ['Mobile App'] },
    ]);
    expect(['GEBUEHREN', 'gebühren', ' fees ', 'mobile-app', 'app', 'x'].map(resolve)).toEqual([
      'gebuehren',
      'gebuehren',
      'gebuehren',
      'app',
      'app',
      undefined,
    ]);
  });
});

describe('YAML', () => {
  it.each([
    ['', 'b: 1\n'],
    ['# note\na: 1 # why\n', '# note\na: 1 # why\nb: 1\n'],
    ['a: [1,2]', 'a: [1,2]\nb: 1\n'],
    ['b:\n  - x # gone\n# stays\nc:   3\n', 'b: 1\n# stays\nc:   3\n'],
    ['b: {x: 1} # stays\nc: 3\n', 'b: 1 # stays\nc: 3\n'],
  ])('%j gets a key and keeps every other byte', (text, expected) => {
    expect(setTopKey(text, 'b', 1)).toBe(expected);
  });

  it.each([
    ['# x\nvalues:\n  - id: a # y\n', '# x\nvalues:\n  - id: a # y\n  - id: b\n'],
    ['values:\n- id: a', 'values:\n- id: a\n- id: b\n'],
    ['values: []\n', 'values: [ { id: b } ]\n'],
  ])('%j gets an item and keeps every other byte', (text, expected) => {
    expect(addToTopList(text, 'values', [{ id: 'b' }])).toBe(expected);
  });
});

describe('progress', () => {
  it('redraws one line on a terminal and writes one plain line elsewhere', () => {
    const shown: string[] = [];
    let time = 0;
    const bar = progress(
      (text) => shown.push(text),
      true,
      () => (time += 100),
    );
    bar.start('a.csv');
    bar.at(0.5, 1234);
    bar.stop();
    expect(shown.join('')).toMatch(/^\r.*█{12}░{12} 50 % {2}1,234 rows {2}a\.csv\r/);
    const plainly: string[] = [];
    const quiet = progress(
      (text) => plainly.push(text),
      false,
      () => 0,
    );
    quiet.start('a.csv');
    quiet.at(0.5, 2);
    quiet.stop();
    expect(plainly).toEqual(['Reading a.csv\n']);
  });
});
