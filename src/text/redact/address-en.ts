import { inOrder } from './spans.ts';
import type { Detector, Span } from './types.ts';

const kind =
  '(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Dr|Close|Court|Ct|Crescent|Gardens|Grove|Hill|Place|Pl|Square|Sq|Terrace|Way|Boulevard|Blvd|Parkway|Pkwy|Mews|Row|Highway|Hwy|Walk|Parade|Quay|Loop|Green)';
const word = String.raw`(?:\p{Lu}[\p{L}'’.-]{0,30}|\d{1,3}(?:st|nd|rd|th))`;

/** Area letters of British postcodes (Royal Mail); the last two letters are never C, I, K, M, O or V. */
const areas =
  'A[BL]|B[ABDHLNRST]?|C[ABFHMORTVW]|D[ADEGHLNTY]|E[CHNX]?|F[KY]|G[LUY]?|H[ADGPRSUX]|I[GMPV]|JE|K[ATWY]|L[ADELNSU]?|M[EKL]?|N[EGNPRW]?|O[LX]|P[AEHLOR]|R[GHM]|S[AEGKLMNOPRSTWY]?|T[ADFNQRSW]|UB|W[ACDFNRSV]?|YO|ZE';
const british = String.raw`(?:${areas})\d[\dA-Z]?\s?\d[ABD-HJLNP-UW-Z]{2}(?![\p{L}\p{N}])`;
const states =
  'A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY]';
const american = String.raw`(?:${states})\s{1,2}\d{5}(?:-\d{4})?(?!\d)`;

/** Behind a street or the word for it, any postcode is one; many people invent the last two letters. */
const likelyBritish = String.raw`[A-Z]{1,2}\d[\dA-Z]?\s?\d[A-Z]{2}(?![\p{L}\p{N}])`;

