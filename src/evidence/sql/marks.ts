import type { AnswerContext, StoreQuery } from '../store.ts';
import type { SqlEngine } from './engine.ts';
import { type Parameters, parameters } from './parameters.ts';
import { scopeOf, untilOf } from './scope.ts';

/** Rows of `voices` with marks for several queries: `b0`, `b1` ... in the denominator, `h0`, `h1` ... a hit. */
export type Marks = {
  /** A statement with the marks beside source, month, day and voice. */
  statement: string;
  /** Parameters of the statement it goes into. */
  values: Parameters;
};

/**
 * Marks rows.
 * @param only A condition that all rows meet.
 */
export function marksOf(
  { dialect }: SqlEngine,
  queries: readonly StoreQuery[],
  context: AnswerContext,
  only: string,
): Marks {
  const values = parameters();
  const scopes = queries.map((query) => scopeOf(query, context, values, dialect));
  const bases = forEach(queries, (n) => `(${scopes[n]?.base}) as b${n}, (${scopes[n]?.hit}) as w${n}`);
  const hits = forEach(queries, (n) => `b${n}, (b${n} and w${n}) as h${n}`);
  const until = untilOf(context, values);
  const statement = `
    select source, month, day, voice, ${hits} from (
      select source, month, day, voice, ${bases} from voices where ${only} and ${until}
    ) as wanted`;
  return { statement, values };
}

/** A column, or several, for each query by its number. */
export function forEach(queries: readonly StoreQuery[], columns: (number: number) => string): string {
  return queries.map((_, number) => columns(number)).join(', ');
}
