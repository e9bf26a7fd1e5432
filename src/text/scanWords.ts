import { replacePlaceholders } from './placeholders.ts';
import { beginsWord, endsWord, isInWord, unitsAt, wordEnd } from './scan.ts';
import { HASH_SEED, hashOn, type Word, wordAt } from './vocabulary.ts';
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
  const { length } = text;
  let at = 0;
  while (at < length) {
    const unit = text.charCodeAt(at);
    if (endsWord(unit)) {
      at += 1;
      continue;
    }
    // Nearly every word is read here at one go; what is left is read by the rules, character by character.
    let hash = hashOn(HASH_SEED, unit);
    let end = at + 1;
    let next = 0;
    for (; end < length; end += 1) {
      next = text.charCodeAt(end);
      if (!isInWord(next)) break;
      hash = hashOn(hash, next);
    }
    if (!beginsWord(unit) || !(end === length || endsWord(next))) {
      end = wordEnd(text, at);
      hash = hashOf(text, at, end);
    }
    if (end > at) {
      words.push(wordAt(text, at, end, hash));
      places.push(at, end);
      at = end;
    } else at += unitsAt(text, at);
  }
  return { words, places };
}

function hashOf(text: string, from: number, to: number): number {
  let hash = HASH_SEED;
  for (let at = from; at < to; at += 1) hash = hashOn(hash, text.charCodeAt(at));
  return hash;
}

/**
 * Words of a text in order: runs of letters and digits, lower case, `ß` written `ss`, umlauts kept, an apostrophe
 * inside a word kept as `'`. Hyphens separate; placeholders of redacted data are no words.
 */
export function words(text: string): readonly Word[] {
  return scanWords(replacePlaceholders(normalise(text), () => ' ')).words;
}
