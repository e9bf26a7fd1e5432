import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { type DigitGroup, digitChains, digitsOf } from './digits.ts';
import { phoneContext } from './phone-context.ts';
import type { Detector, Span } from './types.ts';

/** Countries whose own way of writing numbers, with a leading 0, is understood; Germany first. */
const national: CountryCode[] = ['DE', 'AT', 'CH', 'GB'];

/** ITU-T E.164 allows 15 digits; `00` before them makes 17. German numbers below 7 digits are extensions. */
const mostDigits = 17;
const fewestDigits = 7;
/** After a word such as `Tel.`, a number without area code. */
const fewestAnnounced = 5;
/** More blocks than this are a table, not a number; each try costs, so only the likeliest ends are tried. */
const mostGroups = 9;
const mostTries = 5;
/** The same for numbers given digit by digit: `0 1 7 1 ...` */
const mostDictated = 12;
const mostTriesDictated = 3;

const date =
  /^(?:0?[1-9]|[12]\d|3[01])[./-] ?(?:0?[1-9]|[12]\d|3[01])[./-] ?(?:19\d\d|20\d\d|\d\d)(?![\d]|[./-]\d)/;
const isoDate = /^(?:19|20)\d\d-[01]\d-[0-3]\d/;
const time = /^[0-2]?\d[.:][0-5]\d(?: ?[-–] ?[0-2]?\d[.:][0-5]\d(?!\d)| Uhr|:\d\d)/;
const version = /^\d{1,3}(?:\.\d{1,3}){2,}(?![\d/-]| \d)/;
/** Versions as Chrome counts them, with a build of four or five digits. */
const build = /^[1-9]\d{1,2}\.0\.\d{4,5}\.\d{1,3}(?!\d)/;
const american = /^(?:1[-. ])?\(?[2-9]\d\d(?:\) ?|[-.])[2-9]\d\d[-.]\d{4}(?!\d)/;
/** British mobile numbers as they are blocked: of some, kept free for films, the numbering plans know nothing. */
const britishMobile = /^07\d{3} \d{3} ?\d{3}$/;
/** Free and premium numbers of Germany, Austria, Switzerland, Great Britain and North America: a company's. */
const service =
  /^(?:(?:\+|00)(?:49|43|41|44) ?|0)(?:800|900)|^(?:\+?1[-. ]?)?\(?8(?:00|33|44|55|66|77|88)\)?[-. ]\d{3}[-. ]\d{4}$/;
/** An extension behind a number goes with it. */
const extension = /^,? ?(?:ext\.?|extension|x|dw|durchwahl) ?\d{1,5}(?!\d)/i;
/** A number that begins with + and has as many digits as its country's numbers is one, also where no line is known. */
const fewestPossible = 10;

