import { isHead, isTail } from '../../text/codebook/compound.ts';
import type { CompoundParts } from '../../text/compounds.ts';
import { compareTexts } from '../../text/order.ts';
import { foldWord } from '../../text/stem.ts';
import { beginningWith } from '../words/beginningWith.ts';
import { termOf } from '../words/terms.ts';
import { begunParts } from './begunParts.ts';
import type { Form } from './count.ts';
import { nearWords } from './near.ts';
import { LEXICON_LIMIT } from './pack.ts';
import { splitter } from './splitter.ts';
import { verbForms } from './verbForms.ts';

/** A known word that a typed one may stand for. */
export type KnownWord = {
  /** What it is looked up by. */
  readonly term: string;
  /** As it is written in the wiki. */
  readonly word: string;
  /** How sure it is meant, above 0 and below 1. */
  readonly likeness: number;
};

/** The words of a wiki in one language, and what can be told of a word by them. */
export type Lexicon = {
  /** The language. */
  readonly lang: string;
  /** Pages in all. */
  readonly pages: number;
  /** False where the wiki has more words than are remembered: one that is not known may stand in a text all the same. */
  readonly isWhole: boolean;
  /** Pages that hold a term, in whatever form; 0 where no word that is remembered has it. */
  pagesOf(term: string): number;
  /** Known words that differ by a slip, the likeliest first. */
  near(word: string): KnownWord[];
  /** Other forms of a verb that have another term, the likeliest first. */
  forms(word: string): KnownWord[];
  /** Known words that begin so, the most frequent first; the more letters are still missing, the less likely. */
  completions(word: string): KnownWord[];
  /** Known words of which a word that stands nowhere alone is a part: what ends with it comes first. */
  containing(word: string): KnownWord[];
  /** Known words that a word ends or begins with, where the rest is not known: what it ends with comes first. */
  within(word: string): KnownWord[];
  /** Parts of a compound, as letters; none where it is none. */
  split(word: string): readonly string[];
  /** Parts of what a known compound's parts may be the beginning of, the last one as far as it is typed; none where it is none. */
  splitBegun(word: string): readonly string[];
};

/** Words named at most for one that is not known. */
const NAMED = 6;
/** How likely a word is meant of which nearly all is typed; the more letters are missing, the less. */
const COMPLETED = 0.95;
/** Letters from which on a part is looked for within words. */
const SHORTEST_PART = 4;
/** Answers that are remembered of each sort. */
const REMEMBERED = 200;
/** Share of a word that a part of it must take to be named for it. */
const WITHIN = 0.35;

/**
 * Makes a lexicon.
 * @param forms The words, see `countForms`.
 * @param pages Pages in all.
 * @param isPart Whether there are further words, not loaded yet.
 */
