import { wordsOf } from '../words/tokens.ts';

/** A word as it is written in the wiki. */
export type Form = {
  /** The spelling that most pages use, `Gebühren`. */
  readonly word: string;
  /** Pages that hold it, in whatever case. */
  readonly pages: number;
};

/**
 * Counts the words of pages, without regard to case.
 * @param texts What stands in each page.
 * @returns most frequent first, then by letters
 */
export function countForms(texts: Iterable<string>): Form[] {
  const seen = new Map<string, Map<string, number>>();
  for (const text of texts) {
    const here = new Map<string, string>();
    for (const word of wordsOf(text)) {
      const lower = word.toLowerCase();
      // Within a page the spelling in small letters wins: a capital may be the beginning of a sentence.
      if (!here.has(lower) || word === lower) here.set(lower, word);
    }
    for (const [lower, word] of here) {
      const spellings = seen.get(lower) ?? new Map<string, number>();
      spellings.set(word, (spellings.get(word) ?? 0) + 1);
      seen.set(lower, spellings);
    }
  }
  return [...seen].map(([lower, spellings]) => formOf(lower, spellings)).sort(byPages);
}

function formOf(lower: string, spellings: ReadonlyMap<string, number>): Form {
  let word = lower;
  let most = 0;
  let pages = 0;
  for (const [spelling, count] of spellings) {
    pages += count;
    if (count > most) [word, most] = [spelling, count];
  }
  return { word, pages };
}

function byPages(a: Form, b: Form): number {
  return b.pages - a.pages || (a.word < b.word ? -1 : 1);
}
