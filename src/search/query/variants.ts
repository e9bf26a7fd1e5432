import type { KnownWord, Lexicon } from '../lexicon/lexicon.ts';
import type { OtherWording } from '../words/phrases.ts';
import { wordsIn } from '../words/phrases.ts';
import { termOf } from '../words/terms.ts';

/** One way in which a page may speak of what was asked. */
export type Variant = {
  /** The words as they are written; all of them must stand in a page to count fully. */
  readonly words: readonly string[];
  /** How sure it means what was typed, above 0, at most 1. */
  readonly weight: number;
  /** True for a longer word that begins so: the full text finds it by its beginning. */
  readonly isLonger?: true;
};

/** How sure a way of saying is meant: found by trying on real requests, see `npm run bench -- search`. */
const WEIGHTS = {
  name: 0.8,
  synonym: 0.55,
  joined: 0.9,
  parts: 0.5,
  besides: 0.6,
};
/** How sure a longer word is meant where the typed one is a word, too. */
export const LONGER_BESIDES = 0.25;
/** Ways of each sort that are tried; each costs a question to both engines. */
const MOST = 4;
/** Letters from which on a word of another language is hardly met by chance. */
const LONG = 8;
/** Likeness from which on a word differs from a known one by a single slip. */
const ONE_SLIP = 0.7;
/** What may stand between words that are written as one. */
const LINKS = ['', 's', 'es', 'n', 'en'];

/** Pages that hold a word in whatever form: in the language that holds it most. */
export function pagesOf(word: string, lexicons: readonly Lexicon[]): number {
  return Math.max(0, ...lexicons.map((lexicon) => lexicon.pagesOf(termOf(word, lexicon.lang))));
}

/** Whether a word that no lexicon knows stands nowhere. */
export function isAllKnown(lexicons: readonly Lexicon[]): boolean {
  return lexicons.every(({ isWhole }) => isWhole);
}

/** Other wordings that the glossary and the controlled words give. */
export function wordingVariants(wordings: readonly OtherWording[], weight: number): Variant[] {
  return wordings.map(({ phrase, isName }) => ({
    words: wordsIn(phrase.text),
    weight: weight * (isName ? WEIGHTS.name : WEIGHTS.synonym),
  }));
}

/** Words that are written apart and stand in the wiki as one: `Kunden Zufriedenheit`. */
export function joinedVariants(
  words: readonly string[],
  at: number,
  lexicons: readonly Lexicon[],
): Variant[] {
  const pairs = [words.slice(at - 1, at + 1), words.slice(at, at + 2)].filter(({ length }) => length === 2);
  const joined = pairs.flatMap(([first, second]) => LINKS.map((link) => `${first}${link}${second}`));
  return joined
    .filter((word) => pagesOf(word, lexicons) > 0)
    .map((word) => ({ words: [word], weight: WEIGHTS.joined }));
}

/** The same of a word that is still being typed: `Preis Verzei`. */
export function begunJoinedVariants(before: string, word: string, lexicons: readonly Lexicon[]): Variant[] {
  return asVariants(
    best(lexicons, (lexicon) => LINKS.flatMap((link) => lexicon.completions(`${before}${link}${word}`))),
    WEIGHTS.joined,
  );
}

/**
 * Words that are one with what carries only the sentence beside them, `log in`.
 * @param words As typed, one after the other.
 * @param isLeftOut Whether a word carries only the sentence.
 * @returns by the word of the two that is asked for
 */
export function joinedWithLeftOut(
  words: readonly string[],
  isLeftOut: (word: string) => boolean,
  lexicons: readonly Lexicon[],
): ReadonlyMap<string, readonly Variant[]> {
  const joined = new Map<string, Variant[]>();
  for (const [place, second] of words.entries()) {
    const first = words[place - 1];
    if (first === undefined || isLeftOut(first) === isLeftOut(second)) continue;
    const [whole, kept] = [first + second, isLeftOut(first) ? second : first];
    if (isLeftOut(whole) || pagesOf(whole, lexicons) === 0) continue;
    joined.set(kept, [...(joined.get(kept) ?? []), { words: [whole], weight: WEIGHTS.joined }]);
  }
  return joined;
}

