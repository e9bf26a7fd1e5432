import { replacePlaceholders } from '../placeholders.ts';
import { oncePerWord, unitsAt, wordEnd } from '../scan.ts';
import { canonical, normalise } from '../words.ts';

/** A word with its place; words of one sentence count up, between sentences a gap too wide for a phrase. */
export type Token = { word: string; at: number };

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

/** A word as it is compared, and the words that it stands for. */
const understood = oncePerWord((written) => {
  const word = canonical(written);
  return { word, singles: expanded(word) };
});

/**
 * Words of a text for coding. Words joined by hyphens count one by one and, at the first one's place, as one word, so
 * that `Online-Banking` is also `Onlinebanking`; contractions are taken apart; placeholders are no words.
 */
export function tokens(text: string): Token[] {
  const plain = replacePlaceholders(normalise(text), () => ' . ');
  const found: Token[] = [];
  let at = 0;
  let joined: { from: number; word: string; parts: number } | undefined;
  let hyphen = false;
  const close = () => {
    if (joined && joined.parts > 1) found.push({ word: joined.word, at: joined.from });
    joined = undefined;
  };
  let place = 0;
  while (place < plain.length) {
    const end = wordEnd(plain, place);
    if (end === place) {
      hyphen = joined !== undefined && !hyphen && isHyphen(plain.charCodeAt(place));
      if (!hyphen) close();
      if (endsSentence(plain.charCodeAt(place))) at += phraseReach;
      place = gapEnd(plain, place);
      continue;
    }
    const { word, singles } = understood(plain, place, end);
    if (!hyphen) close();
    joined = { from: joined?.from ?? at, word: (joined?.word ?? '') + word, parts: (joined?.parts ?? 0) + 1 };
    hyphen = false;
    for (const single of singles) found.push({ word: single, at: at++ });
    place = end;
  }
  close();
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
