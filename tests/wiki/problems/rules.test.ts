import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../src/wiki/entry.ts';
import { PROBLEM_KINDS, type ProblemKind } from '../../../src/wiki/problem.ts';
import { findProblems } from '../../../src/wiki/problems/findProblems.ts';
import { mask } from '../../../src/wiki/problems/personalData.ts';
import type { ProblemContext } from '../../../src/wiki/problems/rule.ts';
import { entry, wiki } from '../graph/content.ts';

const owner = { owner: 'team' };
const asOf = new Date('2026-10-15');
const of = (entries: Entry[], context: Partial<ProblemContext> = {}) =>
  findProblems(wiki([entry('contact/team'), ...entries], ['method/survey', 'channel/app', 'phase/before']), {
    asOf,
    ...context,
  });
const assumed = { ...owner, assumption: true };

describe('findProblems', () => {
  it.each<[string, Entry[], Partial<ProblemContext>, [ProblemKind, string][]]>([
    [
      'asks an owner of a proposed action no sooner than it is promised',
      [entry('action/a'), entry('action/b', { status: 'in-progress', due: '2026-12-01' })],
      {},
      [['missing-owner', 'action/b.md']],
    ],
    [
      'takes today for a review date in time',
      [entry('guide/a', { reviewBy: '2026-10-15' })],
      { asOf: new Date('2026-10-15T22:00:00Z') },
      [],
    ],
    [
      'knows no records where none were read',
      [entry('persona/a', { ...owner, voices: ['nps/0f'] }), entry('source/nps', owner)],
      {},
      [],
    ],
    [
      'misses records that were not read',
      [entry('persona/a', { ...owner, voices: ['nps/0f', 'nps/0e'] }), entry('source/nps', owner)],
      { records: new Set(['nps/0f']) },
      [['dangling-reference', 'persona/a.md']],
    ],
    [
      'does not blame an entry for another one that cannot be read',
      [entry('insight/a', { ...assumed, personas: ['b'], stages: ['c/d'] }, ['b', 'persona/b'])],
      { unreadable: new Set(['persona/b', 'journey/c']) },
      [],
    ],
    [
      'lets an insight replace another one',
      [
        entry('insight/a', { ...assumed, supersedes: ['b'] }),
        entry('insight/b', { ...assumed, status: 'retired' }),
      ],
      {},
      [],
    ],
    [
      'finds an insight that replaces itself',
      [entry('insight/a', { ...assumed, supersedes: ['a'] })],
      {},
      [['circular-reference', 'insight/a.md']],
    ],
    [
      'lets two ways lead to one insight',
      [
        entry('insight/a', { ...assumed, supersedes: ['b', 'c'] }),
        entry('insight/b', { ...assumed, status: 'retired', supersedes: ['d'] }),
        entry('insight/c', { ...assumed, status: 'retired', supersedes: ['d'] }),
        entry('insight/d', { ...assumed, status: 'retired' }),
      ],
      {},
      [],
    ],
  ])('%s', (_sentence, entries, context, expected) => {
    expect(of(entries, context).map(({ kind, file }) => [kind, file])).toEqual(expected);
  });

  it('puts errors before warnings and each group in the order of files', () => {
    const found = of([
      entry('guide/b', { reviewBy: '2020-01-01' }),
      entry('persona/z'),
      entry('persona/a'),
      entry('guide/a', { reviewBy: '2020-01-01' }),
    ]);
    expect(found.map(({ file }) => file)).toEqual([
      'persona/a.md',
      'persona/z.md',
      'guide/a.md',
      'guide/b.md',
    ]);
  });
});

describe('the cases of the check', () => {
  it('show every kind of problem', async () => {
    const folder = join(import.meta.dirname, '../../check');
    const cases = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory());
    const shown = new Set<string>();
    for (const { name } of cases) {
      const { default: problems } = await import(join(folder, name, 'expected.json'), {
        with: { type: 'json' },
      });
      for (const { kind } of problems) shown.add(kind);
    }
    // These are up to the history of git: see tests/history.
    const byHistory = new Set(['outdated-translation', 'changed-after-shipping']);
    const all = Object.keys(PROBLEM_KINDS).filter((kind) => !byHistory.has(kind));
    expect(all.filter((kind) => !shown.has(kind))).toEqual([]);
  });
});

describe('mask', () => {
  it.each([
    ['erika@mail.example', 'er•••e'],
    ['0171', '•••'],
    ['', '•••'],
  ])('turns %s into %s', (value, masked) => {
    expect(mask(value)).toBe(masked);
  });
});
