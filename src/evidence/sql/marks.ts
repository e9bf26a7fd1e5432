import type { StoreQuery } from '../store.ts';
import type { SqlEngine } from './engine.ts';
import type { Parameters } from './parameters.ts';
import { scopeOf } from './scope.ts';

/**
 * A statement with marks for several queries: `b0`, `b1` ... in the denominator, `h0`, `h1` ... a hit.
 * @param rows A relation with the columns of `voices` that the queries look at.
 * @param columns Columns that stand beside the marks.
 * @param values Takes the parameters of the statement it goes into.
 */
export function marksOf(
  { dialect }: SqlEngine,
  queries: readonly StoreQuery[],
  rows: string,
  columns: string,
  values: Parameters,
): string {
  const scopes = queries.map((query) => scopeOf(query, values, dialect));
  const conditions = forEach(queries, (n) => `(${scopes[n]?.base}) as b${n}, (${scopes[n]?.hit}) as w${n}`);
  const marks = forEach(queries, (n) => `b${n}, (b${n} and w${n}) as h${n}`);
  return `select ${columns}, ${marks} from (select ${columns}, ${conditions} from ${rows}) as wanted`;
}

/** A column, or several, for each query by its number. */
export function forEach(queries: readonly StoreQuery[], columns: (number: number) => string): string {
  return queries.map((_, number) => columns(number)).join(', ');
}
