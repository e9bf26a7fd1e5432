import { describe, expect, it } from 'vitest';
import type { Insight } from '../../../src/schema/insight.ts';
import { theme as themeSchema } from '../../../src/schema/taxonomy.ts';
import { strongThemes, type ThemeCount } from '../../../src/wiki/drafts/strongThemes.ts';

const words = { de: 'Wort', en: 'Word' };
const theme = (id: string, status?: string) =>
  themeSchema.parse({ id, label: words, definition: words, ...(status && { status }) });
const themes = [theme('a'), theme('b'), theme('neu', 'draft'), theme('alt', 'retired')];
const count = (name: string, voices: number, source = 'app'): ThemeCount => ({ theme: name, source, voices });
const insight = (named: string[], draftedFor?: string): Pick<Insight, 'themes' | 'draftedFor'> => ({
  themes: named,
  draftedFor,
});

const cases: [
  sentence: string,
  counts: ThemeCount[],
  insights: Pick<Insight, 'themes' | 'draftedFor'>[],
  strong: [theme: string, voices: number, sources: string[]][],
][] = [
  ['nothing said: none', [], [], []],
  ['one voice too few: not', [count('a', 29)], [], []],
  ['just enough: strong', [count('a', 30)], [], [['a', 30, ['app']]]],
  [
    'enough over all sources, the richest named first',
    [count('a', 10), count('a', 20, 'umfrage')],
    [],
    [['a', 30, ['umfrage', 'app']]],
  ],
  [
    'equal sources in the order of their ids',
    [count('a', 20, 'umfrage'), count('a', 20)],
    [],
    [['a', 40, ['app', 'umfrage']]],
  ],
  [
    'a source without voices is not named',
    [count('a', 30), count('a', 0, 'umfrage')],
    [],
    [['a', 30, ['app']]],
  ],
  [
    'the strongest first',
    [count('a', 31), count('b', 32)],
    [],
    [
      ['b', 32, ['app']],
      ['a', 31, ['app']],
    ],
  ],
  [
    'equals in the order of their ids',
    [count('b', 30), count('a', 30)],
    [],
    [
      ['a', 30, ['app']],
      ['b', 30, ['app']],
    ],
  ],
  ['named by an insight: not', [count('a', 99), count('b', 30)], [insight(['x', 'a'])], [['b', 30, ['app']]]],
  ['drafted for before: not, though the person took the theme out', [count('a', 99)], [insight([], 'a')], []],
  ['a new theme from an import: strong', [count('neu', 30)], [], [['neu', 30, ['app']]]],
  ['a retired theme: not', [count('alt', 99)], [], []],
  ['a theme that the codebook does not have: not', [count('fremd', 99)], [], []],
];

describe('strong themes', () => {
  it.each(cases)('%s', (_sentence, counts, insights, strong) => {
    const found = strongThemes(themes, counts, insights, 30);
    expect(found.map(({ theme: { id }, voices, sources }) => [id, voices, sources])).toEqual(strong);
  });
});
