import type { Filter } from '../../schema/query.ts';
import type { AnswerContext, StoreQuery } from '../store.ts';
import { answeredAll, conditionOf } from './filter.ts';
import { type Parameters, parameters } from './sql.ts';

/** The rows that a query speaks about, as a condition with its parameters: denominator and hits apart. */
export type Scope = {
  /** Parameters of both conditions. */
  parameters: Parameters;
  /** Denominator. */
  base: string;
  /** Hits among it. */
  hit: string;
};

/**
 * Makes the two conditions of a query.
 * @param values Parameters of the statement they go into. Default: new ones.
 */
export function scopeOf(
  query: Pick<StoreQuery, 'sources' | 'where' | 'among'>,
  context: AnswerContext,
  values: Parameters = parameters(),
): Scope {
  const sources = query.sources.length === 0 ? 'false' : `source in (${values.addAll(query.sources)})`;
  const among = amongOf(query.among, query.where, values);
  const until = `(day is null or day <= ${values.add(context.asOf)})`;
  return {
    parameters: values,
    base: `${sources} and ${until} and (${among})`,
    hit: conditionOf(query.where, values),
  };
}

function amongOf(among: Filter | undefined, where: Filter, values: Parameters): string {
  return among === undefined ? answeredAll(where, values) : conditionOf(among, values);
}
