import { describe, expect, it } from 'vitest';
import {
  alikeInsights,
  type Pasts,
  undatedFiles,
  unseenPairs,
} from '../../../src/wiki/problems/alikeInsights.ts';
import { entry, wiki } from '../graph/content.ts';

const title = 'Karten kommen zu spät';
const again = 'Zu spät kommen die Karten';

/** What the check says of two insights that say the same, `a` and `b`. */
function check(
  a: Record<string, unknown>,
  b: Record<string, unknown>,
  pasts: Pasts = new Map(),
  links: string[] = [],
) {
  const pairs = unseenPairs(
    wiki([entry('insight/a', { title, ...a }, links), entry('insight/b', { title: again, ...b })]),
  );
  return {
    undated: undatedFiles(pairs),
    problems: alikeInsights(pairs, pasts, () => ({ line: 2, column: 8 })),
  };
}

const committed: readonly unknown[] = [{ on: '2026-01-01', text: '' }];
const pasts = (a: 'notCommitted' | 'shallow' | typeof committed, b: typeof a): Pasts =>
  new Map([
    ['insight/a.md', a],
    ['insight/b.md', b],
  ]);
const [early, late] = [{ published: '2026-01-01' }, { published: '2026-02-01' }];
const retired = { status: 'retired' };
const draft = { status: 'draft' };

describe('two insights that say nearly the same', () => {
  it('are named once, with their likeness and what to do', () => {
    expect(check(early, late).problems).toEqual([
      {
        kind: 'alike-insights',
        file: 'insight/b.md',
        line: 2,
        column: 8,
        value: 'a',
        message: 'The insight says nearly the same as `insight/a.md` (100% alike): “Karten kommen zu spät”.',
        remedy: expect.stringMatching(/^Merge the two, .* `supersedes`, .* `related`/),
      },
    ]);
  });

  it.each<[string, Parameters<typeof check>, 'a' | 'b']>([
    ['the one published later', [late, early], 'a'],
    [
      'the one published later, even where it is committed and the other not',
      [late, early, pasts(committed, 'notCommitted')],
      'a',
    ],
    ['else the one that is not committed yet', [early, {}, pasts('notCommitted', committed)], 'a'],
    ['else the draft', [draft, {}, pasts(committed, committed)], 'a'],
    ['else the last by id', [{}, {}, pasts('shallow', 'shallow')], 'b'],
    ['the last by id where both appeared on one day', [early, early], 'b'],
  ])('are named at the newer: %s', (_which, given, expected) => {
    expect(check(...given).problems.map(({ file }) => file)).toEqual([`insight/${expected}.md`]);
  });

  it('have their history asked for only where days of publication do not tell', () => {
    expect(check(early, late).undated).toEqual([]);
    expect(check(early, {}).undated).toEqual(['insight/a.md', 'insight/b.md']);
  });

  it.each<[string, Parameters<typeof check>]>([
    ['one names the other in `related`', [{}, { related: ['insight/a'] }]],
    ['one names the other by a former id', [{ formerIds: ['z'] }, { related: ['insight/z'] }]],
    ['one replaces the other', [{ supersedes: ['b'] }, {}]],
    ['one links to the other in its text', [{}, {}, new Map(), ['insight/b']]],
    ['one is retired', [retired, {}]],
    ['both have one title, which is reported as such', [{}, { title: 'karten kommen ZU SPÄT' }]],
    ['they do not say the same', [{}, { title: 'Gebühren versteht niemand' }]],
  ])('are not named where %s', (_reason, given) => {
    expect(check(...given).problems).toEqual([]);
  });
});