/** A house with a name, its lane without a number, and a postcode: `The Old Rectory, Church Lane, Bibury GL7 5NN`. */
const namedHouse = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/-])(?:${word}\s){0,3}${word},\s(?:${word}\s){1,3}${kind},?\s(?:${word},?\s){1,3}${british}`,
  'gu',
);

/** Flat before, or unit behind. */
const unit = String.raw`(?:(?:Flat|Apartment|Apt\.?|Unit|Suite|Room|Ste\.?|#)\s?#?\w{1,5})`;
const place = String.raw`(?:,?\s{1,2}\p{Lu}[\p{L}'’.-]{1,30}(?:\s\p{Lu}[\p{L}'’.-]{1,30}){0,2})`;

const street = new RegExp(
  String.raw`(?<![\p{L}\p{N}.,/$€£#-])(?:${unit},?\s)?\d{1,5}[A-Za-z]?,?\s(?:(?:N|S|E|W|North|South|East|West)\.?\s)?(?:${word}\s){1,3}?${kind}(?![\p{L}\p{N}])\.?(?:,?\s${unit})?(?:(?:${place}){0,2}?,?\s{1,2}(?:${likelyBritish}|${american}))?`,
  'gu',
);
const box = new RegExp(
  String.raw`(?<!\p{L})[Pp]\.?\s?[Oo]\.?\s?[Bb](?:ox|OX)\s\d{2,6}(?!\d)(?:(?:${place}){0,2},?\s{1,2}(?:${likelyBritish}|${american}))?`,
  'gu',
);
const smallKind =
  '(?:street|st|road|rd|avenue|ave|lane|ln|drive|close|court|crescent|gardens|grove|terrace|place|square|way|blvd)';
const smallStreet = String.raw`(?<![\p{L}\p{N}.,/$€£#-])(?:(?:flat|apartment|apt\.?|unit)\s\w{1,4},?\s)?\d{1,4}[a-z]?\s(?:[\p{L}'’]{2,20}\s){1,3}?${smallKind}(?!\p{L})`;
const smallCode = String.raw`(?:(?:,?\s\p{L}{3,20}){0,2}?,?\s(?:${likelyBritish}|${american}))`;
/** In small letters, in which streets are also ways: only with a postcode, or where one says to live there. */
const small = new RegExp(`${smallStreet}${smallCode}`, 'giu');
const livesAt = new RegExp(
  String.raw`(?<!\p{L})(?:(?:live|lives|lived|living|staying|moved|deliver(?:ed)?|ship(?:ped)?|sent)\s(?:\p{L}{2,6}\s)?(?:at|to)|address(?:\sis|:)|street:)\s(?<home>${smallStreet}${smallCode}?)`,
  'giu',
);
/** Of other countries: the number first, the postcode of five digits before the town; `5 Rue de la Paix, 75002 Paris`. */
const abroad =
  /(?<![\p{L}\p{N}.,/$€£#-])\d{1,4}\s(?:\p{Lu}?[\p{L}'’.-]{1,20}\s?){1,5},\s?\d{5}\s\p{Lu}[\p{L}'’-]{2,30}/gu;
const postcode = new RegExp(
  String.raw`(?<![\p{L}\p{N}.-])${british}|(?<=post ?code(?:\sis|:|)\s)${likelyBritish}`,
  'gu',
);
const lowerPostcode = new RegExp(
  String.raw`(?<![\p{L}\p{N}.-])(?:${areas})\d[\da-z]?\s\d[abd-hjlnp-uw-z]{2}(?![\p{L}\p{N}])`,
  'giu',
);
const townAndState = new RegExp(
  String.raw`(?<![\p{L}\p{N}])\p{Lu}[\p{L}'’.-]{1,30}(?:\s\p{Lu}[\p{L}'’.-]{1,30}){0,2},\s?${american}`,
  'gu',
);

/** Sizes of memory beside the name of a model: `Galaxy S24 8GB`, `M2 1TB`. */
const memory = /(?:GB|TB|gb|tb)$/;
/** Words that make a number before them one of things, not of a house. */
const noHouse =
  /^(?:\D*\s)?\d{1,5},?\s(?:Star|Stars|Day|Days|Hour|Hours|Minute|Minutes|Year|Years|Week|Weeks|Month|Months|Euro|Euros|Dollars?|Pounds?|Percent|Bank|Banks|High\sStreet\s(?:Bank|Branch))/iu;

/** Titles that end like streets: `15 Uhr Herr Dr.` */
const titled = /(?<!\p{L})(?:Uhr|Herrn?|Frau|Mr|Mrs|Ms|Prof|Sankt)(?!\p{L})/u;

function isAddress(written: string): boolean {
  return !noHouse.test(written) && !titled.test(written);
}

function matches(text: string, pattern: RegExp, fits: (written: string) => boolean): Span[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const written = match.groups?.['home'] ?? match[0];
    const end = match.index + match[0].length;
    return fits(written) ? [{ start: end - written.length, end }] : [];
  }).flat();
}

const mayBeSmall = new RegExp(`\\d[a-z]? (?:[\\p{L}'’]{2,20} ){1,3}?${smallKind}(?!\\p{L})`, 'iu');
const mayBeAbroad = /, ?\d{5} [A-Z]/;
const mayBeStreet = /\d[A-Za-z]{0,2},?\s(?:[A-Z]|\d{1,3}(?:st|nd|rd|th)\s)/;
const hasKind = new RegExp(String.raw`[\s.]${kind}\b`);
const mayBeCode = /[A-Za-z]\d[\dA-Za-z]?\s?\d[A-Za-z]{2}(?![A-Za-z])|[A-Z]{2}\s{1,2}\d{5}|[Bb](?:ox|OX)\s\d/;

function hasStreet(text: string): boolean {
  return mayBeStreet.test(text) && hasKind.test(text);
}

/** Addresses of Great Britain and the United States: number and street, postcodes, town with state and ZIP code. */
export const addressEn: Detector = {
  fewestDigits: 1,
  mayContain: (text) =>
    mayBeCode.test(text) || hasStreet(text) || mayBeSmall.test(text) || mayBeAbroad.test(text),
  find: (text) =>
    inOrder([
      ...(hasStreet(text) ? matches(text, street, isAddress) : []),
      ...(mayBeSmall.test(text)
        ? [...matches(text, small, isAddress), ...matches(text, livesAt, isAddress)]
        : []),
      ...(mayBeAbroad.test(text) ? matches(text, abroad, isAddress) : []),
      ...(mayBeCode.test(text) ? matches(text, namedHouse, isAddress) : []),
      ...matches(text, townAndState, () => true),
      ...matches(text, postcode, (written) => !memory.test(written)),
      ...matches(text, lowerPostcode, (written) => !memory.test(written) && /^[a-z]/.test(written)),
      ...matches(text, box, () => true),
    ]),
};
