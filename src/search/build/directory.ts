import { compareTexts } from '../../text/order.ts';
import { packWords, unpackWords } from '../lexicon/pack.ts';
import { slices } from './slices.ts';

/** Terms in one file of the directory: few enough to be read while somebody types. */
const TERMS = 1_500;

/** A file of the directory as it travels. */
export type PackedDirectory = {
  /** Terms by alphabet, packed. */
  readonly terms: string;
  /** Of each, the first part that holds it. */
  readonly parts: readonly number[];
};

/** A term, and the first part of the small index that holds it. */
export type Whereabouts = { readonly term: string; readonly part: number };

/**
 * Says where terms stand that the first part does not hold, so that a rare word costs a first reader one part, not all.
 * @param parts Terms by part.
 * @returns files by alphabet with the first term of each
 */
export function packDirectory(
  parts: readonly Iterable<string>[],
): { from: string; packed: PackedDirectory }[] {
  const first = new Map<string, number>();
  for (const [part, terms] of parts.entries())
    for (const term of terms) if (!first.has(term)) first.set(term, part);
  const later = [...first].filter(([, part]) => part > 0).sort(([a], [b]) => compareTexts(a, b));
  return slices(later, TERMS).map((some) => ({
    from: some[0]?.[0] ?? '',
    packed: { terms: packWords(some.map(([term]) => term)), parts: some.map(([, part]) => part) },
  }));
}

/** Unpacks a file of the directory. */
export function unpackDirectory({ terms, parts }: PackedDirectory): Whereabouts[] {
  return unpackWords(terms).map((term, place) => ({ term, part: parts[place] ?? 0 }));
}