/** Where the number starts that begins with this group: its `+` or bracket included. */
function startOf(text: string, group: DigitGroup): number {
  const sign = /(?:\+|\(\+?)\s?$/.exec(text.slice(Math.max(0, group.start - 3), group.start));
  return sign ? group.start - sign[0].length : group.start;
}

/** Length of a date, time or version that begins with this group, as such begin with zeros too; 0 where none does. */
function otherNumber(text: string, group: DigitGroup): number {
  const written = text.slice(group.start, group.start + 32);
  const match = date.exec(written) ?? isoDate.exec(written) ?? time.exec(written) ?? version.exec(written);
  if (!match) return build.exec(written)?.[0].length ?? 0;
  const isDotted = version.test(written) && !date.test(written) && !time.test(written);
  return isDotted && match[0].replace(/\D/g, '').length >= 10 ? 0 : match[0].length;
}

function isGlued(text: string, start: number, end: number): boolean {
  return (
    /[\p{L}\p{N}+]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^\p{L}/u.test(text.slice(end, end + 2))
  );
}

function isValid(written: string, digits: string): boolean {
  if (/^(\d)\1*$/.test(digits)) return false;
  if (written.includes('+')) return isInternational(withoutTrunk(written));
  if (digits.startsWith('00'))
    return parsePhoneNumberFromString(`+${withoutTrunk(written).slice(2)}`)?.isValid() ?? false;
  if (/^0[1-9]/.test(digits))
    return (
      britishMobile.test(written) ||
      national.some((country) => parsePhoneNumberFromString(digits, country)?.isValid() ?? false)
    );
  return american.test(written) && (parsePhoneNumberFromString(digits, 'US')?.isValid() ?? false);
}

function isInternational(digits: string): boolean {
  const number = parsePhoneNumberFromString(`+${digits}`);
  if (!number) return false;
  return number.isValid() || (digits.length >= fewestPossible && number.isPossible());
}

/** Digits of an international number; `+49 (0)30` loses the zero that is not dialled from abroad. */
function withoutTrunk(written: string): string {
  return written.replace(/\(0\)/, '').replace(/\D/g, '');
}

/** Whether a second number starts at this group: `030 123456 0171 2345678`. */
function startsAnother(chain: readonly DigitGroup[], index: number): boolean {
  const group = chain[index];
  if (!group || !/^0[1-9]/.test(group.digits) || !/[ /]/.test(group.gap) || group.gap.includes('('))
    return false;
  return digitsOf(chain, index, Math.min(chain.length, index + 4)).length >= 9;
}

/** Whether a line begins with this group as with the postcode of a town: `Postfach 11 04`, then `50667 Köln`. */
function isPostcode(text: string, { start, end, digits }: DigitGroup): boolean {
  return digits.length === 5 && text.charAt(start - 1) === '\n' && /^ \p{Lu}/u.test(text.slice(end, end + 3));
}

/** Ends (exclusive) of the numbers that could begin with group `from`, longest first. */
function endsFrom(text: string, chain: readonly DigitGroup[], from: number, fewest: number): number[] {
  const ends: number[] = [];
  let count = 0;
  const isDictated = chain[from]?.digits.length === 1;
  const most = isDictated ? mostDictated : mostGroups;
  for (let index = from; index < Math.min(chain.length, from + most); index += 1) {
    const group = chain[index];
    if (!group) break;
    const enough = count >= fewest;
    if (index > from && enough && (startsAnother(chain, index) || otherNumber(text, group) > 0)) break;
    if (index > from && enough && /[+(]/.test(group.gap)) break;
    if (index > from && isPostcode(text, group)) break;
    count += group.digits.length;
    if (count > mostDigits) break;
    if (count >= fewest) ends.unshift(index + 1);
  }
  return ends.slice(0, isDictated ? mostTriesDictated : mostTries);
}

/** The longest number that begins with group `from`. */
function phoneAt(
  text: string,
  chain: readonly DigitGroup[],
  from: number,
): { span: Span; to: number } | undefined {
  const first = chain[from];
  if (!first) return undefined;
  const start = startOf(text, first);
  const announced = phoneContext(text, start, first.end) === 'phone';
  const leading =
    /^0/.test(first.digits) || start < first.start || american.test(text.slice(start, start + 16));
  if (!leading && !announced) return undefined;
  for (const to of endsFrom(text, chain, from, announced ? fewestAnnounced : fewestDigits)) {
    const end = chain[to - 1]?.end ?? first.end;
    const context = phoneContext(text, start, end);
    if (context === 'other' || (context === 'open' && isGlued(text, start, end))) continue;
    if (context === 'open' && service.test(text.slice(start, end))) continue;
    if (context === 'phone' || isValid(text.slice(start, end), digitsOf(chain, from, to)))
      return { span: exactly(text, { start, end }), to };
  }
  return undefined;
}

/** A bracket around the whole number is the sentence's, not the number's; an extension behind it is the number's. */
function exactly(text: string, { start, end }: Span): Span {
  const written = text.slice(start, end);
  const open = written.startsWith('(') && written.split('(').length > written.split(')').length;
  const more = extension.exec(text.slice(end, end + 20))?.[0].length ?? 0;
  return { start: open ? start + 1 : start, end: end + more };
}

function phonesIn(text: string, chain: readonly DigitGroup[]): Span[] {
  const found: Span[] = [];
  for (let from = 0; from < chain.length; ) {
    const past = afterOtherNumber(text, chain, from);
    const phone = past === from ? phoneAt(text, chain, from) : undefined;
    if (phone) found.push(phone.span);
    from = phone?.to ?? Math.max(past, from + 1);
  }
  return found;
}

/** Index of the first group after the date, time or version that begins with group `from`; `from` where none does. */
function afterOtherNumber(text: string, chain: readonly DigitGroup[], from: number): number {
  const first = chain[from];
  const length = first ? otherNumber(text, first) : 0;
  if (!first || length === 0) return from;
  let to = from;
  while ((chain[to]?.start ?? Number.POSITIVE_INFINITY) < first.start + length) to += 1;
  return to;
}

/**
 * Telephone numbers: national ones of Germany, Austria, Switzerland and Great Britain, which begin with 0, and those
 * of every country that begin with + or 00, checked against the numbering plans (libphonenumber); American ones as
 * `(212) 555-0123`; after a word such as `Tel.` also numbers without area code.
 */
export const phone: Detector = {
  fewestDigits: fewestAnnounced,
  mayContain: () => true,
  find: (text) =>
    digitChains(text, (gap) => /^(?: ?[-./()]{0,2} ?[-./()]? ?|\)? ?\(?\+?)$/.test(gap)).flatMap((chain) =>
      phonesIn(text, chain),
    ),
};
