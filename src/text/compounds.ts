import { FUNCTION_WORDS } from './functionWords.ts';
import { foldWord, stem } from './stem.ts';
import { wordSet } from './wordSet.ts';
import { canonical, fold } from './words.ts';

/** What may join the parts of a compound (Fugenelemente). */
const LINKS = ['', 's', 'es', 'n', 'en', 'er', 'e'] as const;

/** Fewest letters of a part: shorter ones are found in every other word. */
const SHORTEST = 4;

/** Most letters of a word that is looked into. */
const LONGEST = 60;

/** Endings (folded) that look like words and only inflect or derive: `Kundinnen` is no compound of `innen`. */
const ENDINGS = wordSet('innen ende enden ender endes heit keit schaft eigen eien eren erin');

/** Gives the stems of a word's parts in their order, none where it is no compound. */
export type CompoundParts = (word: string) => readonly string[];

/**
 * Learns from the words of a wiki how its German compounds split: `Kontoeröffnung` is `Konto` and `Eröffnung` where both
 * stand alone elsewhere, in any inflected form, whatever element links them. Of several splits the one with the longest
 * end is taken, since the end says what sort of thing a compound is; its beginning may be a compound itself. Function
 * words are no parts, so that `Unterlagen` stays whole.
 *
 * @param vocabulary Words that stand alone, in any spelling.
 */
export function learnCompounds(vocabulary: Iterable<string>): CompoundParts {
  const stems = stemsAlone(vocabulary);
  const alone = (letters: string) =>
    ENDINGS.has(letters) ? undefined : (stems.get(letters) ?? stems.get(stem(letters, 'de')));

  function split(letters: string): string[] | undefined {
    for (let at = SHORTEST; at <= letters.length - SHORTEST; at += 1) {
      const bases = basesOf(letters.slice(0, at));
      const known = bases.map((base) => stems.get(base)).find((found) => found !== undefined);
      const end = alone(letters.slice(at));
      if (end === undefined) continue;
      const start = known === undefined ? bases.map(split).find((parts) => parts !== undefined) : [known];
      if (start !== undefined) return [...start, end];
    }
    return undefined;
  }

  const before = new Map<string, readonly string[]>();
  return (word) => {
    const known = before.get(word);
    if (known) return known;
    const parts = spellingsOf(word)
      .filter(({ length }) => length <= LONGEST)
      .map(split)
      .find((found) => found !== undefined);
    before.set(word, parts ?? []);
    return parts ?? [];
  };
}

/** Stems of the words that can be parts, by the word and by the stem itself, which begins compounds: `Miet|vertrag`. */
function stemsAlone(vocabulary: Iterable<string>): Map<string, string> {
  const stems = new Map<string, string>();
  for (const word of vocabulary) {
    if (!/^\p{L}+$/u.test(word) || word.length < SHORTEST || FUNCTION_WORDS.de.has(canonical(word))) continue;
    const own = stem(word, 'de');
    for (const letters of spellingsOf(word)) stems.set(letters, own);
    if (own.length >= SHORTEST && !stems.has(own)) stems.set(own, own);
  }
  return stems;
}

/** A word folded; where it has `ae`, `oe` or `ue`, which may be an umlaut or, as in `Kontoeröffnung`, two parts, in both ways. */
function spellingsOf(word: string): string[] {
  return [...new Set([fold(canonical(word)), foldWord(word, 'de')])];
}

/** What stands before a linking element, for each element that the letters may end with. */
function basesOf(letters: string): string[] {
  return LINKS.filter((link) => letters.endsWith(link))
    .map((link) => letters.slice(0, letters.length - link.length))
    .filter(({ length }) => length >= SHORTEST);
}
