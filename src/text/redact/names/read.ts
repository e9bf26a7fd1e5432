import type { Span } from '../types.ts';
import { givenNames } from './given.ts';
import { isFamilyName, isNobody, isNoun } from './words.ts';

/** How names are read at one place. */
export type Reading = {
  /** Most words of a name, without particles and initials. */
  most: number;
  /** Whether the name may be written in small letters, as people do in a hurry. */
  small?: boolean;
  /** Whether a title stands before it, after which also words such as `Lange` are names. */
  titled?: boolean;
  /** Whether a name that ends in s may be a German genitive, behind which a noun follows: `Herrn Müllers Verhalten`. */
  genitive?: boolean;
};

/** A name as it stands in a text. */
export type ReadName = Span & {
  /** Its words, as written, without particles and initials. */
  words: string[];
};

const capital =
  /\p{Lu}[\p{L}\p{M}]*(?:['’][\p{L}\p{M}]+)?(?:[-\u2010\u2011]\p{L}[\p{L}\p{M}]*){0,3}(?![\p{L}\p{N}\p{M}@_])/uy;
const any =
  /\p{L}[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)?(?:[-\u2010\u2011]\p{L}[\p{L}\p{M}]*){0,3}(?![\p{L}\p{N}\p{M}@_])/uy;
const initial =
  /\p{Lu}(?:\.(?:-?\p{Lu}\.|[ \u00A0]?(?:&|u\.|und|and|\+)[ \u00A0]?\p{Lu}\.)?[ \u00A0]?|[ \u00A0](?=\p{Lu}\p{L}))/uy;
const particle =
  /(?:von|van|vom|zu|zum|zur|de|del|della|di|da|dos|du|le|la|el|al|bin|ben|ibn|ter|ten|und zu)(?:[ \u00A0](?:der|den|dem|la|las|los))?[ \u00A0]|v\.[ \u00A0]?/uy;
/** Particles with a capital: only within a name, as they begin sentences too. */
const inner =
  /(?:N[íi]|Nic|Mac|Ó|Uí|Van|De|Del|Della|Di|Dos|La|Le|El|Al)[ \u00A0](?:(?:der|den|la|La)[ \u00A0])?(?=\p{Lu})/uy;
const gap = /[ \u00A0]{1,2}/y;

function at(pattern: RegExp, text: string, index: number): string {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? '';
}

/** Whether a word is a first name that is known. Parts of `Hans-Peter` count one by one. */
export function isGiven(word: string): boolean {
  const lower = word.toLowerCase();
  return givenNames.has(lower) || (lower.includes('-') && givenNames.has(lower.slice(0, lower.indexOf('-'))));
}

/** Whether a word already stands for a name that somebody struck out: `XXXX`. */
function isMask(word: string): boolean {
  return /^(.)\1+$/i.test(word);
}

/** Whether a word can begin a name at a place where one is due. */
function canBegin(word: string, { titled, small }: Reading): boolean {
  if (word.length < 2 || isMask(word)) return false;
  if (isGiven(word)) return true;
  if (titled && isFamilyName(word) && /^\p{Lu}/u.test(word)) return true;
  if (small && /^\p{Ll}/u.test(word) && word.length < 3) return false;
  return !isNobody(word) && !isNoun(word);
}

/** Whether a word goes on with a name whose words so far are `words`. */
function canFollow(word: string, words: readonly string[], { genitive }: Reading): boolean {
  const first = words.at(-1) ?? '';
  if (isGiven(first) && isFamilyName(word) && /^\p{Lu}/u.test(word)) return true;
  if (word.length < 2 || isMask(word) || isNobody(word)) return false;
  if (genitive && /[^s]s$/.test(first) && !isGiven(first) && !isGiven(word)) return false;
  const isLoud = word === word.toUpperCase() && first === first.toUpperCase();
  if (isLoud && !isGiven(first)) return false;
  return isGiven(word) || !isNoun(word);
}

/** What stands before a word and belongs to the name: an initial or a particle such as `von der`. */
function leading(text: string, index: number, isWithin: boolean): number {
  let length = at(initial, text, index).length;
  length += at(initial, text, index + length).length;
  const small = at(particle, text, index + length).length;
  return length + (small === 0 && isWithin ? at(inner, text, index + length).length : small);
}

/** `Sabine K.`: an initial may stand for the family name behind a known first name. */
function withInitial(text: string, next: number, end: number, words: readonly string[]): number {
  const length = words.length === 1 && isGiven(words[0] ?? '') ? at(lastInitial, text, next).length : 0;
  return length > 0 && next > end ? next + length : end;
}

const lastInitial = /\p{Lu}\.(?![\p{L}\p{N}])/uy;

/**
 * Reads the name that begins at `index`: `Müller-Lüdenscheid`, `Anna M. Schmidt`, `von der Heide`.
 * @returns The name, or undefined where none begins there.
 */
export function readName(text: string, index: number, reading: Reading): ReadName | undefined {
  const words: string[] = [];
  let end = index;
  let next = index;
  while (words.length < reading.most) {
    const from = next + leading(text, next, words.length > 0);
    const word = at(reading.small ? any : capital, text, from);
    if (word === '') {
      end = withInitial(text, next, end, words);
      break;
    }
    const isSmall = /^\p{Ll}/u.test(word);
    if (words.length === 0 ? !canBegin(word, reading) : !canFollow(word, words, reading)) break;
    if (words.length > 0 && isSmall && !isGiven(words[0] ?? '')) break;
    words.push(word);
    end = from + word.length;
    const blank = at(gap, text, end);
    if (blank === '') break;
    next = end + blank.length;
  }
  return words.length === 0 ? undefined : { start: index, end, words };
}
