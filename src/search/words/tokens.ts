import { normalise } from '../../text/words.ts';

/** Letters that are read of one word; what is longer is no word. */
const LONGEST = 60;

/** A word of a text. */
export type Token = {
  /** As it is written there. */
  readonly word: string;
  /** Where it begins, in UTF-16 units of the normalised text. */
  readonly from: number;
  /** Where it ends, exclusive. */
  readonly to: number;
};

const WORD = "[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}]*(?:['’][\\p{L}]+)*";
const HYPHEN = '[-‐‑]';
const word = new RegExp(WORD, 'gu');
/** Words with what a hyphen joins to them. */
const chain = new RegExp(`${WORD}(?:${HYPHEN}${WORD})*`, 'gu');
const hyphen = new RegExp(HYPHEN);

/**
 * The words of a text in order: runs of letters and digits. Hyphens separate; `joined` has what they join.
 * @param text Normalised by `normalise`, which takes out soft hyphens.
 */
export function tokens(text: string): Token[] {
  return Array.from(text.matchAll(word), ({ 0: found, index }) => ({
    word: found.slice(0, LONGEST),
    from: index,
    to: index + found.length,
  }));
}

/**
 * The words of a text, and every two that a hyphen joins once more in one: `E-Mail` is `E`, `Mail` and `EMail`. Of
 * longer chains (`one-to-one`, ids) no one word is made.
 */
export function wordsOf(text: string): string[] {
  const words: string[] = [];
  const joined: string[] = [];
  for (const each of normalise(text).match(chain) ?? []) {
    // Hardly any word has a hyphen, and there are very many.
    if (!hyphen.test(each)) words.push(each.slice(0, LONGEST));
    else {
      const parts = each.split(hyphen).map((part) => part.slice(0, LONGEST));
      words.push(...parts);
      const whole = parts.join('');
      if (parts.length === 2 && whole.length <= LONGEST) joined.push(whole);
    }
  }
  return [...words, ...joined];
}
