import { distance } from 'fastest-levenshtein';
import { fold } from './words.ts';

/** Edits allowed for a word of this length: one to 4 letters, two to 8, three beyond. */
function limit(length: number): number {
  if (length <= 4) return 1;
  return length <= 8 ? 2 : 3;
}

/** Whether two words differ only in two neighbouring letters that changed places: one slip, though two edits. */
function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let first = 0;
  while (first < a.length && a[first] === b[first]) first += 1;
  return a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2);
}

/** Damerau-Levenshtein in the case that matters (one swap), Levenshtein otherwise; a typed beginning counts one. */
function unlikeness(value: string, candidate: string): number {
  if (value === candidate) return 0;
  if (value.length >= 3 && candidate.startsWith(value)) return 1;
  return swapped(value, candidate) ? 1 : distance(value, candidate);
}

/**
 * The candidate that a mistyped value most likely stands for, for messages that ask "did you mean ...?".
 * Case and accents do not count; the nearest wins, then the one that shares the longer beginning, then the first
 * in the alphabet.
 *
 * @returns Undefined where nothing is near enough: one edit for up to 4 letters, two for up to 8, else three, and
 * never half of the word or more.
 */
export function didYouMean(value: string, candidates: Iterable<string>): string | undefined {
  const sought = fold(value.trim());
  if (sought === '') return undefined;
  const ranked = Array.from(candidates, (candidate) => {
    const other = fold(candidate);
    return { candidate, edits: unlikeness(sought, other), shared: sharedBeginning(sought, other) };
  })
    .filter(({ edits }) => edits <= limit(sought.length) && edits * 2 <= Math.max(2, sought.length - 1))
    .sort((a, b) => a.edits - b.edits || b.shared - a.shared || (a.candidate < b.candidate ? -1 : 1));
  return ranked[0]?.candidate;
}

function sharedBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
