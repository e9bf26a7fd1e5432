import { didYouMean } from '../../text/nearest.ts';

/** A question for the candidate that was probably meant, or other advice where none is near. */
export function suggest(value: string, candidates: Iterable<string>, otherwise: string): string {
  const guess = didYouMean(value, candidates);
  return guess === undefined ? otherwise : `Did you mean \`${guess}\`?`;
}

/** Words in backticks, joined by commas. */
export function inTicks(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}
