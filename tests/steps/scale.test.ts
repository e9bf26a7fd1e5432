import { describe, expect, it } from 'vitest';
import { profileColumns } from '../../scripts/steps/mapping/profile.ts';
import { scaleOf } from '../../scripts/steps/mapping/scale.ts';

const cases: readonly [
  says: string,
  header: string,
  values: readonly string[],
  scale: ReturnType<typeof scaleOf>,
][] = [
  [
    'one is best where the wording says so',
    'Zufriedenheit (1 = sehr zufrieden, 5 = sehr unzufrieden)',
    ['1', '5'],
    { from: 5, to: 1 },
  ],
  ['one is best of six', 'Gesamtzufriedenheit (1=sehr gut, 6=ungenügend)', ['2', '1'], { from: 6, to: 1 }],
  [
    'one is worst where the wording says so',
    'Satisfaction (1 = very dissatisfied, 7 = very satisfied)',
    ['2'],
    { from: 1, to: 7 },
  ],
  ['the worst end alone tells as much', 'Rating: 1: poor, 5: fine', ['4'], { from: 1, to: 5 }],
  [
    'a range that is named',
    'Wie zufrieden sind Sie auf einer Skala von 1 bis 10?',
    ['4', '5'],
    { from: 1, to: 10 },
  ],
  ['a range in brackets', 'Bewertung (0-10)', ['4', '5'], { from: 0, to: 10 }],
  ['a range that the values leave is no range', 'Rating (1-5)', ['4', '8'], { from: 1, to: 10 }],
  ['school grades', 'Schulnote', ['4', '2'], { from: 6, to: 1 }],
  ['school grades with their range', 'Gesamtnote (1-6)', ['4', '2'], { from: 6, to: 1 }],
  ['stars', 'Sterne', ['4', '2'], { from: 1, to: 5 }],
  ['points', 'score', ['80', '20'], { from: 0, to: 100 }],
];

describe('a rating scale', () => {
  it.each(cases)('%s', (_, header, values, scale) => {
    const rows = values.map((value, line) => ({ file: 'a.csv', line, cells: new Map([[header, value]]) }));
    expect(scaleOf(profileColumns([header], new Map(), rows)[0])).toEqual(scale);
  });
});
