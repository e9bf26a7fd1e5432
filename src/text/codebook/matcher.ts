import { foldWord, stem } from '../stem.ts';
import { perWord, type Word } from '../vocabulary.ts';
import { beginsCompound, isHead } from './compound.ts';
import type { WordTest } from './pattern.ts';

/** Numbers of the tests that a word of a text passes. */
export type Matcher = (word: Word) => readonly number[];

/** First letters by which tests are looked up; a shorter test is tried on every word. */
const keyLength = 4;

const none: readonly number[] = [];

/**
 * Prepares tests for matching many words quickly: words are looked up by stem, the others by four letters, and every
 * word of the texts is worked out once.
 *
 * @param tests The tests; a test's number is its index.
 */
export function createMatcher(tests: readonly WordTest[], lang: 'de' | 'en'): Matcher {
  const numbered = tests.map((test, number) => ({ test, number }));
  const byStem = grouped(numbered, ({ test }) => (test.kind === 'word' ? test.stem : undefined));
  const byKey = grouped(numbered, ({ test }) =>
    isKeyed(test) ? test.letters.slice(0, keyLength) : undefined,
  );
  const everywhere = numbered.filter(({ test }) => test.kind !== 'word' && !isKeyed(test));

  function work(word: string): readonly number[] {
    const letters = foldWord(word, lang);
    const found = new Set((byStem.get(stem(letters, lang)) ?? []).map(({ number }) => number));
    for (let at = 0; at < letters.length; at += 1) {
      for (const { test, number } of byKey.get(letters.slice(at, at + keyLength)) ?? [])
        if (passes(test, letters, at, lang)) found.add(number);
      for (const { test, number } of everywhere) if (passes(test, letters, at, lang)) found.add(number);
    }
    return found.size === 0 ? none : [...found];
  }

  return perWord(work);
}

function isKeyed(test: WordTest): boolean {
  return test.kind !== 'word' && test.letters.length >= keyLength;
}

/** Whether the test finds its word at place `at` of the folded letters. */
function passes(test: WordTest, letters: string, at: number, lang: string): boolean {
  if (test.kind === 'part') return letters.startsWith(test.letters, at);
  if (test.kind === 'beginning') return at === 0 && letters.startsWith(test.letters);
  const ends = stem(letters.slice(at), lang) === test.stem;
  if (test.kind === 'ending' || at === 0)
    return ends || (test.kind === 'compound' && beginsCompound(letters, test));
  return ends && isHead(letters.slice(0, at));
}

function grouped<Item>(items: readonly Item[], key: (item: Item) => string | undefined): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const name = key(item);
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}
