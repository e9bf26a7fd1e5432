import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { QueryAnswer } from '../../../src/wiki/answer.ts';
import { anyQuery, anyVoices } from '../anything.ts';
import { context, type OpenStore } from '../fixture.ts';
import { knownOf, naiveAnswer } from '../naive.ts';
import { ask } from './opened.ts';

const timeZone = 'Europe/Berlin';

/** The answer without what the plain count does not give, sums to nine digits. */
function comparable({ verbatims, moments, ...answer }: QueryAnswer) {
  const { sharedRespondents: _, ...counts } = answer;
  return {
    ...counts,
    verbatims: verbatims.map(({ id }) => id),
    ...(moments && { moments: rounded(moments) }),
  };
}

function rounded(moments: NonNullable<QueryAnswer['moments']>) {
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
          const expected = asked.map((each) => {
            const { moments, ...counts } = naiveAnswer(known, each, context);
            return { ...counts, ...(moments && { moments: rounded(moments) }) };
          });
          expect(found.map(comparable)).toEqual(expected);
        },
      ),
      { numRuns: 4 },
    );
  }, 30_000);
}
