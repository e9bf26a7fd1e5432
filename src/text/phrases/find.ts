import { perWord, wordOf } from '../vocabulary.ts';
import { canonical } from '../words.ts';
import { formOf, type WordForm } from './inflection.ts';
import { type TextWord, textWords } from './tokens.ts';
import { fits, type PhraseWord, phraseWord, type ReadWord } from './word.ts';

/** A word or phrase that is looked for, with what it stands for. */
export type Phrase<V> = {
  /** As an author wrote it; `*` at either end of a word stands for any letters. */
  words: string;
  /** What it stands for. */
  value: V;
};

/** A phrase found in a text. */
export type FoundPhrase<V> = {
  /** Where it begins, in UTF-16 units. */
  start: number;
  /** Where it ends, exclusive. */
  end: number;
  /** What it stands for. */
  value: V;
};

/** Finds phrases in a text, in order and without overlap. */
export type PhraseFinder<V> = (text: string) => FoundPhrase<V>[];

type Compiled<V> = { words: PhraseWord[]; value: V; rank: number };

/**
 * Makes a finder of phrases: whole words in any inflected form, with nothing but white space between them. Where several
 * begin at one place, the one with most words is found, and of equals the first of the list. Takes the time of one
 * look-up for each word of the text, however many phrases there are.
 *
 * @param phrases What is looked for; a phrase without a letter is never found.
 */
export function phraseFinder<V>(phrases: readonly Phrase<V>[], lang: 'de' | 'en'): PhraseFinder<V> {
  const compiled = phrases
    .map(({ words, value }, rank): Compiled<V> => ({ words: wordsOf(words, lang), value, rank }))
    .filter(({ words }) => words.length > 0);
  const byFirst = Map.groupBy(compiled, ({ words: [first] }) => keyOf(first));
  const form = perWord((letters): WordForm => formOf(letters, lang));

  function find(text: string): FoundPhrase<V>[] {
    const words = textWords(text);
    const read = words.map(
      ({ letters }): ReadWord => ({ written: letters, form: form(wordOf(canonical(letters))) }),
    );
    const found: FoundPhrase<V>[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const match = candidates(byFirst, read[at]).find((phrase) =>
        stands(phrase.words, at, text, words, read),
      );
      const first = words[at];
      const last = match && words[at + match.words.length - 1];
      if (!first || !last || !match) continue;
      found.push({ start: first.start, end: last.end, value: match.value });
      at += match.words.length - 1;
    }
    return found;
  }

  function stands(
    phrase: readonly PhraseWord[],
    at: number,
    text: string,
    words: readonly TextWord[],
    read: readonly ReadWord[],
  ): boolean {
    return phrase.every((word, index) => {
      const here = read[at + index];
      if (!here || !fits(word, here, lang)) return false;
      return index === 0 || /^\s+$/.test(text.slice(words[at + index - 1]?.end, words[at + index]?.start));
    });
  }

  return compiled.length === 0 ? () => [] : find;
}

function wordsOf(written: string, lang: 'de' | 'en'): PhraseWord[] {
  const words = written.trim().split(/\s+/);
  return words.every((word) => /[\p{L}\p{N}]/u.test(word)) ? words.map((word) => phraseWord(word, lang)) : [];
}

/** Under what the first word of a phrase is looked up; phrases with `*` are tried at every word. */
function keyOf(word: PhraseWord | undefined): string {
  if (word?.type === 'inflected') return `stem ${word.form.stem}`;
  return word?.type === 'short' ? `short ${word.letters}` : '*';
}

function candidates<V>(
  byFirst: ReadonlyMap<string, readonly Compiled<V>[]>,
  word: ReadWord | undefined,
): Compiled<V>[] {
  if (!word) return [];
  const { written, form } = word;
  const keys = new Set([
    `stem ${form.stem}`,
    `short ${written}`,
    `short ${written.replace(/['’]?s$/, '')}`,
    '*',
  ]);
  const all = Array.from(keys, (key) => byFirst.get(key) ?? []).flat();
  return all.length < 2 ? all : all.sort((a, b) => b.words.length - a.words.length || a.rank - b.rank);
}
