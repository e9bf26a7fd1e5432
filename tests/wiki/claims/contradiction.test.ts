import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, partVerdict, splitOf } from '../../../src/wiki/claims/contradiction.ts';
import { both, narrowed, naturalDenominator } from '../../../src/wiki/claims/narrow.ts';
import { periodsUntil } from '../../../src/wiki/claims/periods.ts';
import { lastDayOf } from '../../../src/wiki/statistics/months.ts';
import { anyQuery, anyVoices } from '../../evidence/anything.ts';
import { context } from '../../evidence/fixture.ts';
import { knownOf, naiveAnswer, passes } from '../../evidence/naive.ts';

const cell = (side: Cell['side'], reading: Cell['reading'], n = 20): Cell => ({
  item: side,
  side,
  reading,
  n,
});

describe('both sides of a part', () => {
  it.each([
    ['nobody was heard', [cell('supports', 'inconclusive', 0)], 'silent'],
    ['only one side was heard', [cell('supports', 'supports'), cell('refutes', 'refutes', 0)], 'oneSided'],
    ['both say the same', [cell('supports', 'supports'), cell('refutes', 'supports')], 'agree'],
    [
      'both say the opposite of the claim',
      [cell('supports', 'refutes'), cell('refutes', 'refutes')],
      'agree',
    ],
    ['they say different things', [cell('supports', 'supports'), cell('refutes', 'refutes')], 'differ'],
    ['one of them is not sure', [cell('supports', 'supports'), cell('refutes', 'inconclusive')], 'open'],
  ] as const)('%s', (_, cells, verdict) => {
    expect(partVerdict(cells)).toBe(verdict);
  });
});

const agree = [cell('supports', 'supports'), cell('refutes', 'supports')];
const differ = [cell('supports', 'supports'), cell('refutes', 'refutes')];
const apart = [cell('supports', 'supports')];
const unsure = [cell('supports', 'supports'), cell('refutes', 'inconclusive')];

describe('a contradiction that is split', () => {
  it.each([
    ['vanishes where both sides are sure and agree everywhere they met', [agree, apart, unsure], 'vanishes'],
    ['is there in some parts only', [agree, differ], 'partly'],
    ['remains', [differ, apart], 'remains'],
    ['was never about the same', [apart, apart], 'neverMet'],
    ['cannot be told of too few', [unsure], 'undecided'],
  ] as const)('%s', (_, parts, verdict) => {
    const split = splitOf(
      'segment',
      parts.map((cells, index) => ({ value: `v${index}`, cells })),
      true,
    );
    expect(split.verdict).toBe(verdict);
  });

  it('says so where a side does not tell of whom it speaks', () => {
    expect(splitOf('channel', [{ value: 'app', cells: apart }], false).verdict).toBe('undivided');
  });

  it('never vanishes where the sides differ anywhere', () => {
    const reading = fc.constantFrom('supports', 'refutes', 'inconclusive');
    const cells = fc.array(
      fc
        .record({ side: fc.constantFrom('supports', 'refutes'), reading, n: fc.nat(3) })
        .map((each): Cell => ({ ...each, item: 'q' })),
      { maxLength: 4 },
    );
    fc.assert(
      fc.property(fc.array(cells, { maxLength: 5 }), (parts) => {
        const { verdict, parts: judged } = splitOf(
          'segment',
          parts.map((each, index) => ({ value: String(index), cells: each })),
          true,
        );
        const differs = judged.some((part) => part.verdict === 'differ');
        expect(verdict === 'vanishes' && differs).toBe(false);
        if (verdict === 'remains') expect(differs).toBe(true);
        expect(judged.every((part) => part.cells.every(({ n }) => n > 0))).toBe(true);
      }),
    );
  });
});

describe('a query asked of fewer voices', () => {
  it('two filters hold together exactly where each holds', () => {
    fc.assert(
      fc.property(anyVoices, anyQuery, anyQuery, (voices, a, b) => {
        for (const voice of voices.map((each) => knownOf(each, 'Europe/Berlin')))
          expect(passes(voice, both(a.where, b.where))).toBe(
            passes(voice, a.where) && passes(voice, b.where),
          );
      }),
    );
  });

  it('has the denominator that it has by itself, written out', () => {
    fc.assert(
      fc.property(anyVoices, anyQuery, (voices, asked) => {
        const known = voices.map((each) => knownOf(each, 'Europe/Berlin'));
        const query = { ...asked, among: undefined };
        const written = { ...query, among: naturalDenominator(query.where) };
        expect(naiveAnswer(known, written, context)).toEqual(naiveAnswer(known, query, context));
      }),
    );
  });

  it('never finds more than it finds of all', () => {
    fc.assert(
      fc.property(anyVoices, anyQuery, fc.constantFrom('app', 'filiale'), (voices, asked, channel) => {
        const known = voices.map((each) => knownOf(each, 'Europe/Berlin'));
        const query = { ...asked, of: asked.of, among: asked.among, insight: 'x', id: 'q1' };
        const all = naiveAnswer(known, query, context);
        const few = naiveAnswer(known, narrowed(query, { channel }), context);
        expect(few.base).toBeLessThanOrEqual(all.base);
        expect(few.hits).toBeLessThanOrEqual(all.hits);
      }),
    );
  });
});

describe('the periods of a contradiction', () => {
  it('are half-years that end with the last complete month, four at most', () => {
    expect(periodsUntil('2026-09', '2025-04')).toEqual([
      { from: '2025-04', to: '2025-09' },
      { from: '2025-10', to: '2026-03' },
      { from: '2026-04', to: '2026-09' },
    ]);
    expect(periodsUntil('2026-09', '2010-01')).toHaveLength(4);
    expect(periodsUntil('2026-09', '2026-10')).toEqual([]);
  });

  it.each([
    ['2026-02', '2026-02-28'],
    ['2028-02', '2028-02-29'],
    ['2026-12', '2026-12-31'],
  ])('%s ends on %s', (month, day) => {
    expect(lastDayOf(month)).toBe(day);
  });
});
