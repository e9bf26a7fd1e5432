import { describe, expect, it } from 'vitest';
import { namesIn } from '../../scripts/steps/voices/named.ts';
import { redactor } from '../../scripts/steps/voices/redact.ts';
import { redactionRules } from '../../src/text/redact/rules.ts';

const row = (cells: Readonly<Record<string, string>>) => ({
  file: 'file',
  line: 2,
  cells: new Map(Object.entries(cells)),
});

describe('the names in a row', () => {
  it.each([
    ['of a column that is not kept', { userName: 'Rasmus Lerche' }, ['Rasmus Lerche']],
    ['in two columns', { 'First Name': 'Rasmus', 'Last Name': 'Lerche' }, ['Rasmus Lerche']],
    ['with an initial', { 'via.source.from.name': 'Rasmus K. Lerche' }, ['Rasmus K. Lerche']],
    ['that is a nickname', { userName: 'seeadler99' }, []],
    ['of one word', { userName: 'Rasmus' }, []],
    ['of a shop', { 'Webshop Name': 'Bank Eins' }, []],
    ['where one of two is empty', { 'First Name': '', 'Last Name': 'Lerche' }, []],
  ])('%s', (_says, cells, names) => {
    const found = namesIn({ ignore: Object.keys(cells) });
    expect(found?.(row(cells)) ?? []).toEqual(names);
  });

  it('are none where no column holds any', () => {
    expect(namesIn({ ignore: ['Status', 'Device'], respondent: 'Customer ID' })).toBeUndefined();
  });

  it('are replaced in the words, whatever was found clean before', () => {
    const clean = redactor(redactionRules());
    const says = 'hier schreibt rasmus lerche wegen der karte';
    expect(clean.redact(says, { file: 'file', line: 2 }, ['Anna Beispiel'])).toBe(says);
    expect(clean.redact(says, { file: 'file', line: 3 }, ['Rasmus Lerche'])).toBe(
      'hier schreibt [Name] wegen der karte',
    );
    expect(clean.redact(says, { file: 'file', line: 4 }, [])).toBe(says);
    expect(clean.take().counts).toEqual(new Map([['name', 1]]));
  });
});
