import { type DigitGroup, digitChains, digitsOf } from './digits.ts';
import type { Detector, Span } from './types.ts';

/**
 * Issuers' first digits and lengths (ISO/IEC 7812; published ranges of Visa, Mastercard, American Express, Diners,
 * Discover, JCB, UnionPay, Maestro and the German girocard).
 */
const issuers: { prefix: RegExp; lengths: number[] }[] = [
  { prefix: /^4/, lengths: [13, 16, 19] },
  { prefix: /^(?:5[1-5]|222[1-9]|22[3-9]|2[3-6]|27[01]|2720)/, lengths: [16] },
  { prefix: /^3[47]/, lengths: [15] },
  { prefix: /^(?:30[0-5]|3095|36|3[89])/, lengths: [14, 16, 19] },
  { prefix: /^(?:6011|64[4-9]|65)/, lengths: [16, 19] },
  { prefix: /^35(?:2[89]|[3-8])/, lengths: [16, 19] },
  { prefix: /^62/, lengths: [16, 17, 18, 19] },
  { prefix: /^(?:50|5[6-8]|6304|6390|67)/, lengths: [13, 14, 15, 16, 17, 18, 19] },
];

const shortest = 13;
const longest = 19;

/** Check digit of ISO/IEC 7812-1, annex B (Luhn). */
function luhn(digits: string): boolean {
  let sum = 0;
  for (let place = 0; place < digits.length; place += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - place) - 48;
    const counted = place % 2 === 0 ? digit : digit * 2;
    sum += counted > 9 ? counted - 9 : counted;
  }
  return sum % 10 === 0;
}

function isCard(digits: string): boolean {
  const issuer = issuers.some(
    ({ prefix, lengths }) => lengths.includes(digits.length) && prefix.test(digits),
  );
  return issuer && luhn(digits);
}

/** Written in one piece or in blocks: four digits or more first, none of a single digit but the last. */
function isGrouped(chain: readonly DigitGroup[], from: number, to: number): boolean {
  const first = chain[from];
  if (!first || to - from === 1) return true;
  const inner = chain.slice(from + 1, to - 1);
  return first.digits.length >= 4 && inner.every((group) => group.digits.length >= 2);
}

/** A code such as `A4111...` or `...111b` is no card; a label written up to the number (`Nr4111...`) may be. */
function isBounded(text: string, span: Span): boolean {
  const before = text.slice(Math.max(0, span.start - 3), span.start);
  const glued = /\p{L}$/u.test(before) && !/\p{L}\p{L}$/u.test(before);
  return !glued && !/^\p{L}/u.test(text.slice(span.end, span.end + 2));
}

/** Longest card number that begins with group `from`, as the index after its last group. */
function cardEnd(text: string, chain: readonly DigitGroup[], from: number): number | undefined {
  let found: number | undefined;
  for (let to = from + 1; to <= chain.length; to += 1) {
    const digits = digitsOf(chain, from, to);
    if (digits.length > longest) break;
    if (digits.length < shortest || !isCard(digits) || !isGrouped(chain, from, to)) continue;
    const span = { start: chain[from]?.start ?? 0, end: chain[to - 1]?.end ?? 0 };
    if (isBounded(text, span)) found = to;
  }
  return found;
}

function cardsIn(text: string, chain: readonly DigitGroup[]): Span[] {
  const found: Span[] = [];
  for (let from = 0; from < chain.length; ) {
    const to = cardEnd(text, chain, from);
    const start = chain[from]?.start;
    const end = to === undefined ? undefined : chain[to - 1]?.end;
    if (start !== undefined && end !== undefined) found.push({ start, end });
    from = to ?? from + 1;
  }
  return found;
}

/**
 * Numbers of payment cards: 13 to 19 digits in a range of an issuer, with the right check digit, in one piece or in
 * blocks parted by blanks, hyphens, dots or slashes.
 */
export const card: Detector = {
  fewestDigits: shortest,
  mayContain: () => true,
  find: (text) =>
    digitChains(text, (gap) => /^(?: {0,2}| ?[-./] ?)$/.test(gap)).flatMap((chain) => cardsIn(text, chain)),
};
