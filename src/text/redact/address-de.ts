import { hasUnit } from './phone-context.ts';
import { inOrder } from './spans.ts';
import type { Detector, Span } from './types.ts';

/** House numbers: `12`, `12a`, `12 b`, `12-14`, `5/3`, `88a/2/14`. */
const house = String.raw`(?<house>\d{1,4}(?:[a-hA-H](?=[-/]\d))?(?:\s?[-–/]\s?\d{1,4}){0,3}(?:\s?[a-hA-H](?![\p{L}\p{N}]))?)(?![\p{L}\p{N}]|[.,]\d)`;

/** Endings of names of streets. Those of the second list end many other words too and count with a postcode only. */
const street = new RegExp(
  String.raw`(?:(?:stra(?:ß|ss)e|str\.)(?=\d)|(?:stra(?:ß|ss)e|str\.?|gasse|allee|chaussee|promenade|twiete|weg|platz|damm|ufer|stieg|steig|pfad)[ \u00A0]{1,2})(?:Nr\.?\s?|Hausnummer\s)?${house}`,
  'giu',
);
const town = String.raw`\p{Lu}[\p{L}\p{M}]+(?:[-/]\p{Lu}?[\p{L}\p{M}]+){0,3}`;
const postcode = String.raw`(?:D-|DE-|A-|AT-|CH-)?\d{4,5}`;
const city = String.raw`${postcode}\s(?:(?:Bad|Sankt|St\.|Neu|Alt|Groß|Klein|Markt|Burg|Hann\.|Schwäbisch|Königs|Lutherstadt|Hansestadt)\s)?${town}(?:\s(?:am|an der|an|bei|im|ob der|vor der|in der|a\.|b\.|i\.)\s?${town})?(?![\p{L}])`;
const cityAfter = new RegExp(
  String.raw`(?:\s?[,;]|\s[-–|]|)\s{0,3}(?:${city}|\d{5}\s\p{Ll}{3,20}(?!\p{L}))`,
  'uy',
);

