import { replacePlaceholders } from '../placeholders.ts';
import { canonical, normalise } from '../words.ts';

/** A word with its place; words of one sentence count up, between sentences a gap too wide for a phrase. */
export type Token = { word: string; at: number };

/** A phrase's next word stands at most this many places on: two words may come between. */
export const phraseReach = 3;

const piece = /([\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’ʼ]\p{L}+)*)|[-‐‑]|[.!?;:…\n]+(?=\s|$)|\s+|./gsu;

/** English contractions, with and without their apostrophe, as the words they stand for. */
const contraction = /^(ca|wo|do|does|did|is|are|was|were|has|have|had|could|would|should)n'?t$/;
const irregular: Record<string, string> = { ca: 'can', wo: 'will' };

function expanded(word: string): string[] {
  if (word === 'cannot') return ['can', 'not'];
  const verb = contraction.exec(word)?.[1];
  return verb === undefined ? [word.replace(/'s$/, '')] : [irregular[verb] ?? verb, 'not'];
}

/**
 * Words of a text for coding. Words joined by hyphens count one by one and, at the first one's place, as one word, so
 * that `Online-Banking` is also `Onlinebanking`; contractions are taken apart; placeholders are no words.
 */
export function tokens(text: string): Token[] {
  const found: Token[] = [];
  let at = 0;
  let joined: { from: number; word: string; parts: number } | undefined;
  let hyphen = false;
  const close = () => {
    if (joined && joined.parts > 1) found.push({ word: joined.word, at: joined.from });
    joined = undefined;
  };
  for (const match of replacePlaceholders(normalise(text), () => ' . ').matchAll(piece)) {
    const [part, written] = match;
    if (written === undefined) {
      hyphen = joined !== undefined && !hyphen && /^[-‐‑]$/.test(part);
      if (!hyphen) close();
      if (/^[.!?;:…\n]/.test(part)) at += phraseReach;
      continue;
    }
    const word = canonical(written);
    if (!hyphen) close();
    joined = { from: joined?.from ?? at, word: (joined?.word ?? '') + word, parts: (joined?.parts ?? 0) + 1 };
    hyphen = false;
    for (const single of expanded(word)) found.push({ word: single, at: at++ });
  }
  close();
  return found;
}
