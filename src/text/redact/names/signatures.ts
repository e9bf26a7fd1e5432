import type { Span } from '../types.ts';
import { isGiven, type ReadName, readName } from './read.ts';
import { matchesAt } from './scan.ts';
import { isNobody, isNoun } from './words.ts';

const wishes =
  '(?:gr(?:ü|ue)(?:ß|ss)(?:en?|le)?|gru(?:ß|ss)|mfg|lg|vg|bg|glg|vlg|hochachtungsvoll|regards|wishes|best|(?:sincerely|faithfully|truly)(?: yours)?|yours|cheers|rgds|br|thx|(?:dank|thanks|danke|thank you)(?: im voraus| schön| in advance| very much)?|voraus|advance|much|love)';
/** A closing, then on the same line or the next ones who signs. */
const closing = new RegExp(
  String.raw`(?<![\p{L}\p{N}@_-])${wishes}(?:[ \u00A0]?(?:aus|from)[ \u00A0](?:dem |der |the )?\p{Lu}[\p{L}-]{1,30})?(?<gap>[ \u00A0]?[,.!–-]{0,3}\s{1,6}|[,.!–-]{1,3})(?:(?:i\. ?a\.|i\. ?v\.|gez\.|ihre?|eure?|dein|deine|your|familie|fam\.|dr\.|prof\.|mr\.?|mrs\.?|ms\.?|oma|opa|tante|onkel|der|die|big|little)[ \u00A0]){0,2}`,
  'iuy',
);
/** Behind a name that signs there is nothing more on its line, or where it comes from. */
const done =
  /^[ \u00A0]?(?:\([^)\n\uE000]{0,20}\)|[,.!;:)]{0,2})?[ \u00A0]?(?:$|\n|aus[ \u00A0]\p{Lu}|from[ \u00A0]\p{Lu}|[\uE000])/u;
const doneLine = /^[ \u00A0]{0,2}(?:,|\.)?[ \u00A0]{0,2}(?:$|\n)/;

/** Thanks and wishes that also stand within sentences: `Danke Peter`, `Best Western`. */
const weak =
  /^(?:(?:dank|danke|thanks|thank you|thx)(?: im voraus| in advance| schön| very much)?|best|love|yours|cheers|br|bg|voraus|advance|much|wishes)$/iu;

const joint = /[ \u00A0](?:&|und|and|\+|u\.)[ \u00A0]/iuy;

/** The name at `index`, and one that signs with it: `Anna & Paul`. */
function signers(text: string, index: number): ReadName[] {
  const reading = { most: 3, small: true };
  const first = readName(text, index, reading);
  if (!first) return [];
  joint.lastIndex = first.end;
  const second = joint.test(text) ? readName(text, joint.lastIndex, reading) : undefined;
  return second ? [first, second] : [first];
}

/** Where greetings come from, not who sends them: `vom Bodensee`, `from sunny Cornwall`. */
const wherefrom = /^(?:vom|von|aus|from)[ \u00A0]/iu;
const farther = /[ \u00A0](?:aus|from)[ \u00A0](?:dem |der |the )?\p{Ll}/u;

function signs(text: string, match: RegExpExecArray): Span[] {
  const gap = match.groups?.['gap'] ?? '';
  const wish = match[0].slice(0, match[0].indexOf(gap));
  const names = signers(text, match.index + match[0].length);
  const end = names.at(-1)?.end ?? 0;
  // `Viele Grüße vom Bodensee`: where from, unless a person is known.
  const start = names[0]?.start ?? 0;
  const isPlace = wherefrom.test(text.slice(start, start + 5)) || farther.test(match[0]);
  if (isPlace && !isGiven(names[0]?.words[0] ?? '')) return [];
  if (names.length === 0 || !done.test(text.slice(end, end + 26))) return [];
  const hasBreak = /[\n,]/.test(gap);
  if (weak.test(wish) && !hasBreak && !isGiven(names[0]?.words[0] ?? '')) return [];
  return names.every((name) => isSigner(text, match.index, name, hasBreak))
    ? names.map(({ start, end: last }) => ({ start, end: last }))
    : [];
}

/** A known first name, or words written as a name where nothing but a name is due. */
function isSigner(text: string, start: number, { words }: ReadName, hasBreak: boolean): boolean {
  const [first = ''] = words;
  if (isGiven(first)) return true;
  const capitals = words.every((word) => /^\p{Lu}/u.test(word));
  const loud = words.every((word) => word === word.toUpperCase() && word.length < 6);
  // `VG Bild-Kunst`: one unknown word with a hyphen signs only on a line of its own.
  if (capitals) return !loud && first.length > 1 && (hasBreak || words.length > 1 || !first.includes('-'));
  // `mfg schmidt` at the end of a text in small letters.
  return (
    !hasBreak && words.length === 1 && /(?:^|[.!?,\n])\s*$/.test(text.slice(Math.max(0, start - 3), start))
  );
}

/** A last line that holds nothing but a name with a known first name. */
const lastLine = /\n[ \u00A0]*(?<line>[^\n\uE000]{4,40})\s*$/u;

function lastLineName(text: string): Span[] {
  const match = lastLine.exec(text.slice(-60));
  const line = match?.groups?.['line'];
  if (match === null || line === undefined) return [];
  const start = Math.max(0, text.length - 60) + match.index + match[0].indexOf(line);
  const name = readName(text, start, { most: 3 });
  if (!name || !isGiven(name.words[0] ?? '')) return [];
  return doneLine.test(text.slice(name.end, name.end + 60)) ? [{ start, end: name.end }] : [];
}

/** `Freue mich auf Antwort! Sanne K.`: a word and an initial behind the last sentence. */
const lastInitial = /[.!?…)][ \u00A0\n]{1,3}(?<name>\p{Lu}\p{Ll}{2,15} \p{Lu}\.)\s*$/u;

/** The name and initial that a text ends with; undefined for nearly every text, at no cost. */
export function endingName(text: string): Span | undefined {
  let last = text.length - 1;
  while (last > 3 && text.charCodeAt(last) <= 32) last -= 1;
  if (text.charCodeAt(last) !== 46 || text.charCodeAt(last - 2) !== 32) return undefined;
  const tail = Math.max(0, text.length - 30);
  const match = lastInitial.exec(text.slice(tail));
  const written = match?.groups?.['name'];
  if (!match || written === undefined) return undefined;
  const word = written.slice(0, written.indexOf(' '));
  if (isNobody(word) || isNoun(word)) return undefined;
  const start = tail + match.index + match[0].indexOf(written);
  return { start, end: start + written.length };
}

/** Names that sign: behind `Mit freundlichen Grüßen`, `LG`, `Best regards`, or alone on the last line. */
export function signedNames(text: string, places: readonly number[]): Span[] {
  return [...matchesAt(text, closing, places).flatMap((match) => signs(text, match)), ...lastLineName(text)];
}
