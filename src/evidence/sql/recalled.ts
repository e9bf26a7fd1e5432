import type { EvidenceMemory } from '../memory.ts';
import type { AnswerContext, Breakdown, BreakdownField, StoreQuery } from '../store.ts';
import { breakdownsBy } from './breakdown.ts';
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

/** Overviews, of which those sources are asked that have changed: every row of them is one source's. */
export async function recalledBreakdowns(
  engine: SqlEngine,
  fields: readonly BreakdownField[],
  context: AnswerContext,
  sources: readonly string[],
  recalled: Recalled | undefined,
): Promise<Breakdown[][]> {
  if (recalled === undefined) return breakdownsBy(engine, fields, context);
  const { memory, states } = recalled;
  const asked = fields.flatMap((field) => sources.map((id) => ({ field, id })));
  const lists = await memory.breakdowns.recall(
    asked,
    ({ field, id }) => JSON.stringify([id, field, context, states.get(id)]),
    async (some) => {
      const missing = [...new Set(some.map(({ field }) => field))];
      const changed = [...new Set(some.map(({ id }) => id))];
      const found = await breakdownsBy(engine, missing, context, changed);
      return some.map(({ field, id }) =>
        (found[missing.indexOf(field)] ?? []).filter(({ source }) => source === id),
      );
    },
  );
  return fields.map((_, number) =>
    lists
      .slice(number * sources.length, (number + 1) * sources.length)
      .flat()
      .sort(byPlace),
  );
}

/** Forgets what was not asked of the store that is closed. */
export function turn(recalled: Recalled | undefined): void {
  recalled?.memory.answers.turn();
  recalled?.memory.breakdowns.turn();
}
