import type { Correction, Widening } from '../answer.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { isFunctionWord } from '../words/isFunctionWord.ts';
import { isPale } from '../words/paleWords.ts';
import { type Synonyms, wordsIn } from '../words/phrases.ts';
import { type Beginning, beginningOf } from './beginnings.ts';
import {
  begunJoinedVariants,
  joinedVariants,
  joinedWithLeftOut,
  knownVariants,
  pagesOf,
  partsOfUnknown,
  readUnknown,
  type Variant,
  wordingVariants,
} from './variants.ts';

/** A word that was asked for, or a few that are one name, with all ways to say it. */
export type Group = {
  /** As typed. */
  readonly typed: string;
  /** Ways to say it, as typed first. */
  readonly variants: readonly Variant[];
  /** How much it tells pages apart: the rarer, the more; 0.3 or more. */
  readonly weight: number;
  /** Weight of the surest way of saying it that any page holds; 1 where none is held. */
  readonly surest: number;
  /** Set while it is still being typed: a page that says a longer word speaks of it as surely as any. */
  readonly beginning?: Beginning;
  /** True for a part of a compound that stands nowhere: that its parts stand somewhere says little. */
  readonly isGuess?: true;
  /** What was looked for instead, where it can only be a slip. */
  readonly correction?: Correction;
  /** What else was looked for because it means the same. */
  readonly widening?: Widening;
};

/** What words are understood by. */
export type Knowledge = {
  /** Words of the wiki, the reader's language first. */
  readonly lexicons: readonly Lexicon[];
  /** What means the same. */
  readonly synonyms: Synonyms;
};

/** Ways to say one thing that are tried, the surest first: each costs a question to both engines. */
const MOST_VARIANTS = 10;
/** Weight of a word that every page holds. */
const LEAST_WEIGHT = 0.3;
/** Takes the edge off rarity: a modifier that stands once (`Zusatz`) must not outweigh what a thing is (`Konto`). */
const RARITY_POWER = 0.7;
/** What is left of the weight of a word that names no subject. */
const PALE = 0.3;

/**
 * Understands words: passes over what carries only the sentence, takes what is one name as one, and finds for each
 * all ways in which a page may say it.
 */
export function groupsOf(text: string, knowledge: Knowledge): Group[] {
  const asTyped = wordsIn(text);
  const typed = contentWords(asTyped, knowledge.lexicons);
  // What is passed over behind a word finishes it.
  const isTyping = text !== '' && !/\s$/.test(text) && typed.at(-1) === asTyped.at(-1);
  const { words, guessed } = inParts(typed, isTyping, knowledge.lexicons);
  const joined = joinedWithLeftOut(
    asTyped,
    (word) => isLeftOut(word, knowledge.lexicons),
    knowledge.lexicons,
  );
  const groups: Group[] = [];
  for (let at = 0; at < words.length; ) {
    const named = knowledge.synonyms.at(words.slice(at));
    const said = words.slice(at, at + Math.max(1, named.length));
    const isTyped = isTyping && at + said.length === words.length;
    const apart = joined.get(said[0] ?? '') ?? [];
    const group =
      said.length > 1 ? nameGroup(said, knowledge) : wordGroup(words, at, { isTyped, apart }, knowledge);
    groups.push(guessed.has(at) ? { ...group, isGuess: true } : group);
    at += said.length;
  }
  return groups;
}

/** A compound that stands nowhere is asked for by its parts, as if it had been written apart. */
function inParts(
  typed: readonly string[],
  isTyping: boolean,
  lexicons: readonly Lexicon[],
): { words: string[]; guessed: ReadonlySet<number> } {
  const words: string[] = [];
  const guessed = new Set<number>();
  for (const [place, word] of typed.entries()) {
    const isTyped = isTyping && place === typed.length - 1;
    const parts = pagesOf(word, lexicons) > 0 ? undefined : partsOfUnknown(word, isTyped, lexicons);
    for (const part of parts ?? [word]) {
      if (parts !== undefined) guessed.add(words.length);
      words.push(part);
    }
  }
  return { words, guessed };
}

