import { languageHints } from './language-hints.ts';
import { languageScores } from './language-scores.ts';
import { replacePlaceholders } from './placeholders.ts';
import { words } from './words.ts';

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
/** What needs no closer look: the letters of Western Europe. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: the whole range is meant.
const latin = /^[\x00-\xFF]*$/;
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
  if (mostlyOtherScript(tokens)) return 'other';
  const obvious = obviousLanguage(tokens);
  if (obvious) return obvious;
  const scores = languageScores(tokens);
  const de = scores.de + hint(tokens, languageHints.de);
  const en = scores.en + hint(tokens, languageHints.en);
  if (isForeign(scores.foreign, Math.max(de, en), tokens.length)) return 'other';
  if (Math.abs(de - en) < tie) return fallback;
  return de > en ? 'de' : 'en';
}

/** Most sentences give themselves away: three telling words of one language, two in five of all, none of the other. */
function obviousLanguage(tokens: readonly string[]): 'de' | 'en' | undefined {
  const de = hits(tokens, languageHints.de);
  const en = hits(tokens, languageHints.en);
  if (Math.min(de, en) > 0 || Math.max(de, en) < Math.max(3, 0.4 * tokens.length)) return undefined;
  return de > en ? 'de' : 'en';
}

function hits(tokens: readonly string[], telling: ReadonlySet<string>): number {
  let found = 0;
  for (const token of tokens) if (telling.has(token)) found += 1;
  return found;
}

function hint(tokens: readonly string[], telling: ReadonlySet<string>): number {
  const spelling = telling === languageHints.de && tokens.some((token) => /[äöü]/.test(token)) ? 0.5 : 0;
  return Math.min(mostHints, (hintWeight * (hits(tokens, telling) + spelling)) / tokens.length);
}

function isForeign(foreign: number, own: number, length: number): boolean {
  if (length < 2) return false;
  return foreign - own > (length < 5 ? foreignLeadShort : foreignLead);
}

function mostlyOtherScript(tokens: readonly string[]): boolean {
  let others = 0;
  for (const token of tokens) if (!latin.test(token) && otherScript.test(token)) others += 1;
  return others * 2 > tokens.length;
}
