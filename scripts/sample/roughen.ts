import type { Random } from './random.ts';
import type { VoiceLanguage } from './voices/slots.ts';

const respelt: Readonly<Record<string, string>> = {
  ä: 'ae',
  ö: 'oe',
  ü: 'ue',
  Ä: 'Ae',
  Ö: 'Oe',
  Ü: 'Ue',
  ß: 'ss',
};

/** Sloppy spellings that people use on a phone: what stands there, and what they write. */
const colloquial: Readonly<Record<VoiceLanguage, readonly (readonly [RegExp, string])[]>> = {
  de: [
    [/\bhabe ich\b/, 'hab ich'],
    [/\bIch habe\b/, 'Hab'],
    [/\bnicht mehr\b/, 'nich mehr'],
    [/\bnichts\b/, 'nix'],
    [/\beine\b/, 'ne'],
    [/\betwas\b/, 'was'],
    [/\bist es\b/, "ist's"],
    [/\bwirklich\b/, 'echt'],
    [/\bdass\b/, 'das'],
  ],
  en: [
    [/\bcannot\b/, 'cant'],
    [/\bI am\b/, "I'm"],
    [/\bdoes not\b/, "doesn't"],
    [/\bplease\b/i, 'pls'],
    [/\byou\b/, 'u'],
    [/\breally\b/, 'realy'],
    [/\breceive\b/, 'recieve'],
  ],
};

/** The text as somebody in a hurry types it: most stay clean, some lose capitals, umlauts or a letter's place. */
export function roughen(text: string, lang: VoiceLanguage, random: Random): string {
  const casual = random.chance(0.12) ? everyday(text, lang) : text;
  const spelt =
    lang === 'de' && random.chance(0.05) ? casual.replace(/[äöüÄÖÜß]/g, (c) => respelt[c] ?? c) : casual;
  const small = random.chance(0.05) ? spelt.toLowerCase() : spelt;
  const typed = random.chance(0.06) ? swapLetters(small, random) : small;
  return random.chance(0.05) ? typed.replace(/[.]$/, random.pick(['!!', '!!!', '...', ' :(', ''])) : typed;
}

function everyday(text: string, lang: VoiceLanguage): string {
  return colloquial[lang].reduce((rest, [written, spoken]) => rest.replace(written, spoken), text);
}

/** Two letters within one longer word change places. */
function swapLetters(text: string, random: Random): string {
  const longer = [...text.matchAll(/\b[a-z]{6,}\b/g)];
  if (longer.length === 0) return text;
  const { 0: word, index } = random.pick(longer);
  const at = index + random.integer(1, word.length - 3);
  return `${text.slice(0, at)}${text.charAt(at + 1)}${text.charAt(at)}${text.slice(at + 2)}`;
}
