import type { Span } from '../types.ts';
import { isGiven, readName } from './read.ts';
import { matchesAt } from './scan.ts';

const greeting =
  /(?<![\p{L}\p{N}@_-])(?:(?:hallo|hello|hi|hey|moin|servus|salut|ciao|(?<=grü(?:ß|ss) )dich|grüezi|(?<=good |^|\n)(?:morning|afternoon|evening)|(?<=guten |^|\n)(?:tag|morgen|abend)|dear|(?:geehrte[rs]?|verehrte[rs]?)|werte[rs]?|dearest)|(?:liebe[rs]?|liebste[rs]?))[ \u00A0]{1,2}(?:(?:liebe[rs]?|an)[ \u00A0])?/iuy;
/** `Evening Kev,` greets whoever is known; `Evening Standard,` is none. */
const short = /^(?:morning|afternoon|evening|tag|morgen|abend)/i;
/** `liebe` is also a verb, `lieber` also `rather`: only at the beginning of a line do they greet an unknown name. */
const ambiguous = /^(?:liebe|liebste)/iu;
const joint = /(?:[ \u00A0]?(?:,|&|und|and|\+)[ \u00A0])/iuy;
/** A greeting ends with a comma, a mark, a dash or its line. */
const closing = /^[ \u00A0]?(?:[,!.:;–-]|\n|$)/;

function isLineStart(text: string, index: number): boolean {
  return /(?:^|[\n.!?])\s*$/.test(text.slice(Math.max(0, index - 3), index));
}

function greeted(text: string, start: number, written: string): Span[] {
  const found: Span[] = [];
  for (let index = start + written.length; found.length < 4; ) {
    const name = readName(text, index, { most: 2, small: true });
    if (!name) break;
    const [first = '', second] = name.words;
    const known = isGiven(first);
    const isCapital = /^\p{Lu}/u.test(first) && first !== first.toUpperCase();
    const isClosed = closing.test(text.slice(name.end, name.end + 3));
    const isShort = short.test(written) && isLineStart(text, start);
    const begins = !isShort && (!ambiguous.test(written) || isLineStart(text, start));
    if (!known && !(isCapital && isClosed && begins && isPlausible(first, second))) break;
    // `Hi Sarah I have` goes on; a second word counts only where the greeting ends behind it.
    const end =
      known && second !== undefined && !isClosed && !isGiven(second) ? index + first.length : name.end;
    found.push({ start: index, end });
    joint.lastIndex = end;
    const more = joint.exec(text);
    if (!more || (more[0].includes(',') && !known)) break;
    index = end + more[0].length;
  }
  return found;
}

/** Two unknown words are a name only with a capital each; one with a hyphen is rather a thing or a team. */
function isPlausible(first: string, second: string | undefined): boolean {
  return second === undefined ? !first.includes('-') && first.length > 2 : /^\p{Lu}/u.test(second);
}

/** Names that are greeted without a title: `Hallo Sabine,`, `Hi Tim and Anna!`, `Dear Jane Doe`. */
export function greetedNames(text: string, places: readonly number[]): Span[] {
  return matchesAt(text, greeting, places).flatMap((match) => greeted(text, match.index, match[0]));
}
