import { writtenDay } from './dates.ts';
import { blank, type Detector, type Span } from './types.ts';

const between = String.raw`(?:[\s:.=,(–-]|ist|is|lautet|war|was|am|on|der|den|the|wurde|bin|ich|i){0,9}`;
const label = String.raw`(?:geburts(?:datum|tag)|geb\.?[ -]?dat(?:um|\.)?|geboren|geb\.|d\.?o\.?b\.?|date of birth|birth ?-?(?:date|day)|born|birthdate)`;

/** `Geburtsdatum meiner Tochter:` */
const whose = String.raw`(?:\s(?:(?:von|of|for)\s)?(?:mein|unser|sein|ihr|d|my|our|his|her|the)(?:e[rnms]?|er|es)?\s\p{L}{3,20}(?=[\s:]))?`;

const announced = new RegExp(
  String.raw`(?<!\p{L})${label}${whose}(?:\s(?:in|at)\s(?:\p{L}{1,20}\s){1,3}?(?=(?:on|am)\s))?${between}(?<day>${writtenDay})`,
  'giu',
);
/** A day before its word: `am 12.03.1980 geboren`, `12.03.1980 ist mein Geburtsdatum`. */
const closed = new RegExp(
  String.raw`(?<![\d.])(?<day>${writtenDay})[)\s,]{1,3}(?:(?:ist|is|war|was|als|as)\s(?:mein|my|das|the|unser|our)?\s?)?(?:in\s\p{L}{2,30}\s)?(?:geboren|geb\b|geburts(?:datum|tag)|date of birth|birth ?-?(?:date|day)|\(?dob)(?!\p{L})`,
  'giu',
);
/** The sign of genealogists and forms. */
const star = /(?<![\p{L}\p{N}*])\*\s?(?<day>\d{1,2}\.\s?\d{1,2}\.\s?(?:19|20)\d\d)(?!\d)/giu;
/** Between a name and an address, a day long past: `[Name], 05.06.1983, [Adresse]`. */
const listed =
  /\uE000[,;|\s]{1,3}(?<day>\d{1,2}[./-]\d{1,2}[./-](?:19\d\d|200\d)|(?:19\d\d|200\d)-\d\d-\d\d)(?=[,;|\s]{1,3}\uE000)/gu;
const mayContain = /geb(?:oren|urts|[ -]?dat|\b)|born|birth|d\.?o\.?b|\*\s?\d/i;

const mayBeListed = /\uE000[,;|\s]{1,3}\d/u;

/** Days of birth, where words say that they are: `geboren am`, `Geburtsdatum`, `born on`, `DOB`. A year alone stays. */
export const birthdate: Detector = {
  fewestDigits: 1,
  mayContain: (text) => mayContain.test(text) || (text.includes(blank) && mayBeListed.test(text)),
  find: (text) => {
    const found: Span[] = [];
    for (const pattern of [announced, closed, star, listed]) {
      for (const match of text.matchAll(pattern)) {
        const day = match.groups?.['day'] ?? '';
        const start = match.index + match[0].indexOf(day);
        const end = start + day.trimEnd().replace(/[,(-]$/, '').length;
        if (found.every((span) => start >= span.end || end <= span.start)) found.push({ start, end });
      }
    }
    return found.sort((a, b) => a.start - b.start);
  },
};
