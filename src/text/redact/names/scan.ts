import { scanWords } from '../../scanWords.ts';
import { perWord } from '../../vocabulary.ts';
import { canonical } from '../../words.ts';
import { blank } from '../types.ts';
import { doubtfulNames } from './doubtful.ts';
import { familyNames } from './family.ts';
import { givenNames } from './given.ts';

/** What a text gives reason to look for, as bits. */
export const reasons = {
  title: 1,
  greeting: 2,
  signature: 4,
  introduction: 8,
  role: 16,
  known: 32,
  label: 64,
  kin: 128,
  family: 256,
  dealing: 512,
} as const;

/** Words behind or around which names stand, in lower case, by what they are a reason for. */
const announcing: Readonly<
  Record<'title' | 'greeting' | 'signature' | 'label' | 'introduction' | 'kin' | 'dealing', string>
> = {
  title:
    'herr herrn hr hrn frau fr fräulein familie fam eheleute ehepaar mr mrs ms mx miss mister rev reverend madame monsieur mme señor señora prof professor dr doktor doctor',
  greeting:
    'hallo hello hi hey moin servus salut ciao dich grüezi morning afternoon evening tag morgen abend dear dearest geehrte geehrter geehrtes verehrte verehrter werte werter liebe lieber liebes liebste liebster',
  signature:
    'gruß gruss grüße grüßen grüsse grüssen gruesse gruessen grüßle mfg lg vg bg glg vlg hochachtungsvoll regards wishes best sincerely faithfully truly yours cheers rgds br thx dank danke thanks thank love advance voraus much',
  label:
    'vorname nachname zuname familienname namen surname names kontoinhaber kontoinhaberin karteninhaber karteninhaberin holder cardholder absender ansprechpartner ansprechpartnerin unterschrift signed gez bearbeiter bearbeiterin sachbearbeiter sachbearbeiterin berater beraterin',
  kin: 'schwester pfleger pfarrer onkel tante oma opa schwiegersohn schwiegertochter schwiegermutter schwiegervater sohn tochter ehemann ehefrau neffe nichte enkel enkelin husband wife son daughter brother sister nephew niece cousin grandson granddaughter fiancé fiancée law nurse uncle aunt auntie constable officer pastor councillor bruder mother father mum dad mom friend freundin',
  dealing: 'spoke spoken speaking talked talking chatted chatting dealt dealing served helped assisted',
  introduction:
    'name namen namens genannt called named vorname nachname familienname signed gez gezeichnet geb geborene geborener geborenen née nee heiße heisse heißen heissen heiß heiss hoaß names hieß hiess heißt nennt',
};
/** Words behind which a known first name, in any case, is an introduction: `ich bin Peter`, `this is jane`. */
const beforeKnown = new Uint8Array(32 * 32 * 32);
for (const word of [
  'bin',
  'am',
  'is',
  'im',
  'was',
  'its',
  'm',
  's',
  'd',
  'der',
  'die',
  'ist',
  'es',
  'mit',
  'von',
  'with',
  'by',
  'dem',
  'den',
  'nem',
  'to',
]) {
  beforeKnown[placeOf(word.charCodeAt(0), word.charCodeAt(1) || 0, word.charCodeAt(2) || 0)] = 1;
}

const roleEnding =
  /(?:mitarbeiter|berater|betreuer|bearbeiter|leiter|verkäufer|partner|makler|chef|techniker|monteur|fahrer|zusteller|installateur|pfleger|vermieter|nachbar|trainer|lehrer|hausmeister)(?:in)?$|kolleg(?:e|en|in)$|^(?:advis[eo]r|agent|manager|rep|representative|colleague|cashier|teller|clerk|employee|technician|engineer|driver|receptionist|landlord|neighbou?r|assistant|supervisor|operator)$/;

