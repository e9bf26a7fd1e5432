import type { EngineResult } from '../engine.ts';
import type { TextFinder } from '../load/texts.ts';
import { nextTask } from '../nextTask.ts';
import type { Asked } from '../query/understand.ts';
import { isAllKnown, pagesOf } from '../query/variants.ts';
import type { Corpus } from './corpus.ts';

/** Words that the full text is asked for at most besides one for each that was typed, the surest first. */
const MOST_WORDS = 5;
/** Letters from which on a word stands for longer ones that begin so: `KI` is not looked for in `Kinder`. */
const SHORTEST_BEGINNING = 3;
/** Weight from which on a way of saying is worth a question to the full text; the surest one always is. */
const WORTH_ASKING = 0.4;

/** A word that the full text is asked for. */
export type Question = { readonly word: string; readonly isExact: boolean };

/**
 * Asks the full text for one word after the other, so that a further key is heard in between; nothing where nobody
 * waits any more. What has to be loaded for them is loaded at once.
 */
export async function askTexts(
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

/** What the full text is asked for. */
export function questionsOf(asked: Asked, corpus: Corpus): Question[] {
  return [...wordsToAsk(asked, corpus), ...rareWords(asked, corpus)];
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
