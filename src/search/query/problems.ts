import { didYouMean } from '../../text/nearest.ts';
import type { FilterProblem } from '../answer.ts';
import { meantField } from './fields.ts';
import type { TypedFilter } from './parse.ts';
import { type KnownValues, listed, named } from './values.ts';

function problem(code: FilterProblem['code'], { typed, field }: TypedFilter, meant?: string): FilterProblem {
  return { code, typed, field, ...(meant !== undefined && { suggestion: meant }) };
}

/** A filter whose value is no day or level. */
export function unreadable(filter: TypedFilter): FilterProblem {
  return problem('unreadable', filter);
}

/** A field that there is not. */
export function unknownField(filter: TypedFilter): FilterProblem {
  const meant = meantField(filter.field);
  const written = meant && filter.typed.replace(/[\p{L}]+:/u, `${meant}:`);
  return problem('unknown-field', filter, written);
}

/**
 * Values that there are not, each; where it leaves nothing, the filter as a whole. A value with which nothing can be
 * compared is above the surest level or beside the scale.
 */
export function valueProblems(filter: TypedFilter, known: KnownValues, isEmpty: boolean): FilterProblem[] {
  const values = listed(filter);
  const unknown = values.filter((value) => named(value, known).length === 0);
  const written = (mended: readonly string[]) => writtenWith(filter, values, mended, known);
  if (!isEmpty)
    return unknown.map((value) => ({ ...problem('unknown-in-list', filter, written([value])), value }));
  return [unknown.length === 0 ? unreadable(filter) : problem('unknown-value', filter, written(unknown))];
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
