import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FACETS } from '../../src/search/facets.ts';
import { isEmpty, isNarrowed, paramsOf, requestFor, requestOf, toggled } from '../../src/search/request.ts';

test('an address holds words and values', () => {
  const request = toggled(
    toggled(requestFor('Gebühren & Co'), 'stage', 'baufinanzierung/zusage'),
    'kind',
    'insight',
  );
  expect(paramsOf(request).toString()).toBe(
    'q=Geb%C3%BChren+%26+Co&kind=insight&stage=baufinanzierung%2Fzusage',
  );
});

test('what an address holds besides is passed over', () => {
  expect(requestOf(new URLSearchParams('q=a&utm=b&kind=&kind=term&kind=term&colour=red'))).toEqual(
    toggled(requestFor('a'), 'kind', 'term'),
  );
});

test('an empty request has an empty address', () => {
  expect(paramsOf(requestFor('  ')).toString()).toBe('');
  expect(isEmpty(requestFor(' '))).toBe(true);
});

const facet = fc.constantFrom(...FACETS);
const value = fc.string({ minLength: 1 });
const request = fc
  .tuple(fc.string(), fc.uniqueArray(fc.tuple(facet, value), { selector: (pair) => pair.join('=') }))
  .map(([words, choices]) =>
    choices.reduce((made, [name, one]) => toggled(made, name, one), requestFor(words)),
  );

test('a request comes back from its address', () => {
  fc.assert(
    fc.property(request, (made) => {
      const back = requestOf(new URLSearchParams(paramsOf(made).toString()));
      expect(back.chosen).toEqual(made.chosen);
      expect(back.words).toBe(made.words.trim() === '' ? '' : made.words);
    }),
  );
});

test('choosing a value twice is as if it had never been chosen', () => {
  fc.assert(
    fc.property(request, facet, value, (made, name, one) => {
      fc.pre(!made.chosen[name].includes(one));
      expect(isNarrowed(toggled(made, name, one))).toBe(true);
      expect(toggled(toggled(made, name, one), name, one)).toEqual(made);
    }),
  );
});
