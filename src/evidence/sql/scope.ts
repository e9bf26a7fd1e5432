import type { Filter } from '../../schema/query.ts';
import type { AnswerContext, StoreQuery } from '../store.ts';
import type { Dialect } from './engine.ts';
import { addDay, answeredAll, conditionOf } from './filter.ts';
import type { Parameters } from './parameters.ts';

/** The rows that a query speaks about: denominator and hits apart; both are never null. */
export type Scope = {
  /** Denominator. */
  base: string;
  /** Hits among it. */
  hit: string;
};

/**
 * Makes the two conditions of a query; the day for which everything is computed is not among them, see
 * {@link untilOf}.
 * @param values Parameters of the statement they go into.
 */
export function scopeOf(
  query: Pick<StoreQuery, 'sources' | 'where' | 'among'>,
  values: Parameters,
  dialect: Dialect,
): Scope {
  const sources = query.sources.length === 0 ? 'false' : `source in (${values.addAll(query.sources)})`;
  const among = amongOf(query.among, query.where, values, dialect);
  return {
    base: `${sources} and (${among})`,
    hit: conditionOf(query.where, values, dialect),
  };
}

/** Rows up to the day for which everything is computed. */
export function untilOf({ asOf }: Pick<AnswerContext, 'asOf'>, values: Parameters): string {
  return `(day is null or day <= ${addDay(asOf, values)})`;
}

function amongOf(among: Filter | undefined, where: Filter, values: Parameters, dialect: Dialect): string {
  return among === undefined ? answeredAll(where, values, dialect) : conditionOf(among, values, dialect);
}
