import { normalise } from '../../text/words.ts';
import type { Phrase, SynonymGroup } from './synonyms.ts';
import { termOf } from './terms.ts';
import { tokens } from './tokens.ts';

/** Words of the longest phrase that is looked for. */
const LONGEST = 6;

/** Another way to say some words. */
export type OtherWording = {
  /** The words. */
  readonly phrase: Phrase;
  /** True for the name of the entry in whatever language, false for a synonym of it. */
  readonly isName: boolean;
};

/** Finds other wordings of words. */
export type Synonyms = {
  /**
   * Other wordings of the longest phrase that begins with the first word; none where no phrase does.
   * @param words The words from there on.
   * @returns how many words the phrase has, and its other wordings
   */
  at(words: readonly string[]): { length: number; others: readonly OtherWording[] };
};

/**
 * Prepares synonyms for looking them up by their terms, whatever their form.
 * @param languages Languages in which words may be typed.
 */
export function synonymsOf(groups: readonly SynonymGroup[], languages: readonly string[]): Synonyms {
  const byKey = new Map<string, Set<SynonymGroup>>();
  for (const group of groups) {
    for (const { text, lang } of group.phrases) {
      const key = keyOf(wordsIn(text), lang);
      byKey.set(key, (byKey.get(key) ?? new Set()).add(group));
    }
  }
  return {
    at(words) {
      for (let length = Math.min(LONGEST, words.length); length > 0; length -= 1) {
        const said = words.slice(0, length);
        const keys = languages.map((lang) => keyOf(said, lang));
        const found = new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]));
        if (found.size > 0) return { length, others: [...found].flatMap((group) => others(group, keys)) };
      }
      return { length: 0, others: [] };
    },
  };
}

function others({ phrases }: SynonymGroup, said: readonly string[]): OtherWording[] {
  const first = phrases[0]?.lang;
  return phrases.flatMap((phrase, place) => {
    if (said.includes(keyOf(wordsIn(phrase.text), phrase.lang))) return [];
    // Names come first, one a language.
    const isName = place === 0 || (place === 1 && phrase.lang !== first);
    return [{ phrase, isName }];
  });
}

/** Words of a phrase. */
export function wordsIn(text: string): string[] {
  return tokens(normalise(text)).map(({ word }) => word);
}

function keyOf(words: readonly string[], lang: string): string {
  return `${lang} ${words.map((word) => termOf(word, lang)).join(' ')}`;
}