const cityBefore = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:D-|DE-)?\d{5}\s${town}(?:,\s?|\s)$`, 'u');

/** Any capitalised words with a house number, if a postcode of five digits and a town follow. */
const beforeCity = new RegExp(
  String.raw`[\p{L}.][ \u00A0]${house}(?:\s?[,;]\s{0,2}|\s[-–|]\s|\s)(?=(?:D-|DE-)?\d{5}\s\p{Lu})`,
  'gu',
);

/** Words that end like streets and are none. */
const noStreet =
  /(?:^|[\s-])(?:\p{L}*(?:rück|um|hin|heim|schul|arbeits|post|rechts|dienst|klage|beschwerde|mittel|lösungs|aus|zahlungs|über|kommunikations|kontakt|lebens|halb|durch|unter)weg|\p{L}*(?:arbeits|park|sitz|steh|stell|speicher|ausbildungs|studien|warte|schalter|tabellen|kinderspiel|geld|start|liege|beratungs|camping)platz|weg|platz|die|der|eine?r?|unserer?|meiner?|diese[rs]?)$/iu;
const firstWords =
  /^(?:in|an|am|auf|aus|bei|von|vom|zu|zum|zur|die|der|das|den|dem|des|ein|eine|einer|meine|meiner|unsere|ihre|ihrer|adresse|anschrift|filiale|geschäftsstelle|wohnung|haus|firma|ich|wir|sie|und|oder|nach|für|mit|seit|über|wohnhaft|lautet|ist|umzug|büro|zweigstelle)$/iu;
/** Words that belong to a street that is written apart. */
const apart =
  /^(?:am|an der|alte[rsn]?|neue[rsn]?|große[rsn]?|kleine[rsn]?|obere[rsn]?|untere[rsn]?|hohe[rsn]?|lange[rsn]?|breite[rsn]?|sankt|st\.?|\p{Lu}\p{L}+er|\p{Lu}\p{L}+sche[rsn]?)$/iu;
const openings = /^(?:am|an|auf|im|in|zum|zur|unter|hinter|vor|bei|alte[rsn]?|neue[rsn]?|sankt|st\.?)$/iu;

/** Longest name of a street that is looked at, in characters. */
const reach = 64;

/** Words before `end` on the same line, the last first, each with its start. */
function wordsBefore(text: string, end: number): { word: string; start: number }[] {
  const from = Math.max(0, end - reach);
  const line = text.slice(from, end);
  const words: { word: string; start: number }[] = [];
  for (const match of line.matchAll(/[\p{L}\p{M}.'’-]+/gu))
    words.unshift({ word: match[0], start: from + match.index });
  return words;
}

/** Whether only blanks stand between a word and the next. */
function touches(text: string, end: number, next: number): boolean {
  return /^[ \u00A0]{1,2}$/.test(text.slice(end, next));
}

/** Start of the street whose last word ends at `end`: `Berliner Straße`, `Karl Marx Str.`, `goethestr.` */
function streetStart(text: string, end: number): number | undefined {
  const [last, ...earlier] = wordsBefore(text, end);
  if (!last) return undefined;
  const isWhole =
    /^(?:straße|strasse|str\.?|weg|platz|allee|gasse|ring|damm|ufer|promenade|chaussee|steig|stieg|pfad)$/iu.test(
      last.word,
    );
  if (!isWhole) return noStreet.test(last.word) ? undefined : last.start;
  let start: number | undefined;
  let next = last.start;
  for (const { word, start: at } of earlier.slice(0, 3)) {
    const fits = /^\p{Lu}/u.test(word) && touches(text, at + word.length, next) && !firstWords.test(word);
    if (!fits || (start !== undefined && apart.test(text.slice(start, next - 1)))) break;
    start = at;
    next = at;
    if (apart.test(word)) break;
  }
  return start;
}

/** Start of whatever stands before a house number with postcode and town behind it: up to four words. */
function anyStart(text: string, end: number): number | undefined {
  let start: number | undefined;
  let next = end;
  for (const { word, start: at } of wordsBefore(text, end).slice(0, 4)) {
    if (next !== end && !touches(text, at + word.length, next)) break;
    if (/^\p{Lu}/u.test(word) && (!firstWords.test(word) || openings.test(word))) start = at;
    else if (/^(?:am|im|zum|zur|hinterm|unterm)$/u.test(word) && next !== end) return at;
    else if (!/^(?:der|den|dem|des|von|zu|vom|alten|neuen|unter|de|du|la|le|del|di)$/u.test(word)) break;
    next = at;
  }
  return start;
}

/** Words that make the number before them one of things. */
const counted =
  /^\s(?:x|mal|stunden?|minuten?|min|tage?n?|wochen?|monate?n?|jahre?n?|km|m|meter|personen|leute|kunden|sterne|punkte|plätze|autos|times|std)(?!\p{L})/iu;

/** Postcode and town, or any street, behind the words of a form or of somebody who says where they live. */
const labelled = new RegExp(
  String.raw`(?<![\p{L}-])(?:(?:plz|postleitzahl|wohnort|ort)(?:\s?[/,+&]\s?\p{L}{2,12})?\s?:\s?(?<town>${city})|(?:wohne|wohnen|wohnt|wohnhaft|umgezogen|anschrift|adresse|(?:straße|strasse|str\.)(?:\s?[/,+&]\s?\p{L}{2,10}(?:nr\.?)?)?)(?:\s?:|\s(?:jetzt|nun|ist|lautet|in der|im|in))?\s(?<home>(?:(?:An|Am|Auf|Im|In|Zum|Zur|Unter|Hinter|Vor)\s(?:(?:der|den|dem)\s)?)?\p{Lu}[\p{L}-]{2,30}(?:\s\p{Lu}[\p{L}-]{2,30})?\s${house}))`,
  'giu',
);
const mayBeLabelled =
  /plz|postleitzahl|ort\s?:|ort\s?\/|wohn|umgezogen|anschrift|adresse|str(?:aße|asse|\.)[^\n]{0,12}:/i;

/** Boxes at a post office, and the town behind them. */
const box = /(?<!\p{L})postfach\s\d{1,4}(?:\s\d{2,4}){0,3}(?!\d)/giu;

function boxes(text: string): Span[] {
  return Array.from(text.matchAll(box), (match) => {
    return { start: match.index, end: withCity(text, match.index + match[0].length) };
  });
}

function labelledPlaces(text: string): Span[] {
  if (!mayBeLabelled.test(text)) return [];
  return Array.from(text.matchAll(labelled), (match) => {
    const { town: place, home } = match.groups ?? {};
    const written = place ?? home ?? '';
    const end = match.index + match[0].length;
    const isHome =
      /^\p{Lu}/u.test(written) && !hasUnit(text, end) && !counted.test(text.slice(end, end + 12));
    return place !== undefined || isHome ? [{ start: end - written.length, end: withCity(text, end) }] : [];
  }).flat();
}

function withCity(text: string, end: number): number {
  cityAfter.lastIndex = end;
  const match = cityAfter.exec(text);
  return match ? end + match[0].length : end;
}

/** `12345 Musterstadt, Musterstraße 5`: the town may stand first. */
function withCityBefore(text: string, start: number): number {
  const before = text.slice(Math.max(0, start - reach), start);
  const match = cityBefore.exec(before);
  return match ? start - match[0].length : start;
}

function streets(text: string): Span[] {
  return Array.from(text.matchAll(street), (match) => {
    const number = match.groups?.['house'] ?? '';
    const end = match.index + match[0].length;
    const name = text.slice(match.index, end - number.length).replace(/\s*(?:Nr\.?|Hausnummer)?\s*$/iu, '');
    const start = streetStart(text, match.index + name.length);
    const follows = text.slice(end, end + 12);
    if (start === undefined || hasUnit(text, end) || counted.test(follows)) return [];
    return [{ start: withCityBefore(text, start), end: withCity(text, end) }];
  }).flat();
}

function withPostcode(text: string): Span[] {
  return Array.from(text.matchAll(beforeCity), (match) => {
    const start = anyStart(text, match.index + 1);
    const house = match.groups?.['house'] ?? '';
    const end = withCity(text, match.index + 2 + house.length);
    return start === undefined ? [] : [{ start, end }];
  }).flat();
}

/**
 * Addresses of Germany, Austria and Switzerland: a street with its number, and the postcode and town behind it. A
 * street without a number, and a town by itself, tell of nobody.
 */
export const addressDe: Detector = {
  fewestDigits: 1,
  mayContain: (text) =>
    /(?:stra(?:ß|ss)e|str\.?|gasse|allee|chaussee|promenade|twiete|weg|platz|damm|ufer|stieg|steig|pfad)[ \u00A0\d]|\d{5}\s\p{Lu}|(?:wohn|umgezogen|anschrift|adresse).{0,40} \d|postfach \d/iu.test(
      text,
    ),
  find: (text) => inOrder([...streets(text), ...withPostcode(text), ...labelledPlaces(text), ...boxes(text)]),
};
