import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areOptions,
  areYesOrNo,
  chosenOption,
  isOther,
  takesWords,
} from '../../../scripts/sources/surveys/options.ts';

const option = (label: string, ...cells: string[]) => ({ label, cells });

describe('columns side by side', () => {
  it.each([
    ['repeat their labels', [option('App', 'App', ''), option('Post', '', 'post')], true],
    ['repeat their labels, and nobody chose the last', [option('App', 'App'), option('Fax', '')], true],
    ['hold their numbers', [option('App', '1', ''), option('Post', '2', '2')], true],
    ['hold marks where they were chosen', [option('App', '1', '', '1'), option('Post', '', '1', '1')], true],
    ['hold points of a scale', [option('Speed', '2', '4'), option('Price', '5', '5')], false],
    ['hold the same point everywhere', [option('Speed', '1', '1'), option('Price', '1', '1')], false],
    ['hold words of people', [option('Why?', 'too slow'), option('What?', 'the app')], false],
    ['hold nothing', [option('App', '', ''), option('Post', '', '')], false],
  ])('that %s', (_name, options, expected) => expect(areOptions(options)).toBe(expected));

  it.each([
    ['yes and no', [option('App', 'Ja', 'Nein'), option('Post', 'Nein', '')], true],
    ['yes, no and a third answer', [option('App', 'Yes', 'No'), option('Post', 'Uncertain', 'No')], false],
    ['no alone, which proves nothing', [option('App', 'No'), option('Post', 'No')], false],
  ])('with %s', (_name, options, expected) => expect(areYesOrNo(options)).toBe(expected));
});

describe('a column beside options', () => {
  it.each([
    ['Other (please specify)', ['By letter', ''], true],
    ['Sonstiges', ['Per Fax'], true],
    ['Sonstiges (bitte angeben)', [''], true],
    ['Other bank', ['Other bank', ''], false],
    ['Other', ['Yes', 'No'], false],
    ['Another branch', ['x'], false],
  ])('named "%s" with %j takes words: %s', (label, cells, expected) => {
    expect(takesWords({ label, cells })).toBe(expected);
  });

  it('is told by its label in both languages', () => {
    expect(['Other', 'Others', 'Anderes', 'Andere', 'Sonstige', 'Other - Write In'].every(isOther)).toBe(
      true,
    );
    expect(['Mother', 'Wanderer', 'App'].some(isOther)).toBe(false);
  });
});

describe('a cell of an option', () => {
  it.each([
    ['App', 'App', 'App'],
    ['app ', 'App', 'App'],
    ['1', 'App', 'App'],
    ['7', 'App', 'App'],
    ['Y', 'App', 'App'],
    ['No', 'App', undefined],
    ['No', 'No', 'No'],
    ['N/A', 'N/A', 'N/A'],
    ['', 'App', undefined],
    ['only at work', 'App', 'only at work'],
  ])('"%s" below "%s" means %s', (cell, label, expected) => expect(chosenOption(cell, label)).toBe(expected));

  it('never loses words that somebody wrote', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zäöü]{4,12} [a-z]{4,12}$/), (words) => {
        expect(chosenOption(words, 'App')).toBe(words);
      }),
    );
  });
});
