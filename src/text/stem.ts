import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as german } from '@orama/stemmers/german';
import { canonical, fold } from './words.ts';

/** `ae`, `oe`, `ue` written for an umlaut; not after a vowel or `q`, so that `neue`, `Steuer`, `Quelle` stay. */
const digraph = /(?<![aeouq])(a|o|u)e/g;
const umlauts: Record<string, string> = { a: 'ä', o: 'ö', u: 'ü' };

/** Feminine forms join the base: `Beraterinnen` with `Berater`. */
const feminine = /erin(?:nen)?$/;

/** A final `s` the German stemmer leaves behind in the plural: `Zinsen` gives `zins`, but `Zins` gives `zin`. */
const leftoverS = /(?<=..[bdfgklmnr])s$/;

/**
 * Stem of one word, for comparing: Snowball's stemmer of the language, with umlauts folded, so that `Gebühren`,
 * `gebuehr` and `Gebühr` are one. A language other than `de` and `en` is folded only.
 *
 * @param word One word in any case.
 */
export function stem(word: string, lang: string): string {
  if (lang === 'de') return germanStem(canonical(word));
  if (lang === 'en') return english(fold(word));
  return fold(word);
}

/**
 * A word folded for comparing letter by letter: in German `Gebühr`, `gebuehr` and `gebuhr` are one, in other
 * languages it is `fold`.
 */
export function foldWord(word: string, lang: string): string {
  return fold(lang === 'de' ? withUmlauts(canonical(word)) : word);
}

function withUmlauts(word: string): string {
  return word.replace(digraph, (_, vowel: string) => umlauts[vowel] ?? vowel);
}

function germanStem(word: string): string {
  const spelt = withUmlauts(word).replace(feminine, 'er').replace(/'s?$/, '');
  return fold(german(spelt)).replace(leftoverS, '');
}