const bits = new Map<string, number>();
function learn(words: Iterable<string>, bit: number): void {
  for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
}
learn(announcing.title.split(' '), reasons.title);
learn(announcing.greeting.split(' '), reasons.greeting);
learn(announcing.signature.split(' '), reasons.signature);
learn(announcing.label.split(' '), reasons.label);
learn(announcing.introduction.split(' '), reasons.introduction);
learn(announcing.kin.split(' '), reasons.kin);
learn(announcing.dealing.split(' '), reasons.dealing);

/** Which lengths words of a table have, by their first three letters: a look that spares most words the look-up. */
function lengthsOf(words: Iterable<string>): Int32Array {
  const lengths = new Int32Array(32 * 32 * 32);
  for (const word of words) {
    const place = placeOf(word.charCodeAt(0), word.charCodeAt(1) || 0, word.charCodeAt(2) || 0);
    lengths[place] = (lengths[place] ?? 0) | (1 << Math.min(word.length, 31));
  }
  return lengths;
}

/** The place of three letters, whatever their case, in a table of 32 by 32 by 32; 0 stands for none. */
function placeOf(first: number, second: number, third: number): number {
  return ((first & 31) << 10) | ((second & 31) << 5) | (third & 31);
}

const announcingLengths = lengthsOf(bits.keys());
const knownNames: ReadonlySet<string> = new Set([...givenNames, ...doubtfulNames, ...familyNames]);
const givenLengths = lengthsOf(knownNames);

/** 1 for letters, 3 for capitals, of Latin script up to U+024F; 0 for every other UTF-16 unit. */
const letters = new Uint8Array(0x10000);
for (let code = 0; code < 0x250; code += 1) {
  const letter = String.fromCharCode(code);
  letters[code] = /\p{Lu}/u.test(letter) ? 3 : /\p{L}/u.test(letter) ? 1 : 0;
}

function isCapital(code: number): boolean {
  return letters[code] === 3;
}

function isLetter(code: number): boolean {
  return (letters[code] ?? 0) !== 0;
}

/** What a text gives reason to look for, and where the words stand that names follow at once. */
export type NameHints = {
  /** Bits of `reasons`. */
  found: number;
  /** Where titles, greetings and closings begin. */
  places: { title: number[]; greeting: number[]; signature: number[] };
};

/** Names that are words of every other text: they are looked for only where another word is a reason to. */
const everyday: ReadonlySet<string> = new Set(
  'will may bill hope mark art chase chance june april summer miles august patience jo'.split(' '),
);
/** Words beside those of the table by which such a name is a person's: `Will hung up`, `Kollegin Grace`. */
const dealings = 'hung colleague gesprochen'.split(' ');
/** Words of the tables as the vocabulary writes them. */
const telling: ReadonlySet<string> = new Set(
  [...bits.keys(), ...knownNames, ...dealings].filter((word) => !everyday.has(word)).map(canonical),
);
/** Words in which a letter beyond these stands are read letter by letter. */
const plainLetters = /^[a-zäöü]+$/;

/** Whether a word, however it is written, can be a reason to look for names. */
const mayTell = perWord(
  (letters) => telling.has(letters) || !plainLetters.test(letters) || roleEnding.test(letters),
);

/**
 * Reads a text once, word by word, and says what names in it could be recognised by.
 * @returns The hints; undefined for most texts.
 */
export function scanNames(text: string): NameHints | undefined {
  return scanWords(text).words.some(mayTell) ? hintsIn(text) : undefined;
}

function hintsIn(text: string): NameHints | undefined {
  let hints: NameHints | undefined;
  let isIntroduced = false;
  let start = -1;
  for (let index = 0; index <= text.length; index += 1) {
    if (index < text.length && letters[text.charCodeAt(index)] !== 0) {
      if (start < 0) start = index;
      continue;
    }
    if (start < 0) continue;
    const length = index - start;
    const first = text.charCodeAt(start);
    const second = length > 1 ? text.charCodeAt(start + 1) : 0;
    const third = length > 2 ? text.charCodeAt(start + 2) : 0;
    const place = placeOf(first, second, third);
    const bit = 1 << Math.min(length, 31);
    let found = 0;
    if (((announcingLengths[place] ?? 0) & bit) !== 0) {
      found = fitting(text, index, bits.get(text.slice(start, index).toLowerCase()) ?? 0);
    }
    if ((isIntroduced || letters[first] === 3) && ((givenLengths[place] ?? 0) & bit) !== 0) {
      found |= knownAs(text.slice(start, index).toLowerCase());
    }
    if (length > 2 && text.charCodeAt(index) === 32 && startsRole(text, start, index)) found |= reasons.role;
    if (found !== 0) hints = noted(hints, found, start);
    isIntroduced = length <= 4 && beforeKnown[place] === 1;
    start = -1;
  }
  return hints;
}

