import { fold } from '../../src/text/words.ts';
import { ownCopy } from './values/ownCopy.ts';

/** Finds the id that a value of an export means; undefined where none. */
export type Resolve = (value: string) => string | undefined;

/** A thing that values can mean: its id and all its names. */
export type Named = { id: string; names: readonly string[] };

/** Case, accents, punctuation and white space do not count, except where there is nothing else, as in an emoji. */
function comparable(value: string): string {
  const folded = fold(value).trim();
  return folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim() || folded;
}

/**
 * Makes a {@link Resolve} over things with names. An id wins over a name, and the first of two equal names wins.
 */
export function resolver(things: readonly Named[]): Resolve {
  const byName = new Map<string, string>();
  const add = (name: string, id: string) => {
    const key = comparable(name);
    if (key !== '' && !byName.has(key)) byName.set(key, id);
  };
  for (const { id } of things) add(id, id);
  for (const { id, names } of things) for (const name of names) add(name, id);
  return (value) => byName.get(comparable(value));
}

/** Values whose meaning is kept; a column of free text must not fill the memory. */
const remembered = 10_000;

/** The same {@link Resolve}, which works every value out once: columns hold the same few values again and again. */
export function remembering(resolve: Resolve): Resolve {
  const known = new Map<string, string | undefined>();
  return (value) => {
    if (known.has(value)) return known.get(value);
    const found = resolve(value);
    if (known.size >= remembered) known.clear();
    known.set(ownCopy(value), found);
    return found;
  };
}
