import { countrySpecs, ValidationErrorsIBAN, validateIBAN } from 'ibantools';
import type { Detector, Span } from './types.ts';

/** Country code and check digits, with what may stand between: at most three blanks, dots, dashes or unseen characters. */
const gap = String.raw`[\s.\-\u2010-\u2015\u00AD\u200B-\u200D\u2060\uFEFF]{0,3}`;
const beginning = new RegExp(
  `(?:[A-Z][\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]?[A-Z])${gap}[0-9]${gap}[0-9]`,
  'gi',
);
const next = new RegExp(`${gap}([A-Z0-9])`, 'iy');

/** The word IBAN and what people write between it and the number. */
const label = /iban(?:[\s:.=#-]|lautet|ist|nummer|nr){0,6}$/i;
const labelReach = 30;

/** ISO 13616: an IBAN has at most 34 characters; the shortest in use has 15. */
const longest = 34;
const shortest = 15;

/** Characters of a number without gaps, each with the place after it in the text. */
type Reading = { characters: string; ends: number[] };

function read(text: string, start: number, count: number): Reading {
  let characters = '';
  const ends: number[] = [];
  next.lastIndex = start;
  while (characters.length < count) {
    const found = next.exec(text)?.[1];
    if (found === undefined) break;
    characters += found.toUpperCase();
    ends.push(next.lastIndex);
  }
  return { characters, ends };
}

/** Right characters and check digits; a country's own check digits within do not matter, whoever's account it is. */
function isChecked(characters: string): boolean {
  const { errorCodes } = validateIBAN(characters);
  return errorCodes.every((code) => code === ValidationErrorsIBAN.WrongAccountBankBranchChecksum);
}

/** Place after the IBAN that begins at `start`, where its length is its country's and its check digits are right. */
function checkedEnd(text: string, start: number): number | undefined {
  const { characters, ends } = read(text, start, longest);
  const length = countrySpecs[characters.slice(0, 2)]?.chars;
  if (!length || characters.length < length) return undefined;
  return isChecked(characters.slice(0, length)) ? ends[length - 1] : undefined;
}

/**
 * Place after what stands where an IBAN is announced but has a slip: the length of its country, or fewer characters
 * down to the shortest IBAN. Stops before the first word without digits, so that the sentence survives.
 */
function announcedEnd(text: string, start: number): number | undefined {
  const { characters, ends } = read(text, start, longest);
  const most = countrySpecs[characters.slice(0, 2)]?.chars ?? longest;
  let last: number | undefined;
  for (let index = 0; index < Math.min(most, characters.length); index += 1) {
    const end = ends[index] ?? 0;
    if (index + 1 >= shortest && /\d/.test(text.charAt(end - 1))) last = end;
    const wordFollows = /^[^\p{L}\p{N}]{1,3}\p{L}{2,}(?![\p{L}\p{N}])/u.test(text.slice(end, end + 24));
    if (wordFollows && index >= 8) break;
  }
  return last;
}

/** Blocks of four, as only IBANs are written: one wrong digit does not make the number somebody else's. */
const inFours = /^[A-Z]{2}\d{2}(?:[\s.-]\d{4}){3,7}(?:[\s.-]\d{1,3})?(?!\d)/;

function foursEnd(text: string, start: number): number | undefined {
  const written = inFours.exec(text.slice(start, start + 48))?.[0] ?? '';
  const length = countrySpecs[written.slice(0, 2)]?.chars;
  return length && written.replace(/[\s.-]/g, '').length === length ? start + written.length : undefined;
}

/** A slip of one digit too many still belongs to the number. */
function withTail(text: string, end: number): number {
  let last = end;
  while (/\d/.test(text.charAt(last))) last += 1;
  return last;
}

function isAnnounced(text: string, start: number): boolean {
  return label.test(text.slice(Math.max(0, start - labelReach), start));
}

/**
 * International bank account numbers (ISO 13616) of every country, with right check digits, however they are spaced;
 * in blocks of four, or after the word IBAN, also with wrong ones.
 */
export const iban: Detector = {
  fewestDigits: 11,
  mayContain: () => true,
  find: (text) => {
    const found: Span[] = [];
    beginning.lastIndex = 0;
    for (let match = beginning.exec(text); match; match = beginning.exec(text)) {
      const start = match.index;
      const end =
        checkedEnd(text, start) ??
        foursEnd(text, start) ??
        (isAnnounced(text, start) ? announcedEnd(text, start) : undefined);
      if (end !== undefined) found.push({ start, end: withTail(text, end) });
      // The next one may begin with the second letter of this beginning: `IBANDE89 ...`.
      beginning.lastIndex = end ?? start + 1;
    }
    return found;
  },
};