/** Whether a word is a first name, a family name or both, as bits. */
function knownAs(word: string): number {
  const isFirst = givenNames.has(word) || doubtfulNames.has(word);
  return (isFirst ? reasons.known : 0) | (familyNames.has(word) ? reasons.family : 0);
}

function noted(hints: NameHints | undefined, found: number, start: number): NameHints {
  const { found: before, places } = hints ?? { found: 0, places: { title: [], greeting: [], signature: [] } };
  if ((found & reasons.title) !== 0) places.title.push(start);
  if ((found & reasons.greeting) !== 0) places.greeting.push(start);
  if ((found & reasons.signature) !== 0) places.signature.push(start);
  return { found: before | found, places };
}

/** The matches of a sticky expression at these places. */
export function matchesAt(text: string, pattern: RegExp, places: readonly number[]): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  for (const place of places) {
    pattern.lastIndex = place;
    const match = pattern.exec(text);
    if (match) matches.push(match);
  }
  return matches;
}

/** What remains of the reasons a word gives, by what stands behind it: `Guten Tag,` greets nobody. */
function fitting(text: string, end: number, given: number): number {
  const next = text.charCodeAt(end);
  const isBlank = next === 32 || next === 160;
  let found = given;
  if (!isBlank && next !== 46) found &= ~reasons.title;
  if (
    !isBlank ||
    !isLetter(text.charCodeAt(end + 1)) ||
    nobody.some((word) => text.startsWith(word, end + 1))
  )
    found &= ~reasons.greeting;
  if ((found & reasons.signature) !== 0 && !maySign(text, end)) found &= ~reasons.signature;
  if (!isBlank || !isCapital(text.charCodeAt(end + 1))) found &= ~reasons.kin;
  if ((found & reasons.dealing) !== 0 && !dealsWith.test(text.slice(end, end + 7))) found &= ~reasons.dealing;
  if (next !== 58 && !(isBlank && text.charCodeAt(end + 1) === 58)) found &= ~reasons.label;
  return found;
}

/** Who is dealt with begins with a capital. */
const dealsWith = /^ (?:to|with|by) \p{Lu}/u;

/** Whether a capital follows soon behind a closing, or hardly anything, where people sign in small letters. */
function maySign(text: string, end: number): boolean {
  let next = end;
  while (next < text.length && next < end + 12 && letters[text.charCodeAt(next)] === 0) next += 1;
  if (next >= text.length || next === end + 12) return false;
  if (isCapital(text.charCodeAt(next))) return true;
  const rest = text.slice(next, next + 30);
  return rest.length < 30 || rest.includes(blank);
}

/** Greeted more often than all persons. */
const nobody = ['Damen', 'damen', 'zusammen', 'Sir', 'Team', 'team', 'there', 'ich ', 'Ich '];

/** A role names somebody only where a capital follows. */
function startsRole(text: string, start: number, end: number): boolean {
  if (!isCapital(text.charCodeAt(end + 1))) return false;
  const last = text.charCodeAt(end - 1);
  // Roles end with r, n, e, p, k, t or f.
  if (
    last !== 114 &&
    last !== 110 &&
    last !== 101 &&
    last !== 112 &&
    last !== 107 &&
    last !== 116 &&
    last !== 102
  )
    return false;
  return roleEnding.test(text.slice(start, end).toLowerCase());
}
