import { canonical } from './words.ts';

/**
 * A word of the texts read so far, in its canonical form. Words that are written alike but for their case are one, so
 * that whatever is known of a word is worked out once and found by its number.
 */
export type Word = {
  /** Numbers grow with every new word and never come again. */
  readonly number: number;
  /** The word as `canonical` writes it. */
  readonly letters: string;
};

/** Words that are remembered at once: a vocabulary, bounded so that a long import does not grow without end. */
const most = 1 << 17;

type Written = { hash: number; letters: string; word: Word };

/** Spellings by their hash (open addressing, a power of two in length), and words by their canonical form. */
let spellings: (Written | undefined)[] = new Array(1 << 12);
let known = 0;
let byLetters = new Map<string, Word>();
/** Number of the first word of those remembered now, a multiple of `most`. */
let first = 0;

/**
 * The word that stands in a text from one place to another. A known spelling is found without cutting it out.
 * @param hash Its {@link hashOn} from {@link HASH_SEED} on, over its UTF-16 units.
 */
export function wordAt(text: string, from: number, to: number, hash: number): Word {
  let at = hash & (spellings.length - 1);
  for (let one = spellings[at]; one; one = spellings[at]) {
    if (one.hash === hash && stands(one.letters, text, from, to)) return one.word;
    at = (at + 1) & (spellings.length - 1);
  }
  if (known >= most) forget();
  // Copied, because an engine may keep a part of a text as a view, and with it the whole text.
  const letters = Array.from(text.slice(from, to)).join('');
  const word = wordOf(canonical(letters));
  if (known * 2 >= spellings.length) grow();
  keep({ hash, letters, word });
  return word;
}

/** The word of a canonical form. */
export function wordOf(letters: string): Word {
  const before = byLetters.get(letters);
  if (before) return before;
  if (byLetters.size >= most) forget();
  const word = { number: first + byLetters.size, letters };
  byLetters.set(letters, word);
  return word;
}

/**
 * The same function of a word's letters, which works every word out once as long as it is remembered.
 * @param work Gives anything but undefined.
 */
export function perWord<T>(work: (letters: string) => T): (word: Word) => T {
  let results: (T | undefined)[] = [];
  let from = 0;
  return ({ number, letters }) => {
    if (number >= from + most) {
      results = [];
      from = number - (number % most);
    }
    const at = number - from;
    // A word of an earlier vocabulary, in a text that was read before it was forgotten.
    if (at < 0) return work(letters);
    const before = results[at];
    if (before !== undefined) return before;
    if (at >= results.length) results = withRoom(results, at);
    const result = work(letters);
    results[at] = result;
    return result;
  };
}

/** A longer copy: an array that is written far behind its end becomes a slow table. */
function withRoom<T>(results: readonly (T | undefined)[], at: number): (T | undefined)[] {
  const wider: (T | undefined)[] = new Array(Math.max(256, 2 ** Math.ceil(Math.log2(at + 1))));
  for (const [index, result] of results.entries()) wider[index] = result;
  return wider;
}

function forget(): void {
  spellings = new Array(1 << 12);
  known = 0;
  byLetters = new Map();
  first += most;
}

function grow(): void {
  const kept = spellings;
  spellings = new Array(kept.length * 2);
  known = 0;
  for (const one of kept) if (one) keep(one);
}

function keep(one: Written): void {
  let at = one.hash & (spellings.length - 1);
  while (spellings[at]) at = (at + 1) & (spellings.length - 1);
  spellings[at] = one;
  known += 1;
}

/** FNV-1a over UTF-16 units, 32 bits: where it begins, and a step of it. */
export const HASH_SEED = 0x811c9dc5;
/** The hash with one more unit. */
export function hashOn(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

function stands(letters: string, text: string, from: number, to: number): boolean {
  if (letters.length !== to - from) return false;
  for (let at = 0; at < letters.length; at += 1)
    if (letters.charCodeAt(at) !== text.charCodeAt(from + at)) return false;
  return true;
}
