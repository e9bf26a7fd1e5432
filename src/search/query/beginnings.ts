import { foldWord } from '../../text/stem.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { LONGER_BESIDES, pagesOf } from './variants.ts';

/** What a word that is still being typed may become: any word that begins so. */
export type Beginning = {
  /** As typed. */
  readonly letters: string;
  /** How sure a longer word is meant, before it weighs less for every letter that is missing; above 0, at most 1. */
  readonly weight: number;
  /** What the full text is asked for: the beginning as the wiki spells it; absent where the word itself is asked for. */
  readonly asked?: string;
};

/** Letters from which on the full text is asked for a beginning: one or two begin half of all words. */
const SHORTEST_ASKED = 3;

/** What a word may be the beginning of. */
export function beginningOf(word: string, lexicons: readonly Lexicon[]): Beginning {
  if (pagesOf(word, lexicons) > 0) return { letters: word, weight: LONGER_BESIDES };
  const asked = word.length < SHORTEST_ASKED ? undefined : spelling(word, lexicons);
  return { letters: word, weight: 1, ...(asked !== undefined && { asked }) };
}

/** The beginning as a known word spells it that begins so: `gebueh` is asked for as `Gebüh`. */
function spelling(word: string, lexicons: readonly Lexicon[]): string | undefined {
  for (const { completions, lang } of lexicons) {
    const [longer] = completions(word);
    if (longer === undefined) continue;
    const letters = foldWord(word, lang);
    const ends = Array.from({ length: longer.word.length }, (_, at) => longer.word.slice(0, at + 1));
    return ends.find((beginning) => foldWord(beginning, lang).startsWith(letters));
  }
  return undefined;
}
