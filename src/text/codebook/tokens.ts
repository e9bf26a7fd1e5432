import { replacePlaceholders } from '../placeholders.ts';
import { unitsAt } from '../scan.ts';
import { scanWords } from '../scanWords.ts';
import { perWord, type Word, wordOf } from '../vocabulary.ts';
import { normalise } from '../words.ts';

/**
 * Words with their places, in two lists of the same length: an object a word would be the most that coding costs. Words
 * of one sentence count up, between sentences is a gap too wide for a phrase.
 */
export type Tokens = { readonly words: readonly Word[]; readonly places: readonly number[] };

/** A phrase's next word stands at most this many places on: two words may come between. */
export const phraseReach = 3;

/** English contractions, with and without their apostrophe, as the words they stand for. */
const contraction = /^(ca|wo|do|does|did|is|are|was|were|has|have|had|could|would|should)n'?t$/;
const irregular: Record<string, string> = { ca: 'can', wo: 'will' };

function expanded(word: string): string[] {
  if (word === 'cannot') return ['can', 'not'];
  const verb = contraction.exec(word)?.[1];
  return verb === undefined ? [word.replace(/'s$/, '')] : [irregular[verb] ?? verb, 'not'];
}

/** The words that a word stands for. */
const understood = perWord((letters) => expanded(letters).map(wordOf));

/**
 * Words of a text for coding. Words joined by hyphens count one by one and, at the first one's place, as one word, so
 * that `Online-Banking` is also `Onlinebanking`; contractions are taken apart; placeholders are no words.
 */
export function tokens(text: string): Tokens {
  const plain = replacePlaceholders(normalise(text), () => ' . ');
  const { words, places: bounds } = scanWords(plain);
  const found: Word[] = [];
  const places: number[] = [];
  let at = 0;
  /** Where the words begin that hyphens join, by their number in the text and their place. */
  let joined = 0;
  let from = 0;
  const close = (end: number) => {
    if (end - joined > 1) {
      found.push(joinedWord(words.slice(joined, end)));
      places.push(from);
    }
    joined = end;
    from = at;
  };
  let before = 0;
  let index = 0;
  for (const word of words) {
    const start = bounds[2 * index] ?? 0;
    if (index === 0 || start !== before + 1 || !isHyphen(plain.charCodeAt(before))) {
      const sentences = sentencesIn(plain, before, start);
      if (index > 0) close(index);
      at += sentences * phraseReach;
      from = at;
    }
    for (const single of understood(word)) {
      found.push(single);
      places.push(at);
      at += 1;
    }
    before = bounds[2 * index + 1] ?? 0;
    index += 1;
  }
  close(words.length);
  return { words: found, places };
}

function joinedWord(words: readonly Word[]): Word {
  return wordOf(words.map(({ letters }) => letters).join(''));
}

/** Ends of sentences between two words. */
function sentencesIn(text: string, from: number, to: number): number {
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return 0;
  let found = 0;
  for (let place = from; place < to; place = gapEnd(text, place))
    if (endsSentence(text.charCodeAt(place))) found += 1;
  return found;
}

function isHyphen(unit: number): boolean {
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}

function endsSentence(unit: number): boolean {
  return sentenceEnds.includes(unit);
}

const sentenceEnds: readonly number[] = Array.from('.!?;:…\n', (sign) => sign.charCodeAt(0));

function isSpace(unit: number): boolean {
  return (
    unit === 0x20 || (unit >= 0x09 && unit <= 0x0d) || (unit > 0x7f && /\s/.test(String.fromCharCode(unit)))
  );
}

/** Where the signs between two words end that count as one: signs before a blank, blanks, or a single character. */
function gapEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && endsSentence(text.charCodeAt(end))) end += 1;
  // Signs inside a word or number, as in `3.5`, stand one by one.
  for (; end > from; end -= 1) if (end === text.length || isSpace(text.charCodeAt(end))) return end;
  if (!isSpace(text.charCodeAt(from))) return from + unitsAt(text, from);
  while (end < text.length && isSpace(text.charCodeAt(end))) end += 1;
  return end;
}