export function lexiconOf(lang: string, forms: readonly Form[], pages: number, isPart = false): Lexicon {
  const letters = forms.map(({ word }) => foldWord(word, lang));
  const terms = forms.map(({ word }) => termOf(word, lang));
  const count = new Map<string, number>();
  for (const [place, term] of terms.entries())
    count.set(term, (count.get(term) ?? 0) + (forms[place]?.pages ?? 0));
  const find = nearWords(letters);
  const known = (place: number, likeness: number): KnownWord => ({
    term: terms[place] ?? '',
    word: forms[place]?.word ?? '',
    likeness,
  });
  let split: CompoundParts | undefined;
  let places: ReadonlyMap<string, number> | undefined;
  const placeOf = () => {
    places ??= new Map(letters.map((one, place): [string, number] => [one, place]).reverse());
    return places;
  };

  let sorted: readonly number[] | undefined;
  const byLetters = () => {
    const order = (a: number, b: number) => compareTexts(letters[a] ?? '', letters[b] ?? '');
    sorted ??= letters.map((_, place) => place).sort((a, b) => order(a, b) || a - b);
    return sorted;
  };

  /** Words by how likely each is meant; 0 is not at all. */
  function scan(likenessOf: (letters: string) => number): KnownWord[] {
    const found: KnownWord[] = [];
    for (const [place, one] of letters.entries()) {
      const likeness = likenessOf(one);
      if (likeness > 0) found.push(known(place, likeness));
    }
    return likeliest(found);
  }

  function partsOf(word: string): readonly string[] {
    split ??= splitter(
      forms.map((form, place) => ({ ...form, stem: terms[place] ?? '' })),
      lang,
    );
    return split(word).parts;
  }
  const completions = remembered((word) => {
    const typed = foldWord(word, lang);
    if (typed === '') return [];
    const begun = beginningWith(byLetters(), typed, (place) => letters[place] ?? '');
    const longer = begun.filter((place) => letters[place] !== typed);
    return likeliest(
      longer.map((place) => known(place, (COMPLETED * typed.length) / (letters[place]?.length ?? 1))),
    );
  });

  return {
    lang,
    pages,
    isWhole: !isPart && forms.length < LEXICON_LIMIT,
    pagesOf: (term) => Math.min(pages, count.get(term) ?? 0),
    near: remembered((word) => {
      const typed = foldWord(word, lang);
      const found = find(typed).map(({ place, slips }) => {
        const shared = letters[place]?.[0] === typed[0] ? 0 : 0.1;
        const frequent = 0.02 * Math.log(1 + (forms[place]?.pages ?? 0));
        return known(place, Math.min(0.95, (slips === 1 ? 0.8 : 0.6) - shared + frequent));
      });
      return likeliest(found);
    }),
    forms: remembered((word) => {
      if (lang !== 'de') return [];
      const own = termOf(word, lang);
      const found = [...verbForms(foldWord(word, lang))].flatMap(([form, likeness]) => {
        const place = placeOf().get(form);
        return place === undefined || terms[place] === own ? [] : [known(place, likeness)];
      });
      return likeliest(found);
    }),
    completions,
    containing: remembered((word) => {
      const typed = foldWord(word, lang);
      if (typed.length < SHORTEST_PART) return [];
      return scan((one) => (one.length > typed.length ? partLikeness(one, typed) : 0));
    }),
    within: remembered((word) => {
      const typed = foldWord(word, lang);
      const shortest = Math.max(SHORTEST_PART, WITHIN * typed.length);
      return scan((one) => {
        if (one.length < shortest || one.length >= typed.length) return 0;
        // The longest part says most of the whole.
        return (partLikeness(typed, one) * (one.length + typed.length)) / (2 * typed.length);
      });
    }),
    split: partsOf,
    splitBegun: (word) =>
      begunParts(foldWord(word, lang), {
        completions: (end) => completions(end).map((longer) => foldWord(longer.word, lang)),
        partsOf,
      }),
  };
}

/** Remembers answers: what stands before the last word is asked for again with every key. */
function remembered(find: (word: string) => KnownWord[]): (word: string) => KnownWord[] {
  const answers = new Map<string, KnownWord[]>();
  return (word) => {
    const before = answers.get(word);
    if (before !== undefined) return before;
    if (answers.size >= REMEMBERED) answers.clear();
    const answer = find(word);
    answers.set(word, answer);
    return answer;
  };
}

/** How likely a word is meant by one of its parts: its end says what it is, its beginning of what sort. */
function partLikeness(whole: string, part: string): number {
  if (whole.endsWith(part) && isHead(whole.slice(0, -part.length))) return 0.7;
  if (whole.startsWith(part) && isTail(whole.slice(part.length))) return 0.5;
  return 0;
}

/** Each term once, by its likeliest word; of equally likely ones the most frequent, which comes first. */
function likeliest(words: readonly KnownWord[]): KnownWord[] {
  const best = new Map<string, KnownWord>();
  for (const one of [...words].sort((a, b) => b.likeness - a.likeness))
    if (!best.has(one.term)) best.set(one.term, one);
  return [...best.values()].slice(0, NAMED);
}
