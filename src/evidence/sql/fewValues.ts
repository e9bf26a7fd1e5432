import type { Filter } from '../../schema/query.ts';
import type { StoreQuery } from '../store.ts';

/** Columns of few different values, by the filter's field. */
const COLUMNS: Readonly<Record<string, string>> = {
  theme: 'themes',
  stage: 'stages',
  sentiment: 'sentiment',
  channel: 'channel',
  product: 'products',
  segment: 'segments',
  lang: 'lang',
  rating: 'rating',
  nps: 'nps',
  solicited: 'solicited',
};

/**
 * The columns that a query looks at beside the source, where all of them have few different values: then it can ask
 * rows that were grouped by them. Undefined where it looks at days, words or answers.
 */
export function fewValuesOf({ where, among = {} }: StoreQuery): string[] | undefined {
  const fields = [...fieldsOf(where), ...fieldsOf(among)];
  const columns = fields.map((field) => COLUMNS[field]);
  return columns.every((column) => column !== undefined) ? columns : undefined;
}

function fieldsOf({ any = [], not, ...plain }: Filter): string[] {
  const own = Object.entries(plain).flatMap(([field, value]) => (value === undefined ? [] : [field]));
  return [...own, ...any.flatMap(fieldsOf), ...(not === undefined ? [] : fieldsOf(not))];
}
