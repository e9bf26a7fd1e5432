import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { QueryAnswer } from '../../../src/wiki/answer.ts';
import { anyQuery, anyVoices } from '../anything.ts';
import { context, type OpenStore } from '../fixture.ts';
import { knownOf, naiveAnswer } from '../naive.ts';
import { ask } from './opened.ts';

const timeZone = 'Europe/Berlin';

/** The answer without what the plain count does not give, sums to nine digits. */
function comparable({ verbatims, ...answer }: QueryAnswer) {
  const { sharedRespondents: _, ...counts } = answer;
  return { ...roundedSums(counts), verbatims: verbatims.map(({ id }) => id) };
}

type Sums = Pick<QueryAnswer, 'moments' | 'monthMoments' | 'windowMoments'>;

function roundedSums<T extends Sums>(answer: T): T {
  const { moments, monthMoments, windowMoments } = answer;
  if (!moments || !monthMoments || !windowMoments) return answer;
  const { recent, baseline } = windowMoments;
  return {
    ...answer,
    moments: rounded(moments),
    monthMoments: rounded(monthMoments),
    windowMoments: { recent: rounded(recent), baseline: rounded(baseline) },
  };
}

function rounded<T extends { sum: number; sumSquares: number }>(moments: readonly T[]): T[] {
  const round = (value: number) => Math.round(value * 1e9) / 1e9;
  return moments.map((each) => ({ ...each, sum: round(each.sum), sumSquares: round(each.sumSquares) }));
}

export function naiveSuite(open: OpenStore): void {
  it('counts whatever is asked of whatever was said exactly as loops and sets would', async () => {
    await fc.assert(
      fc.asyncProperty(
        anyVoices,
        fc.array(anyQuery, { minLength: 20, maxLength: 20 }),
        async (said, asked) => {
          const known = said.map((each) => knownOf(each, timeZone));
          const sources = ['app', 'brief', 'umfrage'].map((id) => ({ id, quote: 'internal' as const }));
          const found = await ask(open, said, (store) => store.answer(asked, context), { sources });
          const expected = asked.map((each) => roundedSums(naiveAnswer(known, each, context)));
          expect(found.map(comparable)).toEqual(expected);
        },
      ),
      { numRuns: 4 },
    );
  }, 30_000);
}
