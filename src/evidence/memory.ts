import type { DuckDBInstance } from '@duckdb/node-api';
import type { QueryAnswer } from '../wiki/answer.ts';
import type { Breakdown } from './store.ts';

/** Answers by everything that they rest on. */
export type Recollection<A> = {
  /**
   * Answers to questions, in their order; only those that are not known are asked.
   * @param keyOf Everything that the answer rests on.
   * @param ask Answers questions in their order.
   */
  recall<Q>(
    questions: readonly Q[],
    keyOf: (question: Q) => string,
    ask: (unknown: readonly Q[]) => Promise<readonly A[]>,
  ): Promise<A[]>;
  /** Forgets what was not asked since the last turn. */
  turn(): void;
};

/** What a store answered, for the next one that is opened over records most of which are the same. */
export type EvidenceMemory = {
  /** Answers to queries, without what depends on sources that they do not ask. */
  answers: Recollection<Omit<QueryAnswer, 'sharedRespondents'>>;
  /** Overviews of one source each. */
  breakdowns: Recollection<readonly Breakdown[]>;
  /** The embedded engine with what it has read. */
  engine: EngineAtHand;
};

/** An engine with records, and what tells one state of each source's records from another, by source id. */
type LoadedEngine = { instance: DuckDBInstance; states: ReadonlyMap<string, string> };

/** Holds an engine while nobody uses it. */
type EngineAtHand = {
  /** Takes it out; it is whoever's took it until it is put back. */
  take(): LoadedEngine | undefined;
  /** Puts one in, and closes another one that is there. */
  put(engine: LoadedEngine): void;
};

/** A memory that knows nothing yet. */
export function evidenceMemory(): EvidenceMemory {
  return { answers: recollection(), breakdowns: recollection(), engine: engineAtHand() };
}

function engineAtHand(): EngineAtHand {
  let held: LoadedEngine | undefined;
  return {
    take() {
      const engine = held;
      held = undefined;
      return engine;
    },
    put(engine) {
      held?.instance.closeSync();
      held = engine;
    },
  };
}

function recollection<A>(): Recollection<A> {
  let before = new Map<string, A>();
  let now = new Map<string, A>();
  return {
    async recall(questions, keyOf, ask) {
      const keyed = questions.map((question) => ({ question, key: keyOf(question) }));
      const known = new Map(
        keyed.flatMap(({ key }) => {
          const answer = now.get(key) ?? before.get(key);
          return answer === undefined ? [] : [[key, answer] as const];
        }),
      );
      const unknown = keyed.filter(({ key }) => !known.has(key));
      const answers = unknown.length === 0 ? [] : await ask(unknown.map(({ question }) => question));
      for (const [index, { key }] of unknown.entries()) {
        const answer = answers[index];
        if (answer !== undefined) known.set(key, answer);
      }
      for (const [key, answer] of known) now.set(key, answer);
      // An answer may be a list itself, and stays one.
      return keyed.flatMap(({ key }) => {
        const answer = known.get(key);
        return answer === undefined ? [] : [answer];
      });
    },
    turn() {
      before = now;
      now = new Map();
    },
  };
}
