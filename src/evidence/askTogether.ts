import type { QueryAnswer } from '../wiki/answer.ts';
import type { AnswerContext, EvidenceStore, StoreQuery } from './store.ts';

/** Collects queries and asks them at once. */
export type Asker = {
  /** Notes queries; what it returns gives their answers, in their order, once they were asked. */
  add(queries: readonly StoreQuery[]): () => QueryAnswer[];
  /** Asks all that were noted; equal ones once. */
  ask(): Promise<void>;
};

/** An asker with nothing noted. */
export function askTogether(store: EvidenceStore, context: AnswerContext): Asker {
  const queries = new Map<string, StoreQuery>();
  const answers = new Map<string, QueryAnswer>();
  return {
    add(asked) {
      const keys = asked.map((query) => JSON.stringify(query));
      for (const [index, key] of keys.entries()) {
        const query = asked[index];
        if (query) queries.set(key, query);
      }
      return () => keys.flatMap((key) => answers.get(key) ?? []);
    },
    async ask() {
      const found = await store.answer([...queries.values()], context);
      for (const [index, key] of [...queries.keys()].entries()) {
        const answer = found[index];
        if (answer) answers.set(key, answer);
      }
    },
  };
}
