import type { Form } from './count.ts';

/**
 * Words that a packed lexicon holds: the most frequent ones. A rarer word is still found where it is typed as it is
 * written, for both engines know it; it is only not named where somebody mistypes it.
 */
export const LEXICON_LIMIT = 20_000;

/** Words in the first piece of a packed lexicon: first results wait for it. */
const FREQUENT = 6_000;

/** Words as they travel. */
export type PackedForms = {
  /** Words by alphabet, one a line; the first character says how many letters it shares with the one before. */
  readonly words: string;
  /** Pages of each, in the same order. */
  readonly pages: readonly number[];
};

/** Largest number of shared letters that one character says. */
const MOST_SHARED = 35;

/**
 * Packs the most frequent words.
 * @returns the most frequent of them, and the others, where there are any
 */
export function packForms(forms: readonly Form[]): [frequent: PackedForms, others?: PackedForms] {
  const kept = forms.slice(0, LEXICON_LIMIT);
  const frequent = packPiece(kept.slice(0, FREQUENT));
  return kept.length <= FREQUENT ? [frequent] : [frequent, packPiece(kept.slice(FREQUENT))];
}

function packPiece(forms: readonly Form[]): PackedForms {
  const sorted = forms.toSorted((a, b) => (a.word < b.word ? -1 : 1));
  return { words: packWords(sorted.map(({ word }) => word)), pages: sorted.map(({ pages }) => pages) };
}

/** Unpacks words, the most frequent first. */
export function unpackForms({ words, pages }: PackedForms): Form[] {
  const forms = unpackWords(words).map((word, place) => ({ word, pages: pages[place] ?? 1 }));
  return forms.sort((a, b) => b.pages - a.pages);
}

/** Packs sorted words: each without what it shares with the one before. */
export function packWords(sorted: readonly string[]): string {
  return sorted
    .map((word, place) => {
      const shared = sharedLetters(sorted[place - 1] ?? '', word);
      return shared.toString(36) + word.slice(shared);
    })
    .join('\n');
}

/** Unpacks what `packWords` packed. */
export function unpackWords(packed: string): string[] {
  if (packed === '') return [];
  let last = '';
  return packed.split('\n').map((line) => {
    last = last.slice(0, Number.parseInt(line[0] ?? '0', 36)) + line.slice(1);
    return last;
  });
}

function sharedLetters(a: string, b: string): number {
  let shared = 0;
  while (shared < MOST_SHARED && shared < a.length && a[shared] === b[shared]) shared += 1;
  return shared;
}
