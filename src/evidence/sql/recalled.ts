import type { EvidenceMemory } from '../memory.ts';
import type { AnswerContext, Breakdown, BreakdownField, StoreQuery } from '../store.ts';
import { breakdownBy } from './breakdown.ts';
import { byPlace } from './breakdownRows.ts';
import type { SqlEngine } from './engine.ts';

/** What was answered before, and what tells whether it still holds. */
export type Recalled = {
  /** The answers. */
  memory: EvidenceMemory;
  /** What tells one state of a source's records from another, by source id. */
  states: ReadonlyMap<string, string>;
};

/** What rests on the records of the query's own sources alone. */
export type OwnAnswer = Awaited<ReturnType<EvidenceMemory['answers']['recall']>>[number];

/** Answers to queries, of which those are asked whose sources have changed. */
export function recalledAnswers(
  queries: readonly StoreQuery[],
  context: AnswerContext,
  recalled: Recalled | undefined,
  ask: (queries: readonly StoreQuery[]) => Promise<OwnAnswer[]>,
): Promise<OwnAnswer[]> {
  if (recalled === undefined) return ask(queries);
  const { memory, states } = recalled;
  const keyOf = ({ sources, where, among, measure, of, quoted = true, windows }: StoreQuery) =>
    JSON.stringify([
      sources,
      where,
      among,
      measure,
      of,
      quoted,
      windows,
      context,
      sources.map((id) => states.get(id)),
    ]);
  return memory.answers.recall(queries, keyOf, ask);
}

/** An overview, of which those sources are asked that have changed: every row of it is one source's. */
export async function recalledBreakdown(
  engine: SqlEngine,
  field: BreakdownField,
  context: AnswerContext,
  sources: readonly string[],
  recalled: Recalled | undefined,
): Promise<Breakdown[]> {
  if (recalled === undefined) return breakdownBy(engine, field, context);
  const { memory, states } = recalled;
  const lists = await memory.breakdowns.recall(
    sources,
    (id) => JSON.stringify([id, field, context, states.get(id)]),
    async (some) => {
      const rows = await breakdownBy(engine, field, context, some);
      return some.map((id) => rows.filter(({ source }) => source === id));
    },
  );
  return lists.flat().sort(byPlace);
}

/** Forgets what was not asked of the store that is closed. */
export function turn(recalled: Recalled | undefined): void {
  recalled?.memory.answers.turn();
  recalled?.memory.breakdowns.turn();
}
