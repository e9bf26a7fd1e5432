import type { Verbatim } from '../wiki/answer.ts';
import type { Claim } from '../wiki/claims/claim.ts';
import { type AskedQuery, type ItemFacts, queriesOf } from '../wiki/claims/items.ts';
import { judgeClaims } from '../wiki/claims/judge.ts';
import type { WikiContent } from '../wiki/entry.ts';
import { entriesOf } from './entries.ts';
import { pinnedTo } from './pinnedRecords.ts';
import type { AnswerContext, EvidenceStore } from './store.ts';

/**
 * Asks the queries of all insights in one go, and judges the claims, by insight id.
 * @param records Pinned records that may be quoted, by `source/record`.
 */
export async function claimsOf(
  content: WikiContent,
  store: EvidenceStore,
  context: AnswerContext,
  records: ReadonlyMap<string, Verbatim>,
): Promise<Map<string, Claim>> {
  const insights = entriesOf(content, 'insight');
  const asked = insights.flatMap(({ id, data }) => queriesOf(id, data));
  const answers = await store.answer(asked, context);
  const answerOf = new Map(asked.map((query, index) => [nameOf(query), answers[index]]));
  const sources = new Map(entriesOf(content, 'source').map(({ id, data }) => [id, data]));
  const studies = new Map(entriesOf(content, 'study').map(({ id, data }) => [id, data]));
  const kept = new Set(await store.known(insights.flatMap(({ data }) => pinnedTo(data))));
  const facts: ItemFacts = {
    answer: (insight, id) => answerOf.get(nameOf({ insight, id })),
    source: (id) => sources.get(id),
    study: (id) => studies.get(id),
    verbatim: (ref) => records.get(ref),
    isKept: (ref) => kept.has(ref),
  };
  const { settings, taxonomy } = content;
  const methods = Object.fromEntries(taxonomy.method.map((method) => [method.id, method]));
  const judged = judgeClaims(insights, facts, { ...settings, asOf: context.asOf, methods });
  return new Map(judged.map((claim) => [claim.insight, claim]));
}

function nameOf({ insight, id }: Pick<AskedQuery, 'insight' | 'id'>): string {
  return `${insight} ${id}`;
}