/** A known word: its other forms, what it is made of, and what it may be the beginning of. */
export function knownVariants(word: string, lexicons: readonly Lexicon[], isTyped: boolean): Variant[] {
  return [
    ...asVariants(
      best(lexicons, (lexicon) => lexicon.forms(word)),
      1,
    ),
    ...partVariants(word, lexicons, WEIGHTS.parts),
    ...(isTyped ? completions(word, lexicons, LONGER_BESIDES) : []),
  ];
}

/** What a word that stands nowhere may be: a compound of known words, a part of known ones, a beginning, a slip. */
export type UnknownWord = {
  /** Ways to read it. */
  readonly variants: readonly Variant[];
  /** The word that was probably meant, where it can only be a slip. */
  readonly meant?: KnownWord;
};

/**
 * The parts of a compound that stands nowhere, the last one perhaps still being typed; nothing where it is none, or where it may be the
 * beginning of a known word, or one with a slip, or where it may stand somewhere after all.
 */
export function partsOfUnknown(
  word: string,
  isTyped: boolean,
  lexicons: readonly Lexicon[],
): readonly string[] | undefined {
  if (!isAllKnown(lexicons)) return undefined;
  if (isTyped && completions(word, lexicons, 1).length > 0) return undefined;
  if (lexicons.some((lexicon) => lexicon.near(word).some(({ likeness }) => likeness >= ONE_SLIP)))
    return undefined;
  const ways = lexicons.map((lexicon) => lexicon.split(word));
  const begun = isTyped ? lexicons.map((lexicon) => lexicon.splitBegun(word)) : [];
  return [...ways, ...begun].find(({ length }) => length > 1);
}

/** Reads a word that stands nowhere in the wiki. */
export function readUnknown(word: string, lexicons: readonly Lexicon[], isTyped: boolean): UnknownWord {
  const begun = isTyped ? completions(word, lexicons, 1) : [];
  // What begins a known word is hardly a slip, and whatever else it may be a part of comes with the next letters.
  if (begun.length > 0) return { variants: begun };
  const near = best(lexicons, (lexicon) => lexicon.near(word), word.length >= LONG ? 0.9 : 0.7);
  const related = [
    ...best(lexicons, (lexicon) => lexicon.forms(word)),
    ...best(lexicons, (lexicon) => lexicon.containing(word)),
    ...best(lexicons.slice(0, 1), (lexicon) => lexicon.within(word)),
  ];
  const [meant] = near;
  const isSlip = meant !== undefined && (meant.likeness >= ONE_SLIP || related.length === 0);
  const variants = [
    ...asVariants(related, isSlip ? WEIGHTS.besides : 1),
    ...asVariants(near, isSlip ? 1 : WEIGHTS.besides),
    ...(isAllKnown(lexicons) ? [] : partVariants(word, lexicons, WEIGHTS.parts)),
  ];
  return { variants, ...(isSlip && { meant }) };
}

function partVariants(word: string, lexicons: readonly Lexicon[], weight: number): Variant[] {
  return lexicons.flatMap((lexicon) => {
    const parts = lexicon.split(word);
    return parts.length > 1 ? [{ words: parts, weight }] : [];
  });
}

function completions(word: string, lexicons: readonly Lexicon[], weight: number): Variant[] {
  const longer = best(lexicons, (lexicon) => lexicon.completions(word));
  return asVariants(longer, weight).map((variant) => ({ ...variant, isLonger: true }));
}

function asVariants(words: readonly KnownWord[], weight: number): Variant[] {
  return words.map(({ word, likeness }) => ({ words: [word], weight: weight * likeness }));
}

/** The likeliest words of all languages; the reader's own language counts a little more. */
function best(
  lexicons: readonly Lexicon[],
  find: (lexicon: Lexicon) => readonly KnownWord[],
  otherLanguage = 0.9,
): KnownWord[] {
  const all = lexicons.flatMap((lexicon, place) =>
    find(lexicon).map((one) => ({ ...one, likeness: one.likeness * (place === 0 ? 1 : otherLanguage) })),
  );
  const byWord = new Map(all.toReversed().map((one) => [one.word.toLowerCase(), one]));
  return [...byWord.values()].sort((a, b) => b.likeness - a.likeness).slice(0, MOST);
}
