import { didYouMean } from '../../text/nearest.ts';
import { fold } from '../../text/words.ts';
import type { FilterProblem } from '../answer.ts';
import { FACETS, type Facet } from '../facets.ts';
import type { ValueNames } from './names.ts';
import type { TypedFilter } from './parse.ts';

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

/** Other names of fields: German ones and everyday ones. */
const FIELD_NAMES: Readonly<Record<string, Facet | 'since' | 'until'>> = {
  art: 'kind',
  type: 'kind',
  typ: 'kind',
  thema: 'theme',
  station: 'stage',
  kanal: 'channel',
  verantwortlich: 'owner',
  stand: 'status',
  sicherheit: 'confidence',
  sprache: 'language',
  lang: 'language',
  seit: 'since',
  since: 'since',
  ab: 'since',
  bis: 'until',
  until: 'until',
  ...Object.fromEntries(FACETS.map((facet) => [facet, facet])),
};

/** Levels that can be compared, the least sure first; what is disputed is neither more nor less. */
const SCALE = ['assumption', 'emerging', 'supported', 'established'];

/** What stands before a colon in an address and is no field. */
const SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'mailto', 'tel', 'ftp']);

/** Whether a name before a colon is meant as a field's, known or not. */
export function isFieldName(name: string): boolean {
  return !SCHEMES.has(name);
}

function meantField(name: string): string | undefined {
  return name.length < 4 ? undefined : didYouMean(name, Object.keys(FIELD_NAMES));
}

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
    const field = Object.hasOwn(FIELD_NAMES, filter.field) ? FIELD_NAMES[filter.field] : undefined;
    if (field === undefined) problems.push(unknownField(filter));
    else if (field === 'since' || field === 'until') {
      // What is not since a day has no name of its own: `until` says it.
      const day = filter.negated ? undefined : dayOf(filter.value, field);
      if (day === undefined) problems.push(problem('unreadable', filter));
      else days[field] = day;
    } else {
      const values = valuesOf(filter, field, names);
      if (values.length === 0) problems.push(valueProblem(filter, field, names));
      else (filter.negated ? none : some).push({ facet: field, values: new Set(values) });
    }
  }
  return { narrowing: { some, none, ...days }, problems };
}

/** The values that a filter means: a list by commas, each by its name, levels also by comparing. */
function valuesOf(filter: TypedFilter, facet: Facet, names: ValueNames): string[] {
  const known = names[facet] ?? {};
  const found = filter.value.split(',').flatMap((one) => named(one, known));
  if (facet !== 'confidence' || filter.operator === '=') return [...new Set(found)];
  const from = SCALE.indexOf(found[0] ?? '');
  return from < 0 ? [] : SCALE.filter((_level, place) => compares(place, filter.operator, from));
}

function compares(place: number, operator: TypedFilter['operator'], than: number): boolean {
  if (operator === '>=') return place >= than;
  if (operator === '>') return place > than;
  if (operator === '<=') return place <= than;
  return operator === '<' && place < than;
}

/** Values by a name: those that are called so, else those whose name begins so, else those that hold it. */
function named(name: string, known: Readonly<Record<string, readonly string[]>>): string[] {
  const sought = plain(name);
  if (sought === '') return [];
  const entries = Object.entries(known).map(([value, names]) => ({
    value,
    names: [value, ...value.split('/'), ...names].map(plain),
  }));
  const tests = [
    (one: string) => one === sought,
    (one: string) => one.startsWith(sought),
    (one: string) => ` ${one}`.includes(` ${sought}`),
  ];
  for (const test of tests) {
    const found = entries.filter(({ names }) => names.some(test)).map(({ value }) => value);
    if (found.length > 0) return found;
  }
  return [];
}

function plain(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
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

function problem(code: FilterProblem['code'], { typed, field }: TypedFilter, meant?: string): FilterProblem {
  return { code, typed, field, ...(meant !== undefined && { suggestion: meant }) };
}

function unknownField(filter: TypedFilter): FilterProblem {
  const meant = meantField(filter.field);
  const written = meant && filter.typed.replace(/[\p{L}]+:/u, `${meant}:`);
  return problem('unknown-field', filter, written);
}

/** No value of that name, or one with which nothing can be compared: above the surest level, beside the scale. */
function valueProblem(filter: TypedFilter, facet: Facet, names: ValueNames): FilterProblem {
  const known = names[facet] ?? {};
  if (named(filter.value, known).length > 0) return problem('unreadable', filter);
  const all = Object.entries(known).flatMap(([value, others]) => [value, ...others]);
  // A name of several words is mostly typed by one of them, and found by it.
  const words = all.flatMap((name) => name.split(/[^\p{L}\p{N}]+/u)).filter(({ length }) => length > 3);
  const meant = didYouMean(filter.value, all) ?? didYouMean(filter.value, words);
  const value = meant === undefined || /^[^\s",]+$/.test(meant) ? meant : `"${meant}"`;
  const operator = filter.operator === '=' ? '' : filter.operator;
  const written = value && `${filter.negated ? '-' : ''}${filter.field}:${operator}${value}`;
  return problem('unknown-value', filter, written);
}
