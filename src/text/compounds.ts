import { isHead, isTail } from './codebook/compound.ts';
import { FUNCTION_WORDS } from './functionWords.ts';
import { foldWord, stem } from './stem.ts';
import { canonical, fold } from './words.ts';

/** Takes a compound apart, as letters; none where it is no compound. */
export type CompoundParts = (word: string) => {
  /** Its parts, `baufinanzierung` and `unterlagen`. */
  readonly parts: readonly string[];
  /** Parts of those parts, `bau` and `finanzierung`. */
  readonly smaller: readonly string[];
};

/** A word that stands alone, and how often. */
export type CountedWord = {
  /** In any spelling. */
  readonly word: string;
  /** Texts that hold it, 1 or more. */
  readonly pages: number;
  /** Its stem, where that is known already: finding it is most of the work. */
  readonly stem?: string;
};

/** How words join in a language. */
type Rule = {
  /** What may stand between the parts: German linking elements, nothing in English. */
  readonly links: readonly string[];
  /** Fewest letters of what stands first; short English words meet by chance (`to-get-her`). */
  readonly head: number;
  /** Fewest letters of what stands last. */
  readonly tail: number;
};
const RULES: Readonly<Record<'de' | 'en', Rule>> = {
  de: { links: ['', 's', 'es', 'n', 'en', 'er', 'e', 'ens'], head: 3, tail: 4 },
  en: { links: [''], head: 4, tail: 4 },
};
const MOST_PARTS = 4;
/** Letters of the longest word that is taken apart. */
const LONGEST = 50;

type Found = { readonly parts: readonly string[]; readonly score: number };

/**
 * Learns to take compounds apart from the words that stand alone elsewhere, in whatever form, as Koehn and Knight do ("Empirical
 * Methods for Compound Splitting", 2003): of all ways to cut a word into known words and linking elements, the one
 * whose parts are the most frequent by their mean logarithm; here fewer parts win over more. Function words are no parts,
 * so that `Unterlagen` stays whole.
 */
export function learnCompounds(vocabulary: Iterable<CountedWord>, lang: 'de' | 'en'): CompoundParts {
  const { links, head, tail } = RULES[lang];
  const { heads, tails } = dictionary(vocabulary, lang);
  const headScore = (letters: string) =>
    letters.length >= head && isHead(letters) ? heads.get(letters) : undefined;
  const tailScore = (letters: string) =>
    letters.length >= tail && isTail(letters) ? tails.get(stem(letters, lang)) : undefined;

  function cut(letters: string, most: number): Found | undefined {
    let best: Found | undefined;
    for (let at = head; at <= letters.length - tail; at += 1) {
      const first = letters.slice(0, at);
      const score = headScore(first);
      if (score === undefined) continue;
      for (const link of links) {
        if (!letters.startsWith(link, at)) continue;
        best = better(best, withRest(first, score, letters.slice(at + link.length), most));
      }
    }
    return best;
  }

  function withRest(first: string, score: number, rest: string, most: number): Found | undefined {
    const last = tailScore(rest);
    if (last !== undefined) return { parts: [first, rest], score: (score + last) / 2 };
    const further = most > 2 ? cut(rest, most - 1) : undefined;
    return further && { parts: [first, ...further.parts], score: (score + further.score) / 2 - 1 };
  }

  const partsOf = (letters: string) => cut(letters, MOST_PARTS)?.parts ?? [];
  return (word) => {
    const parts =
      spellings(word, lang)
        .map(partsOf)
        .find(({ length }) => length > 0) ?? [];
    return { parts, smaller: smallerParts(parts, partsOf) };
  };
}

/** A word's letters; `oe` may be an umlaut or, as in `Kontoeröffnung`, the joint of two parts, so both are tried. */
function spellings(word: string, lang: 'de' | 'en'): string[] {
  const both = new Set([fold(canonical(word)), foldWord(word, lang)]);
  return [...both].filter(({ length }) => length <= LONGEST);
}

function smallerParts(parts: readonly string[], cut: (letters: string) => readonly string[]): string[] {
  const found = new Set<string>();
  const walk = (one: string): void => {
    for (const part of cut(one)) {
      if (found.has(part) || parts.includes(part)) continue;
      found.add(part);
      walk(part);
    }
  };
  for (const part of parts) walk(part);
  return [...found];
}

function better(a: Found | undefined, b: Found | undefined): Found | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.score > a.score ? b : a;
}

/** Words that stand alone: as they may begin a compound (by letters) and as they may end it (inflected, so by term). */
function dictionary(vocabulary: Iterable<CountedWord>, lang: 'de' | 'en') {
  const heads = new Map<string, number>();
  const tails = new Map<string, number>();
  for (const { word, pages, stem: known } of vocabulary) {
    const letters = fold(canonical(word));
    if (letters.length < 3 || !/^\p{L}+$/u.test(letters) || FUNCTION_WORDS[lang].has(canonical(word)))
      continue;
    const score = Math.log(1 + pages);
    keepLarger(heads, letters, score);
    // `Schulabschluss`, `Beschwerdweg`: a head may lose its last e.
    if (lang === 'de' && letters.length > 4 && letters.endsWith('e'))
      keepLarger(heads, letters.slice(0, -1), score - 0.5);
    keepLarger(tails, known ?? stem(word, lang), score);
  }
  return { heads, tails };
}

function keepLarger(scores: Map<string, number>, key: string, score: number): void {
  if (score > (scores.get(key) ?? Number.NEGATIVE_INFINITY)) scores.set(key, score);
}