/** Words of a phrase: meant exactly as they are typed. */
export function exactGroups(words: readonly string[], lexicons: readonly Lexicon[]): Group[] {
  return contentWords(words, lexicons).map((word) =>
    group(word, [{ words: [word], weight: 1 }], lexicons, { widening: [] }),
  );
}

/** The words that say what is meant; all of them where none does. */
function contentWords(words: readonly string[], lexicons: readonly Lexicon[]): readonly string[] {
  const content = words.filter((word) => !isLeftOut(word, lexicons));
  return content.length > 0 ? content : words;
}

/** Whether a word carries only the sentence. */
function isLeftOut(word: string, lexicons: readonly Lexicon[]): boolean {
  return lexicons.some(({ lang }) => isFunctionWord(word, lang));
}

/** Words that are one name, `Net Promoter Score`. */
function nameGroup(said: readonly string[], { lexicons, synonyms }: Knowledge): Group {
  const { others } = synonyms.at(said);
  const variants = [{ words: said, weight: 1 }, ...wordingVariants(others, 1)];
  return group(said.join(' '), variants, lexicons, { widening: others.map(({ phrase }) => phrase.text) });
}

function wordGroup(
  words: readonly string[],
  at: number,
  { isTyped, apart }: { isTyped: boolean; apart: readonly Variant[] },
  { lexicons, synonyms }: Knowledge,
): Group {
  const word = words[at] ?? '';
  const isKnown = pagesOf(word, lexicons) > 0;
  const unknown = isKnown ? undefined : readUnknown(word, lexicons, isTyped);
  const meant = unknown?.meant;
  const { others } = synonyms.at([meant?.word ?? word]);
  const variants = [
    { words: [word], weight: 1 },
    ...joinedVariants(words, at, lexicons),
    ...(isTyped && !isKnown && at > 0 ? begunJoinedVariants(words[at - 1] ?? '', word, lexicons) : []),
    ...apart,
    ...(unknown?.variants ?? knownVariants(word, lexicons, isTyped)),
    ...wordingVariants(others, meant?.likeness ?? 1),
  ];
  const found = group(word, variants, lexicons, {
    widening: others.map(({ phrase }) => phrase.text),
    ...(meant && { meant: meant.word }),
  });
  return isTyped ? { ...found, beginning: beginningOf(word, lexicons) } : found;
}

function group(
  typed: string,
  variants: readonly Variant[],
  lexicons: readonly Lexicon[],
  { meant, widening }: { meant?: string; widening: readonly string[] },
): Group {
  const tried = variants.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_VARIANTS);
  const held = heldBy(tried, lexicons);
  return {
    typed,
    variants: tried,
    weight: rarity(held?.pages ?? 0, lexicons) * (isPaleIn(typed, lexicons) ? PALE : 1),
    surest: held?.weight ?? 1,
    ...(meant !== undefined && { correction: { typed, meant } }),
    ...(widening.length > 0 && { widening: { typed, also: widening } }),
  };
}

function isPaleIn(word: string, lexicons: readonly Lexicon[]): boolean {
  return lexicons.some(({ lang }) => isPale(word, lang));
}

/** The surest way of saying something that any page holds, and how many do. */
function heldBy(
  variants: readonly Variant[],
  lexicons: readonly Lexicon[],
): { weight: number; pages: number } | undefined {
  for (const { words, weight } of variants) {
    const pages = Math.min(...words.map((word) => pagesOf(word, lexicons)));
    if (pages > 0) return { weight, pages };
  }
  return undefined;
}

/**
 * How much something tells pages apart, as BM25 weighs a term (Robertson and Spärck Jones, 1976), with its edge taken
 * off. What no page holds weighs most.
 */
function rarity(held: number, lexicons: readonly Lexicon[]): number {
  const pages = Math.max(1, ...lexicons.map((lexicon) => lexicon.pages));
  const holding = Math.min(pages, held);
  const weight = Math.log(1 + (pages - holding + 0.5) / (holding + 0.5));
  return Math.max(LEAST_WEIGHT, holding > 0 ? weight ** RARITY_POWER : weight);
}
