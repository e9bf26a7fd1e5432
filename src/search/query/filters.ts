import type { FilterProblem } from '../answer.ts';
import type { Facet } from '../facets.ts';
import { fieldOf } from './fields.ts';
import type { ValueNames } from './names.ts';
import type { TypedFilter } from './parse.ts';
import { unknownField, unreadable, valueProblems } from './problems.ts';
import { valuesOf } from './values.ts';

/** What a page must be. */
export type Narrowing = {
  /** Each: the page must have one of the values of the facet. */
  readonly some: readonly { readonly facet: Facet; readonly values: ReadonlySet<string> }[];
  /** Each: the page must have none of them. */
  readonly none: readonly { readonly facet: Facet; readonly values: ReadonlySet<string> }[];
  /** First and last day as of which it may hold, `YYYY-MM-DD`. */
  readonly since?: string;
  readonly until?: string;
};

/** Reads typed filters; those that cannot be read narrow nothing and are reported. */
export function readFilters(
  filters: readonly TypedFilter[],
  names: ValueNames,
): { narrowing: Narrowing; problems: FilterProblem[] } {
  const some: Narrowing['some'][number][] = [];
  const none: Narrowing['none'][number][] = [];
  const problems: FilterProblem[] = [];
  const days: { since?: string; until?: string } = {};
  for (const filter of filters) {
    const field = fieldOf(filter.field);
    if (field === undefined) problems.push(unknownField(filter));
    else if (field === 'since' || field === 'until') {
      // What is not since a day has no name of its own: `until` says it.
      const day = filter.negated ? undefined : dayOf(filter.value, field);
      if (day === undefined) problems.push(unreadable(filter));
      else days[field] = day;
    } else {
      const known = names[field] ?? {};
      const values = valuesOf(filter, field, known);
      problems.push(...valueProblems(filter, known, values.length === 0));
      if (values.length > 0) (filter.negated ? none : some).push({ facet: field, values: new Set(values) });
    }
  }
  return { narrowing: { some, none, ...days }, problems };
}

/** A year, month or day, as the first or last day that it means. */
function dayOf(value: string, side: 'since' | 'until'): string | undefined {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value);
  if (parts === null) return undefined;
  const [year, month = side === 'since' ? '01' : '12', day = side === 'since' ? '01' : '31'] = parts.slice(1);
  const whole = `${year}-${month}-${day}`;
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31
    ? whole
    : undefined;
}
