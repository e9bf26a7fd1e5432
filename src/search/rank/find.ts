import type { EngineResult } from '../engine.ts';
import type { TextFinder } from '../load/texts.ts';
import type { Asked } from '../query/understand.ts';
import { wordsIn } from '../words/phrases.ts';
import { termOf } from '../words/terms.ts';
import type { Corpus } from './corpus.ts';
import { askTexts, questionsOf } from './questions.ts';
import { type FoundGroup, type Scored, scorePages } from './score.ts';
import { quickStrengths, type Strengths, type TextMatches, textStrengths } from './strength.ts';

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
  const matches = await askTexts(questionsOf(asked, corpus), texts, isWanted);
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
