import type { EngineResult } from '../engine.ts';
import type { TextFinder } from '../load/texts.ts';
import type { Asked } from '../query/understand.ts';
import { isAllKnown, pagesOf } from '../query/variants.ts';
import { wordsIn } from '../words/phrases.ts';
import { termOf } from '../words/terms.ts';
import type { Corpus } from './corpus.ts';
import { nextTask } from './nextTask.ts';
import { type FoundGroup, type Scored, scorePages } from './score.ts';
import { quickStrengths, type Strengths, type TextMatches, textStrengths } from './strength.ts';

/** Words that the full text is asked for at most besides one for each that was typed, the surest first. */
const MOST_WORDS = 5;
/** Letters from which on a word stands for longer ones that begin so: `KI` is not looked for in `Kinder`. */
const SHORTEST_BEGINNING = 3;
/** Weight from which on a way of saying is worth a question to the full text; the surest one always is. */
const WORTH_ASKING = 0.4;

/** What a request is looked for in. */
export type Search = {
  readonly asked: Asked;
  readonly corpus: Corpus;
  /** Language of the reader. */
  readonly lang: string;
  /** What the small index finds of each group. */
  readonly quick: readonly Strengths[];
};

/** Looks through the small index. */
export function lookThrough(asked: Asked, corpus: Corpus, lang: string): Search {
  return { asked, corpus, lang, quick: asked.groups.map((group) => quickStrengths(group, corpus)) };
}

/** What the small index finds by itself. */
export function findQuick({ asked, corpus, lang, quick }: Search): Scored[] {
  return scorePages(foundGroups(asked, quick), corpus, lang);
}

/**
 * What both engines find, and nothing that a phrase or an exclusion rules out.
 * @param isWanted Whether anybody still waits for it.
 * @returns nothing where nobody does
 */
export async function findAll(
  { asked, corpus, lang, quick }: Search,
  texts: TextFinder,
  isWanted: () => boolean,
): Promise<Scored[] | undefined> {
  const matches = await askTexts(
    [...wordsToAsk(asked, corpus), ...rareWords(asked, corpus)],
    texts,
    isWanted,
  );
  const allowed = await allowedBy(asked, corpus, texts);
  if (matches === undefined || !isWanted()) return undefined;
  const places = new Map([...matches].map(([word, results]) => [word, relative(results, corpus)]));
  const found = foundGroups(asked, quick, (word) => places.get(word));
  const scored = asked.groups.length === 0 ? everyPage(corpus) : scorePages(found, corpus, lang);
  return scored.filter(({ place }) => allowed(place));
}

function foundGroups({ groups }: Asked, quick: readonly Strengths[], texts?: TextMatches): FoundGroup[] {
  return groups.map((group, at) => ({
    group,
    quick: quick[at] ?? new Map(),
    ...(texts && { text: textStrengths(group, texts) }),
  }));
}

/** A word that the full text is asked for. */
type Question = { readonly word: string; readonly isExact: boolean };

/**
 * Asks the full text for one word after the other, so that a further key is heard in between; nothing where nobody
 * waits any more. What has to be loaded for them is loaded at once.
 */
async function askTexts(
  questions: readonly Question[],
  texts: TextFinder,
  isWanted: () => boolean,
): Promise<Map<string, readonly EngineResult[]> | undefined> {
  const answers = new Map<string, readonly EngineResult[]>();
  if (questions.length > 1) await Promise.all(questions.map(({ word }) => texts.prepare(word)));
  for (const { word, isExact } of questions) {
    if (answers.size > 0) await nextTask();
    if (!isWanted()) return undefined;
    answers.set(word, await (isExact ? texts.phrase(word) : texts.word(word)));
  }
  return answers;
}

/** Where nothing is looked for, every page is as good as any other. */
function everyPage({ size }: Corpus): Scored[] {
  return Array.from({ length: size }, (_, place) => ({
    place,
    isHead: false,
    score: 1,
    cover: 1,
    known: 1,
    headCover: 0,
  }));
}

/**
 * The words of all variants that the wiki holds. For what it does not hold the engine would fall back on words that
 * share a beginning with it.
 */
function wordsToAsk({ groups }: Asked, { lexicons }: Corpus): Question[] {
  const variants = groups
    .flatMap((group) =>
      group.variants.filter(
        ({ weight, isLonger }) => !isLonger && weight >= Math.min(WORTH_ASKING, group.surest),
      ),
    )
    .toSorted((a, b) => b.weight - a.weight);
  const words = variants.flatMap((variant) => variant.words).filter((word) => pagesOf(word, lexicons) > 0);
  const begun = groups.flatMap(({ beginning }) => beginning?.asked ?? []);
  return [...new Set([...begun, ...words])]
    .slice(0, MOST_WORDS + groups.length)
    .map((word) => ({ word, isExact: word.length < SHORTEST_BEGINNING }));
}

/**
 * Words as typed that no lexicon remembers though a text may hold them. They are asked for as phrases, for which the
 * engine falls back on nothing.
 */
function rareWords({ groups }: Asked, { lexicons }: Corpus): Question[] {
  if (isAllKnown(lexicons)) return [];
  const typed = groups.flatMap(({ variants }) => variants.filter(({ weight }) => weight === 1));
  const words = new Set(typed.flatMap((variant) => variant.words));
  return [...words]
    .filter((word) => pagesOf(word, lexicons) === 0)
    .slice(0, MOST_WORDS + groups.length)
    .map((word) => ({ word, isExact: true }));
}

/** How well pages fit a word, 0 to 1, by place; the engine's scores are comparable within one answer only. */
function relative(answer: readonly EngineResult[], corpus: Corpus): Map<number, number> {
  const best = answer.reduce((most, { score }) => Math.max(most, score), 0);
  const places = new Map<number, number>();
  for (const { id, score } of answer) {
    const place = corpus.placeOf(id);
    if (place !== undefined) places.set(place, best > 0 ? score / best : 0);
  }
  return places;
}

/** What phrases and exclusions leave: an entry that is ruled out by one of its pages is not shown by its translation. */
async function allowedBy(
  { phrases, without }: Asked,
  corpus: Corpus,
  texts: TextFinder,
): Promise<(place: number) => boolean> {
  const places = async (phrase: string) => relative(await texts.phrase(phrase), corpus);
  const wanted = await Promise.all(phrases.map(places));
  const unwanted = await Promise.all(without.map(places));
  const ruledOut = [...unwanted, ...without.map((phrase) => headPlaces(phrase, corpus))];
  const out = new Set(ruledOut.flatMap((some) => [...some.keys()]).map((place) => corpus.row(place).entry));
  return (place) => wanted.every((some) => some.has(place)) && !out.has(corpus.row(place).entry);
}

/** Pages that hold a word among what they say of themselves; of a phrase the full text alone knows. */
function headPlaces(phrase: string, { parts }: Corpus): Map<number, number> {
  const [word, ...more] = wordsIn(phrase);
  if (word === undefined || more.length > 0) return new Map();
  return new Map(
    parts.flatMap(({ lang, first, quick }) =>
      [...quick.match(termOf(word, lang)).keys()].map((place): [number, number] => [first + place, 1]),
    ),
  );
}
