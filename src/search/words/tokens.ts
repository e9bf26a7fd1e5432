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

const word = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’][\p{L}]+)*/gu;

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

/** The words of a text, and every two that a hyphen joins once more in one: `E-Mail` is `E`, `Mail` and `EMail`. */
export function wordsOf(text: string): string[] {
  const whole = normalise(text);
  const all = tokens(whole);
  return [...all.map((token) => token.word), ...joined(whole, all)];
}

/** Of longer chains (`one-to-one`, ids) no one word is made. */
function joined(text: string, all: readonly Token[]): string[] {
  const isJoint = (place: number) => {
    const [before, after] = [all[place - 1], all[place]];
    return before !== undefined && after !== undefined && isHyphen(text.slice(before.to, after.from));
  };
  return all.flatMap((token, place) => {
    const next = all[place + 1];
    const isPair = next !== undefined && isJoint(place + 1) && !isJoint(place) && !isJoint(place + 2);
    return isPair && token.word.length + next.word.length <= LONGEST ? [token.word + next.word] : [];
  });
}

function isHyphen(between: string): boolean {
  return between === '-' || between === '‐' || between === '‑';
}
