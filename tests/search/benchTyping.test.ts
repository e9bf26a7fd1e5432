import { describe, expect, test } from 'vitest';
import type { GoldenQuery } from '../../scripts/bench/search/golden.ts';
import { figuresOfTyping, typedSoFar, typingTable } from '../../scripts/bench/search/typing.ts';

function golden(query: string, kind: GoldenQuery['kind'] = 'plain'): GoldenQuery {
  return { query, lang: 'de', kind, set: 'tune', expect: kind === 'none' ? {} : { 'term/a': 3 } };
}

const typed = (query: string, share: number) => typedSoFar([golden(query)], share).map((one) => one.query);

describe('a query while its last word is being typed', () => {
  test.each([
    ['ends within the word', 'Gebühren Automat', 0.5, 'Gebühren Auto'],
    ['has a letter of it at least', 'Zins', 0.01, 'Z'],
    ['is the query in the end', 'Gebühren am Automaten', 1, 'Gebühren am Automaten'],
  ])('%s', (_, query, share, expected) => {
    expect(typed(query, share)).toEqual([expected]);
  });

  test('is none of those that would be something else by it', () => {
    const others = [
      golden('Gebürhen', 'typo'),
      golden('Gold', 'none'),
      golden('persona:neubau', 'fielded'),
      golden('"kein Rückruf"', 'phrase'),
      golden('Was ist NPS?', 'question'),
    ];
    expect(typedSoFar(others, 0.5)).toEqual([]);
  });
});

test('what was said to it is a line for each share and a column for each engine', () => {
  const said = (found: string[], unknown: boolean) => ({ golden: golden('Zi'), found, unknown });
  const figures = figuresOfTyping([
    { engine: 'one', share: 0.5, answered: [said(['term/b', 'term/a'], false), said([], true)] },
    { engine: 'other', share: 0.5, answered: [said(['term/a'], false), said(['term/a'], false)] },
  ]);
  expect(typingTable(figures)).toEqual({
    columns: ['typed', 'queries', 'one', 'other'],
    rows: [['50 %', '2', '0.250 / 0.500', '1.000 / 0.000']],
  });
});
