import type { EngineResult, SearchEngine } from '../engine.ts';

/** What the full text finds. */
export type TextFinder = {
  /** Loads the engine, where it is not there yet. */
  load(): Promise<unknown>;
  /** Loads what a word has to be looked for in. */
  prepare(word: string): Promise<void>;
  /** Pages that hold a word in whatever form, or a longer word that begins so; best first. */
  word(word: string): Promise<readonly EngineResult[]>;
  /** Pages that hold words exactly so, one after the other. */
  phrase(words: string): Promise<readonly EngineResult[]>;
  /** Text of a page that was found, by its id; empty where it was not. */
  content(id: string): Promise<string>;
};

/** Answers that are remembered: what stands before the last word is asked for again with every key. */
const REMEMBERED = 200;

/** Asks the full-text engine, which is loaded with the first question. */
export function textFinder(load: () => Promise<SearchEngine>): TextFinder {
  const answers = new Map<string, Promise<readonly EngineResult[]>>();
  const documents = new Map<string, EngineResult>();

  async function ask(words: string): Promise<readonly EngineResult[]> {
    const { results } = await (await load()).search(words);
    for (const result of results) documents.set(result.id, result);
    // An index that stands in for a missing language is asked twice.
    return [...new Map(results.map((result) => [result.id, result])).values()];
  }
  function remembered(words: string): Promise<readonly EngineResult[]> {
    const before = answers.get(words);
    if (before !== undefined) return before;
    if (answers.size >= REMEMBERED) answers.clear();
    const answer = ask(words).catch((error: unknown) => {
      answers.delete(words);
      throw error;
    });
    answers.set(words, answer);
    return answer;
  }
  return {
    load,
    prepare: async (word) => {
      if (!answers.has(bare(word))) await (await load()).preload(bare(word));
    },
    word: (word) => remembered(bare(word)),
    phrase: (words) => remembered(`"${bare(words)}"`),
    async content(id) {
      return (await documents.get(id)?.data())?.content ?? '';
    },
  };
}

/** Without what the engine would read as its own signs. */
function bare(words: string): string {
  return words.replace(/["\\]/g, ' ').trim();
}
