import { languageHints } from './language-hints.ts';
import { languageScores } from './language-scores.ts';
import { replacePlaceholders } from './placeholders.ts';
import { words } from './scanWords.ts';
import { perWord, type Word } from './vocabulary.ts';

/** Language of a text, as far as the wiki tells languages apart. */
export type TextLanguage = 'de' | 'en' | 'other';

/** What one telling word adds to the detector's score of 0 to 1, per word of the text; and the most it adds. */
const hintWeight = 0.6;
const mostHints = 0.3;
/** A third language must lead by this much, and more in few words, where scores are noise. */
const foreignLead = 0.06;
const foreignLeadShort = 0.12;
/** Below this lead nothing is decided between German and English. */
const tie = 0.015;
const mayHoldLinkOrNumber = /\d|http/;
const linkOrNumber = /https?:\/\/\S+|\S*\d\S*/g;
/** Letters beyond which neither German nor English can be meant. */
const otherScript = /[\p{L}--\p{Script=Latin}]/v;

/**
 * Language of a feedback text, made for a few words: n-gram scores (ELD) plus telling words of German and English.
 * Placeholders, links and numbers do not count.
 *
 * @param fallback Answer where the text has no letters or the languages tie; usually the source's language.
 */
export function detectLanguage(text: string, fallback: TextLanguage): TextLanguage {
  const said = replacePlaceholders(text.slice(0, 1000), () => ' ');
  const plain = mayHoldLinkOrNumber.test(said) ? said.replace(linkOrNumber, ' ') : said;
  const tokens = words(plain);
  if (tokens.length === 0) return fallback;
  const told = signsIn(tokens);
  if (told.others * 2 > tokens.length) return 'other';
  const obvious = obviousLanguage(told, tokens.length);
  if (obvious) return obvious;
  const scores = languageScores(tokens);
  const de = scores.de + hint(told.de + (told.umlauts > 0 ? 0.5 : 0), tokens.length);
  const en = scores.en + hint(told.en, tokens.length);
  if (isForeign(scores.foreign, Math.max(de, en), tokens.length)) return 'other';
  if (Math.abs(de - en) < tie) return fallback;
  return de > en ? 'de' : 'en';
}

/** What the words of a text tell by themselves: telling words by language, words with umlauts, and in other scripts. */
type Signs = { de: number; en: number; umlauts: number; others: number };

function signsIn(tokens: readonly Word[]): Signs {
  const told: Signs = { de: 0, en: 0, umlauts: 0, others: 0 };
  for (const token of tokens) {
    const own = signsOf(token);
    told.de += own.de;
    told.en += own.en;
    told.umlauts += own.umlauts;
    told.others += own.others;
  }
  return told;
}

const signsOf = perWord(
  (letters): Signs => ({
    de: languageHints.de.has(letters) ? 1 : 0,
    en: languageHints.en.has(letters) ? 1 : 0,
    umlauts: /[äöü]/.test(letters) ? 1 : 0,
    others: otherScript.test(letters) ? 1 : 0,
  }),
);

/** Most sentences give themselves away: three telling words of one language, two in five of all, none of the other. */
function obviousLanguage({ de, en }: Signs, length: number): 'de' | 'en' | undefined {
  if (Math.min(de, en) > 0 || Math.max(de, en) < Math.max(3, 0.4 * length)) return undefined;
  return de > en ? 'de' : 'en';
}

function hint(hits: number, length: number): number {
  return Math.min(mostHints, (hintWeight * hits) / length);
}

function isForeign(foreign: number, own: number, length: number): boolean {
  if (length < 2) return false;
  return foreign - own > (length < 5 ? foreignLeadShort : foreignLead);
}
