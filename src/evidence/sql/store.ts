import type { QueryAnswer } from '../../wiki/answer.ts';
import type { AnswerContext, EvidenceStore, StoreQuery } from '../store.ts';
import { countedAnswer } from './answer.ts';
import { countVoices } from './counts.ts';
import type { SqlEngine } from './engine.ts';
import { momentsOf } from './moments.ts';
import { type OwnAnswer, type Recalled, recalledAnswers, recalledBreakdowns, turn } from './recalled.ts';
import { representatives } from './representatives.ts';
import { sharedRespondents } from './sharedRespondents.ts';
import { findVerbatims, knownRecords, listVerbatims } from './verbatims.ts';

/**
 * A store over an engine with one row a voice.
 * @param sources Sources that the audience may see.
 * @param close Frees the engine.
 * @param recalled What was answered before. Default: everything is asked.
 */
export function sqlStore(
  engine: SqlEngine,
  sources: readonly string[],
  close: () => Promise<void>,
  recalled?: Recalled,
): EvidenceStore {
  // They do not change while the store is open.
  let pairs: Promise<[string, string][]> | undefined;
  const shared = () => {
    pairs ??= sharedRespondents(engine);
    return pairs;
  };
  return {
    answer: (queries, context) => answerQueries(engine, queries, context, shared, recalled),
    verbatims: (requests, context) => listVerbatims(engine, requests, context, sources),
    records: (refs) => findVerbatims(engine, refs),
    known: (refs) => knownRecords(engine, refs),
    breakdowns: (fields, context) => recalledBreakdowns(engine, fields, context, sources, recalled),
    breakdown: async (field, context) => {
      const [rows = []] = await recalledBreakdowns(engine, [field], context, sources, recalled);
      return rows;
    },
    close: async () => {
      turn(recalled);
      await close();
    },
  };
}

async function answerQueries(
  engine: SqlEngine,
  queries: readonly StoreQuery[],
  context: AnswerContext,
  shared: () => Promise<[string, string][]>,
  recalled: Recalled | undefined,
): Promise<QueryAnswer[]> {
  if (queries.length === 0) return [];
  const pairs = await shared();
  const answers = await recalledAnswers(queries, context, recalled, (some) =>
    answerOwn(engine, some, context),
  );
  return answers.map((answer, number) => {
    const sources = queries[number]?.sources ?? [];
    // One of the two is asked here, the other may be asked by another query of the same claim.
    return {
      ...answer,
      sharedRespondents: pairs.filter(([a, b]) => sources.includes(a) || sources.includes(b)),
    };
  });
}

async function answerOwn(
  engine: SqlEngine,
  queries: readonly StoreQuery[],
  context: AnswerContext,
): Promise<OwnAnswer[]> {
  const counts = await countVoices(engine, queries, context);
  const verbatims = await representatives(engine, queries, context);
  const means = await momentsOf(engine, queries, context);
  return queries.map((query, number) => ({
    ...countedAnswer(query, counts[number] ?? [], context),
    verbatims: verbatims[number] ?? [],
    ...means[number],
  }));
}
