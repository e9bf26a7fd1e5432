import type { Filter } from '../../schema/query.ts';

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
 * The columns of few different values beside source and month: voices that are equal in all of them make up a cell,
 * and what looks at nothing else can ask cells.
 */
export const FEW_VALUES: readonly string[] = Object.values(COLUMNS);

/** A filter in two, of which both must hold. */
export type SplitFilter = {
  /** What looks at columns of few values alone. */
  plain: Filter;
  /** What looks at days, words or answers. */
  rich: Filter;
};

/** Parts a filter into what a cell can tell and what only the voice itself can. */
export function splitFilter(filter: Filter): SplitFilter {
  const parts = Object.entries(filter).filter(([, value]) => value !== undefined);
  const isPlain = ([field, value]: [string, unknown]) => looksAtFewValues({ [field]: value });
  return {
    plain: Object.fromEntries(parts.filter(isPlain)),
    rich: Object.fromEntries(parts.filter((part) => !isPlain(part))),
  };
}

/** Whether a filter looks for words anywhere. */
export function looksForWords({ text, any = [], not }: Filter): boolean {
  return text !== undefined || any.some(looksForWords) || (not !== undefined && looksForWords(not));
}

function looksAtFewValues({ any = [], not, ...own }: Filter): boolean {
  const fields = Object.entries(own).filter(([, value]) => value !== undefined);
  const isFew = fields.every(([field]) => COLUMNS[field] !== undefined);
  return isFew && any.every(looksAtFewValues) && (not === undefined || looksAtFewValues(not));
}
