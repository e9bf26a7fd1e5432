import type { Span } from '../types.ts';
import { isTitledBrand } from './brands.ts';
import { isGiven, readName } from './read.ts';
import { matchesAt } from './scan.ts';
import { isFamilyName, isNobody } from './words.ts';

/** Forms of address and academic titles, whole words, in any case. */
const title =
  /(?<![\p{L}\p{N}@_-])(?:herrn?|hrn?\.|frau|fr\.|fräulein|familie|fam\.|eheleute|ehepaar|mr|mrs|ms|mx|miss|mister|prof|professor|dr|doktor|doctor|rev|reverend|madame|monsieur|mme|señora?)(?![\p{L}\p{N}_-])\.?/iuy;
const further =
  /[ \u00A0]{0,2}(?:(?:prof|dr|dipl|ing|mag|med|jur|rer|nat|pol|phil|h\. ?c|b\.?sc|m\.?sc|mba|ra|stb)\.(?:-(?:ing|kfm|kffr|inform)\.?)?|professor|professorin|doktor|dr|prof|herrn?|frau|direktor|direktorin)(?![\p{L}\p{N}-])/iuy;
/** `Frau Prof. Dr. med. Dr. h. c.` and a few more. */
const mostTitles = 6;
const blanks = /[ \u00A0]{1,2}/y;

/** Words before `Frau`, `Herr`, `Familie` after which they are nouns: `meine Frau`, and, less surely, `die Frau`. */
const possessive =
  /(?<!\p{L})(?:[MmDdSs]ein|[Uu]nser|[Ii]hr|[Ee]uer|[Ee]ur)(?:e[rnms]?)?[ \u00A0](?:\p{Ll}+[ \u00A0])?$/u;
const noun = /^(?:herrn?|frau|familie|ehepaar|dr|doktor|doctor|professor|prof|miss)$/iu;
const article =
  /(?<!\p{L})(?:der|die|das|den|dem|des|ein|eine[rnms]?|kein|keine[rnms]?|diese[rnms]?|jene[rnms]?|jede[rnms]?|als|a|the|my|our|your|his|her)[ \u00A0](?:\p{Ll}+[ \u00A0])?$/iu;
/** `20 ms` is a time; `MS Office` is no woman; `Mo.-Fr.` are days. */
const noTitle = /^(?:\d[ \u00A0]?ms|[\s\S]?MS|(?:mo|do)\.?[ \u00A0]?[-–][ \u00A0]?fr\.?)$/i;

/** `Mr. Cooper Group` is a company. */
const company = /^[ \u00A0]?(?:Group|Inc|Ltd|LLC|GmbH|AG|Corp|Co|Holding)(?!\p{L})/u;

/** Most words of a name behind a title: two, so that the noun behind `Frau Müller` is not swallowed; three after a first name. */
const most = 2;

function isTitle(text: string, start: number, written: string): boolean {
  if (written === 'MS') return false;
  if (/^ms$/i.test(written)) return !/\d[ \u00A0]?$/.test(text.slice(Math.max(0, start - 2), start));
  const days = text.slice(Math.max(0, start - 6), start) + written;
  return !noTitle.test(days.trim());
}

function nameBehind(text: string, match: RegExpExecArray): Span | undefined {
  const written = match[0];
  if (!isTitle(text, match.index, written)) return undefined;
  let index = match.index + written.length;
  for (let titles = 0; titles < mostTitles; titles += 1) {
    further.lastIndex = index;
    const more = further.exec(text)?.[0].length ?? 0;
    if (more === 0) break;
    index += more;
  }
  blanks.lastIndex = index;
  index += blanks.exec(text)?.[0].length ?? 0;
  if (index === match.index + written.length && !written.endsWith('.')) return undefined;
  return nameAt(text, match.index, written, index + roleLength(text, index));
}

/** A role between title and name: `Frau Rechtsanwältin Dr. Hellwig`, `Herr Direktor Schmidt`. */
function roleLength(text: string, index: number): number {
  role.lastIndex = index;
  const match = role.exec(text);
  const word = match?.groups?.['role'] ?? '';
  return match && isNobody(word) && !isFamilyName(word) ? match[0].length : 0;
}

const role = /(?<role>\p{Lu}\p{Ll}{3,24})[ \u00A0](?:(?:Dr|Prof)\.[ \u00A0]){0,2}(?=\p{Lu}\p{Ll})/uy;

function nameAt(text: string, start: number, written: string, index: number): Span | undefined {
  const before = text.slice(Math.max(0, start - 32), start);
  const isNoun = noun.test(written);
  const owned = isNoun && possessive.test(before);
  const hasArticle = isNoun && article.test(before);
  const isSmall = /^\p{Ll}/u.test(text.slice(index, index + 2));
  const small =
    isSmall && !owned && !hasArticle && !/^(?:familie|miss|doctor|professor|dr|prof)$/i.test(written);
  const genitive = /^(?:herrn?|frau)$/i.test(written);
  const behind = readName(text, index, { most, titled: !owned, small, genitive });
  if (
    !behind ||
    company.test(behind.words.at(-1) ?? '') ||
    company.test(text.slice(behind.end, behind.end + 8))
  )
    return undefined;
  const [first = ''] = behind.words;
  if (isTitledBrand(written, first)) return undefined;
  if (owned && !/^(?:ihr)/iu.test(possessive.exec(before)?.[0] ?? '') && !isGiven(first)) return undefined;
  if (isGiven(first) && behind.words.length === most) {
    return readName(text, index, { most: most + 1, titled: true, small }) ?? behind;
  }
  return behind;
}

/** Names behind forms of address and titles: `Frau Dr. Müller-Lüdenscheid`, `Herrn Schmidt`, `Mrs Smith`. */
export function titledNames(text: string, places: readonly number[]): Span[] {
  return matchesAt(text, title, places).flatMap((match) => nameBehind(text, match) ?? []);
}
