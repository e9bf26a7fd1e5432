import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorsOf, isScale, withoutAnchor } from '../../../scripts/sources/surveys/anchors.ts';
import { holdsSeveral, splitOptions } from '../../../scripts/sources/surveys/joined.ts';
import { commonQuestion, partOf, wordingOf } from '../../../scripts/sources/surveys/wording.ts';

describe('a point of a scale', () => {
  it.each([
    ['10 (All my time)', '10'],
    ['0 - Not at all likely', '0'],
    ['5 – sehr gut', '5'],
    ['3: teils, teils', '3'],
    ['Extremely likely - 10', '10'],
    ['7', '7'],
    ['2 - 3', '2 - 3'],
    ['3 weeks', '3 weeks'],
  ])('"%s" is kept as "%s"', (cell, kept) => expect(withoutAnchor(cell)).toBe(kept));

  it('names the words beside numbers in the order of the numbers', () => {
    expect(anchorsOf(['7', '10 (sehr)', '0 (gar nicht)', '10 (sehr)'])).toEqual([
      ['0', 'gar nicht'],
      ['10', 'sehr'],
    ]);
  });

  it('is none where every cell has words, which are choices then', () => {
    expect(anchorsOf(['1 - gut', '2 - schlecht'])).toBeUndefined();
    expect(isScale(['1', 'often'])).toBe(false);
  });
});

describe('a cell with several options', () => {
  it.each([
    ['comes in combinations', ['App, Branch', 'App', 'Branch, Post'], ', ', true],
    ['is a label with a comma', ['Yes, somewhat', 'Yes, very', 'No, not at all'], ', ', false],
    ['is a sentence', ['Nice staff, long queue', 'Too hot, too loud'], ', ', false],
    ['has commas in brackets', ['Loans (car, house), Pension', 'Pension, Saving', 'Saving'], ', ', true],
    ['is joined without blanks', ['1,3', '1', '3,1'], ',', true],
    ['is joined by semicolons', ['Vortrag;Beratung', 'Beratung;Kinderecke', 'Vortrag'], ';', true],
    ['has one option only', ['App', 'Branch'], ', ', false],
  ] as const)('that %s', (_name, values, separator, expected) => {
    expect(holdsSeveral(values, separator)).toBe(expected);
  });

  it('comes apart into what was joined', () => {
    const options = fc.uniqueArray(fc.stringMatching(/^[a-z]{1,8}( [a-z]{1,8})?$/), { minLength: 1 });
    fc.assert(
      fc.property(options, fc.constantFrom(',', ', ', ';'), (chosen, separator) => {
        expect(splitOptions(chosen.join(separator), separator)).toEqual(chosen);
      }),
    );
  });
});

describe('a wording', () => {
  it.each([
    ['Hi {{field:01F8}}, how are you?', 'Hi …, how are you?'],
    ['You chose $\u007Bq://QID1/ChoiceGroup/SelectedChoices}. Why?', 'You chose …. Why?'],
    ['<p>How <strong>satisfied</strong><br>are you?</p>', 'How satisfied are you?'],
    ['Are you < 18 or > 65?', 'Are you < 18 or > 65?'],
  ])('"%s" reads "%s"', (written, read) => expect(wordingOf(written)).toBe(read));

  it('is shared by the options of a question up to where they part', () => {
    expect(commonQuestion(['Which - or what? - App', 'Which - or what? - App - old'])).toBe(
      'Which - or what?',
    );
    expect(commonQuestion(['One?', 'Two?'])).toBe('');
    expect(partOf('Which?', 'App')).toBe('Which? – App');
  });
});
