import type { Claim } from '../wiki/claims/claim.ts';
import { type Split, type SplitField, sidesOf } from '../wiki/claims/contradiction.ts';
import { supportOf } from '../wiki/claims/items.ts';
import { type SplitGround, splitQuestions, splitsOf } from '../wiki/claims/splitPlan.ts';
import type { WikiContent } from '../wiki/entry.ts';
import { lastCompleteMonth } from '../wiki/statistics/months.ts';
import type { AnswerContext, Breakdown, EvidenceStore } from './store.ts';

/**
 * Asks the queries of contradicted claims again by segment, channel and period, in one go; claims that nothing
 * contradicts cost nothing.
 * @param slices Voices by segment and channel.
 * @returns The splits by insight.
 */
export async function splitContradictions(
  content: WikiContent,
  claims: Iterable<Claim>,
  slices: Readonly<Record<'segment' | 'channel', readonly Breakdown[]>>,
  store: Pick<EvidenceStore, 'answer'>,
  context: AnswerContext,
): Promise<Map<string, Split[]>> {
  const { entries } = content;
  const studies = new Map(entries.flatMap((each) => (each.kind === 'study' ? [[each.id, each.data]] : [])));
  const sources = new Map(entries.flatMap((each) => (each.kind === 'source' ? [[each.id, each.data]] : [])));
  const ground: SplitGround = {
    slices,
    lastMonth: lastCompleteMonth(context.asOf),
    study: (id) => studies.get(id),
  };
  const contradicted = [...claims].filter((claim) => sidesOf(claim).refutes.length > 0);
  const asked = contradicted.flatMap((claim) => splitQuestions(claim, ground));
  const answers =
    asked.length === 0
      ? []
      : await store.answer(
          // Only the counts of a part are shown.
          asked.map(({ query }) => ({ ...query, quoted: false })),
          context,
        );
  const supports = new Map(
    asked.flatMap(({ query, field, value, item }, index) => {
      const answer = answers[index];
      if (!answer) return [];
      const support = supportOf(item.evidence, answer, item.sources, { source: (id) => sources.get(id) });
      return [[nameOf(query.insight, item.id, field, value), support] as const];
    }),
  );
  return new Map(
    contradicted.map((claim) => [
      claim.insight,
      splitsOf(claim, ground, (field, value, { id }) =>
        supports.get(nameOf(claim.insight, id, field, value)),
      ),
    ]),
  );
}

function nameOf(insight: string, item: string, field: SplitField, value: string): string {
  return [insight, item, field, value].join(' ');
}
