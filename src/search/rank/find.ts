import type { EngineResult } from '../engine.ts';
import type { TextFinder } from '../load/texts.ts';
import type { Asked } from '../query/understand.ts';
import { isAllKnown, pagesOf } from '../query/variants.ts';
import { wordsIn } from '../words/phrases.ts';
import { termOf } from '../words/terms.ts';
import type { Corpus } from './corpus.ts';
import { type FoundGroup, type Scored, scorePages } from './score.ts';
import { quickStrengths, textStrengths } from './strength.ts';

/** Words that the full text is asked for at most, the surest first. */
const MOST_WORDS = 12;
/** Weight from which on a way of saying is worth a question to the full text; the surest one always is. */
const WORTH_ASKING = 0.3;

/** What the small index finds by itself. */
export function findQuick({ groups }: Asked, corpus: Corpus, lang: string): Scored[] {
  return scorePages(
    groups.map((group) => ({ group, quick: quickStrengths(group, corpus) })),
    corpus,
    lang,
  );
}

/**
 * What both engines find, and nothing that a phrase or an exclusion rules out.
 * @param lang Language of the reader.
 * @param isWanted Whether anybody still waits for it.
 * @returns nothing where nobody does
 */
export async function findAll(
  asked: Asked,
  corpus: Corpus,
  texts: TextFinder,
  { lang, isWanted }: { lang: string; isWanted: () => boolean },
): Promise<Scored[] | undefined> {
  const [known, rare] = [wordsToAsk(asked, corpus), rareWords(asked, corpus)];
  const words = [...known, ...rare];
  const asking = [...known.map((word) => texts.word(word)), ...rare.map((word) => texts.phrase(word))];
  const answers = await Promise.all(asking);
  const allowed = await allowedBy(asked, corpus, texts);
  if (!isWanted()) return undefined;
  const matches = new Map(words.map((word, at) => [word, relative(answers[at] ?? [], corpus)]));
  const found = asked.groups.map(
    (group): FoundGroup => ({
      group,
      quick: quickStrengths(group, corpus),
      text: textStrengths(group, (word) => matches.get(word)),
    }),
  );
  const scored = asked.groups.length === 0 ? everyPage(corpus) : scorePages(found, corpus, lang);
  return scored.filter(({ place }) => allowed(place));
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
function wordsToAsk({ groups }: Asked, { lexicons }: Corpus): string[] {
  const variants = groups
    .flatMap((group) => group.variants.filter(({ weight }) => weight >= Math.min(WORTH_ASKING, group.surest)))
    .toSorted((a, b) => b.weight - a.weight);
  const words = new Set(variants.flatMap((variant) => variant.words));
  return [...words].filter((word) => pagesOf(word, lexicons) > 0).slice(0, MOST_WORDS);
}

/**
 * Words as typed that no lexicon remembers though a text may hold them. They are asked for as phrases, for which the
 * engine falls back on nothing.
 */
function rareWords({ groups }: Asked, { lexicons }: Corpus): string[] {
  if (isAllKnown(lexicons)) return [];
  const typed = groups.flatMap(({ variants }) => variants.filter(({ weight }) => weight === 1));
  const words = new Set(typed.flatMap((variant) => variant.words));
  return [...words].filter((word) => pagesOf(word, lexicons) === 0).slice(0, MOST_WORDS);
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
