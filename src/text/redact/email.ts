import type { Detector, Span } from './types.ts';

/** Letters, digits and signs of the part before the @ (RFC 5322 and 6531), and characters that show as nothing. */
const localCharacter = /[\p{L}\p{N}\p{M}.!#$%&'*+/=?^_`{|}~\u00AD\u200B-\u200D\u2060\uFEFF-]/u;
const domainCharacter = /[\p{L}\p{N}\p{M}.\u00AD\u200B-\u200D\u2060\uFEFF-]/u;
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** Labels with letters, digits and hyphens, then a top-level domain of letters or `xn--...`. */
const domain =
  /^(?:[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?\.)+(?:xn--[a-z0-9-]+|[\p{L}\p{M}]{2,24})/u;

/** A name has no more than 63 letters in a label and 255 in all. */
const longestDomain = 255;

/** The part before the @ in quotation marks (RFC 5321, 4.1.2), with what it may hold but rarely does. */
const quoted = /"[^"\s@]{1,64}"$/;

/** First place left of `end` from which on there are only characters of a local part, then without leading signs. */
function localStart(text: string, end: number, floor: number): number {
  if (text.charAt(end - 1) === '"') {
    const length = quoted.exec(text.slice(Math.max(floor, end - 66), end))?.[0].length ?? 0;
    return end - length;
  }
  let start = end;
  while (start > floor && localCharacter.test(text.charAt(start - 1))) start -= 1;
  while (start < end && !/[\p{L}\p{N}_+]/u.test(text.charAt(start))) start += 1;
  return start;
}

/** Place after the domain that begins at `start`, or undefined where none does. */
function domainEnd(text: string, start: number): number | undefined {
  let end = start;
  while (end < text.length && end - start <= longestDomain && domainCharacter.test(text.charAt(end)))
    end += 1;
  const written = text.slice(start, end);
  const found = domain.exec(written.replace(invisible, ''))?.[0];
  return found === undefined ? undefined : start + lengthWithInvisible(written, found.length);
}

/** Length in the written text of its first `visible` visible characters. */
function lengthWithInvisible(written: string, visible: number): number {
  let seen = 0;
  let length = 0;
  while (seen < visible) {
    if (written.charAt(length).replace(invisible, '') !== '') seen += 1;
    length += 1;
  }
  return length;
}

function addressAround(text: string, at: number, floor: number): Span | undefined {
  // `name @ firma.de` is an address written with blanks; one blank on one side only is a sentence.
  const spaced = text.charAt(at - 1) === ' ' && text.charAt(at + 1) === ' ' ? 1 : 0;
  const localEnd = at - spaced;
  const start = localStart(text, localEnd, floor);
  if (start === localEnd) return undefined;
  const end = domainEnd(text, at + 1 + spaced);
  return end === undefined ? undefined : { start, end };
}

/** E-mail addresses with an @, international ones and ones with blanks around the @ included. */
export const email: Detector = {
  mayContain: (text) => text.includes('@'),
  find: (text) => {
    const found: Span[] = [];
    let floor = 0;
    for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
      const span = addressAround(text, at, floor);
      if (span) found.push(span);
      floor = span?.end ?? at + 1;
    }
    return found;
  },
};
