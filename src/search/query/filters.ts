import { didYouMean } from '../../text/nearest.ts';
import { fold } from '../../text/words.ts';
import type { FilterProblem } from '../answer.ts';
import { FACETS, type Facet } from '../facets.ts';
import { slipsAllowed, slipsBetween } from '../lexicon/near.ts';
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

/** Names of a facet's values by value. */
type KnownValues = Readonly<Record<string, readonly string[]>>;

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

/** Whether what stands before a colon is meant as a field's name: one, or one with a slip; `App:Absturz` is two words. */
export function isFieldName(name: string): boolean {
  return Object.hasOwn(FIELD_NAMES, name) || meantField(name) !== undefined;
}

/** The field that a name with a slip, or the beginning of one, can only stand for. */
function meantField(name: string): string | undefined {
  const letters = fold(name);
  const meant = didYouMean(letters, Object.keys(FIELD_NAMES));
  const allowed = slipsAllowed(letters.length);
  if (meant === undefined || allowed === 0) return undefined;
  return meant.startsWith(letters) || slipsBetween(letters, meant, allowed) <= allowed ? meant : undefined;
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
      const known = names[field] ?? {};
      const values = valuesOf(filter, field, known);
      problems.push(...valueProblems(filter, known, values.length === 0));
      if (values.length > 0) (filter.negated ? none : some).push({ facet: field, values: new Set(values) });
    }
  }
  return { narrowing: { some, none, ...days }, problems };
}

/** The values that a filter means: a list by commas, each by its name, levels also by comparing. */
function valuesOf(filter: TypedFilter, facet: Facet, known: KnownValues): string[] {
  const found = listed(filter).flatMap((one) => named(one, known));
  if (facet !== 'confidence' || filter.operator === '=') return [...new Set(found)];
  const from = SCALE.indexOf(found[0] ?? '');
  return from < 0 ? [] : SCALE.filter((_level, place) => compares(place, filter.operator, from));
}

/** What stands in a list by commas; behind the last one nothing may stand yet. */
function listed({ value }: TypedFilter): string[] {
  const all = value.split(',').map((one) => one.trim());
  return all.length > 1 ? all.filter((one) => one !== '') : all;
}

function compares(place: number, operator: TypedFilter['operator'], than: number): boolean {
  if (operator === '>=') return place >= than;
  if (operator === '>') return place > than;
  if (operator === '<=') return place <= than;
  return operator === '<' && place < than;
}

/** Values by a name: those that are called so, else those whose name begins so, else those that hold it. */
function named(name: string, known: KnownValues): string[] {
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

/**
 * Values that there are not, each; where it leaves nothing, the filter as a whole. A value with which nothing can be
 * compared is above the surest level or beside the scale.
 */
function valueProblems(filter: TypedFilter, known: KnownValues, isEmpty: boolean): FilterProblem[] {
  const values = listed(filter);
  const unknown = values.filter((value) => named(value, known).length === 0);
  const written = (mended: readonly string[]) => writtenWith(filter, values, mended, known);
  if (!isEmpty)
    return unknown.map((value) => ({ ...problem('unknown-in-list', filter, written([value])), value }));
  return [
    unknown.length === 0 ? problem('unreadable', filter) : problem('unknown-value', filter, written(unknown)),
  ];
}

/** A filter with some of its values as they were probably meant; nothing where none is near any. */
function writtenWith(
  { negated, field, operator, value: typed }: TypedFilter,
  values: readonly string[],
  mended: readonly string[],
  known: KnownValues,
): string | undefined {
  const meant = new Map(mended.map((value) => [value, meantValue(value, known)]));
  const value = values.map((one) => meant.get(one) ?? one).join(',');
  if (value === typed || [...meant.values()].every((one) => one === undefined)) return undefined;
  const quoted = /^[^\s"]+$/.test(value) ? value : `"${value}"`;
  return `${negated ? '-' : ''}${field}:${operator === '=' ? '' : operator}${quoted}`;
}

/** The value that a name with a slip probably stands for, as it can be typed. */
function meantValue(name: string, known: KnownValues): string | undefined {
  const all = Object.entries(known).flatMap(([value, others]) => [value, ...others]);
  // A name of several words is mostly typed by one of them, and found by it.
  const words = all.flatMap((one) => one.split(/[^\p{L}\p{N}]+/u)).filter(({ length }) => length > 3);
  return didYouMean(name, all) ?? didYouMean(name, words);
}
