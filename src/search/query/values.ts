import { fold } from '../../text/words.ts';
import type { Facet } from '../facets.ts';
import type { TypedFilter } from './parse.ts';

/** Names of a facet's values by value. */
export type KnownValues = Readonly<Record<string, readonly string[]>>;

/** Levels that can be compared, the least sure first; what is disputed is neither more nor less. */
const SCALE = ['assumption', 'emerging', 'supported', 'established'];

/** The values that a filter means: a list by commas, each by its name, levels also by comparing. */
export function valuesOf(filter: TypedFilter, facet: Facet, known: KnownValues): string[] {
  const found = listed(filter).flatMap((one) => named(one, known));
  if (facet !== 'confidence' || filter.operator === '=') return [...new Set(found)];
  const from = SCALE.indexOf(found[0] ?? '');
  return from < 0 ? [] : SCALE.filter((_level, place) => compares(place, filter.operator, from));
}

/** What stands in a list by commas; behind the last one nothing may stand yet. */
export function listed({ value }: TypedFilter): string[] {
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
export function named(name: string, known: KnownValues): string[] {
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
