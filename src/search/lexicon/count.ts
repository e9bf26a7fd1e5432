import { wordsOf } from '../words/tokens.ts';

/** A word as it is written in the wiki. */
export type Form = {
  /** The spelling that most pages use, `Gebühren`. */
  readonly word: string;
  /** Pages that hold it, in whatever case. */
  readonly pages: number;
};

/** The words of pages. A number stands for a spelling: many pages hold the same ones. */
export type PageWords = {
  /** Every spelling once, by its number. */
  readonly spellings: readonly string[];
  /** Words of each page, each once without regard to case, in the order in which they come. */
  readonly pages: readonly Uint32Array[];
};

/** Reads the words of pages, once for all that is made of them. */
export function wordsOfPages(texts: Iterable<string>): PageWords {
  const numbers = new Map<string, number>();
  const numberOf = (word: string) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  const pages = Array.from(texts, (text) => Uint32Array.from(distinctWords(text), numberOf));
  return { spellings: [...numbers.keys()], pages };
}

function distinctWords(text: string): Iterable<string> {
  const here = new Map<string, string>();
  for (const word of wordsOf(text)) {
    const lower = word.toLowerCase();
    // Within a page the spelling in small letters wins: a capital may be the beginning of a sentence.
    if (word === lower || !here.has(lower)) here.set(lower, word);
  }
  return here.values();
}

/**
 * Counts the words of pages, without regard to case.
 * @returns most frequent first, then by letters
 */
export function countForms({ spellings, pages }: PageWords): Form[] {
  const counts = new Uint32Array(spellings.length);
  for (const words of pages) for (const number of words) counts[number] = (counts[number] ?? 0) + 1;
  const forms = new Map<string, Form & { readonly most: number }>();
  for (const [number, spelling] of spellings.entries()) {
    const lower = spelling.toLowerCase();
    const count = counts[number] ?? 0;
    const { word, most, pages } = forms.get(lower) ?? { word: lower, most: 0, pages: 0 };
    const more = { word: count > most ? spelling : word, most: Math.max(count, most), pages: pages + count };
    forms.set(lower, more);
  }
  return Array.from(forms.values(), ({ word, pages }) => ({ word, pages })).sort(byPages);
}

function byPages(a: Form, b: Form): number {
  return b.pages - a.pages || (a.word < b.word ? -1 : 1);
}
