import { eld } from 'eld/small';
import { perWord, type Word } from './vocabulary.ts';

/** How much a text looks like a language, 0 to 1: German, English, and the likeliest of all others. */
export type LanguageScores = { de: number; en: number; foreign: number };

/** Languages told apart: the two of the wiki, and those that a bank's customers in Europe most often write. */
const known = [
  'de',
  'en',
  'fr',
  'it',
  'es',
  'pt',
  'nl',
  'pl',
  'tr',
  'ru',
  'uk',
  'ar',
  'cs',
  'ro',
  'hr',
  'hu',
  'da',
  'sv',
];

const detector = eld.newInstance();
detector.setLanguageSubset(known);

/** ELD gives a mean m of the n-grams' scores as m / (m + 25). */
const scale = 25;
/** ELD hears no more than this many bytes of a text. */
const heard = 350;

/** What a word adds to each language of `known`, and the number of its n-grams. */
type Heard = {
  sums: Float64Array;
  ngrams: number;
  bytes: number;
  /** Number of the text in which it was last heard: a word counts once a text. */
  text: number;
};

let texts = 0;
const sums = new Float64Array(known.length);
const encoder = new TextEncoder();

/**
 * Scores of a text by its n-grams (ELD), summed up word by word: a text's score is the mean over the n-grams of its
 * words, each word counted once, so that a word is worked out once however many texts hold it.
 * @param spoken Its words in order.
 */
export function languageScores(spoken: readonly Word[]): LanguageScores {
  sums.fill(0);
  let ngrams = 0;
  let bytes = 0;
  texts += 1;
  for (const word of spoken) {
    if (bytes > heard) break;
    const own = heardOf(word);
    bytes += own.bytes + 1;
    if (own.text === texts) continue;
    own.text = texts;
    ngrams += own.ngrams;
    for (let index = 0; index < sums.length; index += 1)
      sums[index] = (sums[index] ?? 0) + (own.sums[index] ?? 0);
  }
  const score = (index: number) => {
    const sum = sums[index] ?? 0;
    return sum / (sum + scale * Math.max(1, ngrams));
  };
  let foreign = 0;
  for (let index = 2; index < known.length; index += 1) foreign = Math.max(foreign, score(index));
  return { de: score(0), en: score(1), foreign };
}

const heardOf = perWord((letters): Heard => {
  const bytes = encoder.encode(letters).length;
  const ngrams = ngramsOf(bytes);
  const scores = detector.detect(letters).getScores();
  const own = known.map((language) => {
    const score = scores[language] ?? 0;
    return (scale * score * ngrams) / (1 - score);
  });
  return { sums: Float64Array.from(own), ngrams, bytes, text: 0 };
});

/** N-grams of a word in ELD: four bytes each, three bytes on, and one at its end. */
function ngramsOf(bytes: number): number {
  return 1 + Math.max(0, Math.ceil((Math.min(bytes, 70) - 4) / 3));
}
