import type { Evidence, Insight } from '../../schema/insight.ts';
import type { Filter, QueryEvidence } from '../../schema/query.ts';
import type { Source } from '../../schema/source.ts';
import type { Study } from '../../schema/study.ts';
import type { QueryAnswer, Verbatim } from '../answer.ts';
import { type Support, supportOfMean, supportOfShare } from '../judgement/support.ts';
import { isoDay } from '../statistics/days.ts';
import type { ClaimItem } from './claim.ts';

/** A query ready for a store: its sources as a list. */
export type AskedQuery = {
  /** Insight that asks. */
  insight: string;
  /** Name of the query within the insight. */
  id: string;
  /** Sources asked. */
  sources: string[];
  /** Voices that count as hits. */
  where: Filter;
  /** Denominator. */
  among: Filter | undefined;
  /** Share or mean. */
  measure: QueryEvidence['measure'];
  /** Which number a mean is taken of. */
  of: QueryEvidence['of'];
};

/** What items are made from. */
export type ItemFacts = {
  /** Answer to a query by insight and name. */
  answer(insight: string, id: string): QueryAnswer | undefined;
  /** A source by id. */
  source(id: string): Source | undefined;
  /** A study by id. */
  study(id: string): Study | undefined;
  /** A record that may be quoted, by `source/record`. */
  verbatim(ref: string): Verbatim | undefined;
  /** Whether a record is still there; one that was erased or is past its retention is no evidence. Default: all are. */
  isKept?(ref: string): boolean;
};

/** What an item of evidence is known by within its insight: the name of a query, or what it points at. */
export function evidenceId(item: Evidence, index: number): string {
  if (item.type === 'query') return item.id ?? `q${index + 1}`;
  return item.type === 'finding' ? item.finding : item.record;
}

/** Names and sources of an insight's queries, in the order written. */
export function queriesOf(insight: string, data: Insight): AskedQuery[] {
  return data.evidence.flatMap((item, index) => {
    if (item.type !== 'query') return [];
    const sources = Array.isArray(item.source) ? item.source : [item.source];
    const { where, among, measure, of } = item;
    return [{ insight, id: evidenceId(item, index), sources, where, among, measure, of }];
  });
}

/**
 * Every item of an insight's evidence with what came out; a finding whose study is not in the build, or a
 * record that is gone, is left out.
 */
export function itemsOf(insight: string, data: Insight, facts: ItemFacts): ClaimItem[] {
  const queries = queriesOf(insight, data);
  let next = 0;
  return data.evidence.flatMap((evidence): ClaimItem[] => {
    if (evidence.type === 'finding') return findingItem(evidence, facts);
    if (evidence.type === 'record') {
      if (facts.isKept?.(evidence.record) === false) return [];
      const verbatim = facts.verbatim(evidence.record);
      const words = verbatim === undefined ? {} : { verbatim };
      return [{ type: 'record', id: evidence.record, evidence, stance: evidence.stance, ...words }];
    }
    const query = queries[next++];
    const answer = query && facts.answer(insight, query.id);
    if (!query || !answer) return [];
    const support = supportOf(evidence, answer, query.sources, facts);
    const { id, sources } = query;
    return [{ type: 'query', id, evidence, sources, answer, support, stance: support.stance }];
  });
}

function findingItem(
  evidence: Extract<ClaimItem, { type: 'finding' }>['evidence'],
  facts: ItemFacts,
): ClaimItem[] {
  const [study = '', name = ''] = evidence.finding.split('/');
  const data = facts.study(study);
  const finding = data?.findings.find(({ id }) => id === name);
  if (!data || !finding) return [];
  const { seen, of, text } = finding;
  const counts = { ...(seen === undefined ? {} : { seen }), ...(of === undefined ? {} : { of }) };
  const on = isoDay(data.to);
  return [
    { type: 'finding', id: evidence.finding, evidence, study, text, ...counts, on, stance: evidence.stance },
  ];
}

/** The arithmetic of a query's answer against what the query expects. */
export function supportOf(
  query: QueryEvidence,
  answer: QueryAnswer,
  sources: string[],
  facts: Pick<ItemFacts, 'source'>,
): Support {
  if (query.measure === 'share')
    return supportOfShare({ hits: answer.hits, base: answer.base }, query.expect);
  const moments = (answer.moments ?? []).reduce(
    (sum, each) => ({
      n: sum.n + each.n,
      sum: sum.sum + each.sum,
      sumSquares: sum.sumSquares + each.sumSquares,
    }),
    { n: 0, sum: 0, sumSquares: 0 },
  );
  const scale = scaleOf(query.of, sources, facts);
  return supportOfMean(moments, query.expect, scale === undefined ? {} : { scale });
}

/** The scale that a mean's values were given on; undefined where sources differ or none is stated. */
function scaleOf(
  of: QueryEvidence['of'],
  sources: string[],
  facts: Pick<ItemFacts, 'source'>,
): { low: number; high: number } | undefined {
  if (of === 'nps') return { low: 0, high: 10 };
  if (of === 'sentiment') return { low: -1, high: 1 };
  const scales = sources.map((id) => facts.source(id)?.scale);
  const [first] = scales;
  if (!first || scales.some((scale) => scale?.from !== first.from || scale.to !== first.to)) return undefined;
  return { low: Math.min(first.from, first.to), high: Math.max(first.from, first.to) };
}
