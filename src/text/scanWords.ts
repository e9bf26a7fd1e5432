import { replacePlaceholders } from './placeholders.ts';
import { unitsAt, wordEnd } from './scan.ts';
import { type Word, wordAt } from './vocabulary.ts';
import { normalise } from './words.ts';

/** The words of a text in order, and where each begins and ends (exclusive), in UTF-16 units: two numbers a word. */
export type Scanned = { readonly words: readonly Word[]; readonly places: readonly number[] };

let last: { text: string; scanned: Scanned } = { text: '', scanned: { words: [], places: [] } };

/** Reads a text word by word. Language and codes ask for the same text one after the other; it is read once. */
export function scanWords(text: string): Scanned {
  if (text !== last.text) last = { text, scanned: scan(text) };
  return last.scanned;
}

function scan(text: string): Scanned {
  const words: Word[] = [];
  const places: number[] = [];
  let at = 0;
  while (at < text.length) {
    const end = wordEnd(text, at);
    if (end > at) {
      words.push(wordAt(text, at, end));
      places.push(at, end);
      at = end;
    } else at += unitsAt(text, at);
  }
  return { words, places };
}

/**
 * Words of a text in order: runs of letters and digits, lower case, `ß` written `ss`, umlauts kept, an apostrophe
 * inside a word kept as `'`. Hyphens separate; placeholders of redacted data are no words.
 */
export function words(text: string): readonly Word[] {
  return scanWords(replacePlaceholders(normalise(text), () => ' ')).words;
}
