import type { Span } from '../types.ts';
import { isBrand } from './brands.ts';
import { doubtfulNames, isAlsoThing } from './doubtful.ts';
import { isGiven, readName } from './read.ts';
import { isFamilyName, isNobody, isNoun } from './words.ts';

const capital =
  /(?<![\p{L}\p{N}\p{M}@_.'’-])\p{Lu}[\p{Ll}\p{M}]{1,15}(?:-\p{Lu}[\p{Ll}\p{M}]{1,15})?(?![\p{L}\p{N}_@-])/gu;

/** Words behind which a first name that also things have is a person: something was done with somebody. */
const afterPerson =
  /(?<!\p{L})(?:mit|herrn?|frau|der|die|thank|thanks|thank you|ask for|asked for|kollegin|kollege|both|met|(?:mein|meine|meinem|meinen|meiner|unser|unsere|unserem|unserer|sein|seine|ihr|ihre|my|our|his|her) (?:mann|frau|ehemann|ehefrau|sohn|tochter|bruder|schwester|vater|mutter|papa|mama|oma|opa|freund|freundin|partner|partnerin|chef|chefin|nachbar|nachbarin|kind|enkel|enkelin|onkel|tante|cousin|husband|wife|son|daughter|brother|sister|father|mother|dad|mum|mom|friend|boss|neighbou?r|uncle|aunt)|spoke to|called|told|helped|gave)[ \u00A0]$/iu;
const after =
  /^[ \u00A0](?:hat|hatte|war|ist|konnte|kann|wusste|half|sagte|meinte|rief|wollte|aus der|aus dem|vom|am schalter|am telefon|in der filiale|was|has|had|is|helped|told|said|who|from|at the|did|could|couldn't|explained|answered|called|took|went|made|und ihr|und sein)(?!\p{L})/iu;
/** Words that make a name one of a thing: a street, a foundation, a company. */
const thing =
  /^[ \u00A0-](?:[\p{L}-]*(?:kindergarten|kita|straße|strasse|str\.|platz|allee|weg|ring|brücke|schule|gymnasium|institut|stiftung|universität|halle|haus|kirche|klinik|hotel|museum|bibliothek)|street|road|avenue|square|park|college|school|foundation|institute|university|hospital|hotel|stadium|gmbh|ag|kg|ltd|llc|inc|plc|bank|society|gesellschaft|group|award|prize|preis|verlag|&)(?![\p{L}])/iu;

/** How many characters around a name are looked at. */
const reach = 32;

function wordBefore(text: string, index: number): string {
  return text.slice(Math.max(0, index - reach), index);
}

/** Where a word that is mostly none, such as `Grace`, is a person's name all the same. */
const surelyBefore =
  /(?<!\p{L})(?:(?:spoke|talked|chatted|dealt|speaking|talking|chatting|dealing) (?:to|with)|thanks?(?: you)?(?: to)?|thx|cheers|ask(?:ed)? for|named|called|gesprochen mit|danke|colleague|kolleg(?:e|in)|my (?:husband|wife|son|daughter|brother|sister|father|mother|dad|mum|mom|friend|boss|neighbou?r|uncle|aunt|partner))[ \u00A0]$/iu;
const surelyAfter =
  /^[ \u00A0](?:helped|told|said|explained|answered|hung up|called me|from (?:support|customer|the (?:support|branch|call)|your|tech)|(?:was|is) (?:so |very |really |extremely |super |incredibly |always )?(?:great|lovely|nice|kind|rude|helpful|friendly|polite|patient|amazing|awesome|brilliant|fantastic|wonderful|excellent|superb|a star|an angel|a legend|nett|freundlich|toll|super|spitze|klasse)|hat mir|half mir|sagte)(?!\p{L})/iu;

/** `Pro Max`, `Sankt Peter`, `Thomas Cook`: what only looks like a person. */
const noPerson =
  /(?:\b(?:modell?|sofa|couch|sessel|stuhl|chair|regal|tisch|table|bett|bed|matratze|mattress|lampe|kleid|dress|schuhe?|shoes?|jacke|tarif|paket|serie|series|typ|type|sorte|farbe|shade|range|marke|brand|shop|klinikum|krankenhaus|hospital|kirche|schule|pizza|hurricane|storm|sturm|tief|hoch|orkan|schiff|straße|sender|radio|film|movie|buch|book|song|skill|avatar|sprachassistent|sprachassistentin|ki|ai|pro|chatbot|bot|funktion|assistent|assistentin|assistant|app|im|seit|bis|ab|since|until)|sankt|st\.?|san|santa|saint|haus|hotel|café|restaurant|\d)[ \u00A0]$/iu;

/** In quotation marks stands what a thing is called. */
const quoted = /["„“”‚‘»«#]$/u;

/** Whether a first name that stands alone is a person's: by itself, or where it is rather a thing by the words around. */
function isPersonAlone(first: string, left: string, right: string): boolean {
  // `Anna-Lena`, but not `Emma-Bett`.
  if (first.includes('-') && !isGiven(first.slice(first.indexOf('-') + 1))) return false;
  if (left.endsWith('(') && right.startsWith(')')) return true;
  const beforeNoun = /^[ \u00A0](?:\p{Lu}|\d)/u.test(right);
  if (after.test(right) && !isAlsoThing(first)) return true;
  if (isAlsoThing(first))
    return surelyBefore.test(left) || surelyAfter.test(right) || (afterPerson.test(left) && !beforeNoun);
  return !beforeNoun && !quoted.test(left) && !/(?:^|[\s(])(?:the|this|that)[ \u00A0]$/iu.test(left);
}

/** A word that is mostly none counts, alone or with a family name, only where a person surely is. */
function doubtfulAt(text: string, index: number, first: string, left: string): Span | undefined {
  const end = index + first.length;
  const name = readName(text, end + 1, { most: 1 });
  const whole = name && /^[ \u00A0]$/.test(text.slice(end, end + 1)) ? name.end : end;
  const fits = surelyBefore.test(left) || surelyAfter.test(text.slice(whole, whole + reach));
  return fits ? { start: index, end: whole } : undefined;
}

function nameAt(text: string, index: number, first: string): Span | undefined {
  const left = wordBefore(text, index);
  if (noPerson.test(left)) return undefined;
  if (doubtfulNames.has(first.toLowerCase())) return doubtfulAt(text, index, first, left);
  const name = readName(text, index, { most: 3 });
  if (!name || thing.test(text.slice(name.end, name.end + reach))) return undefined;
  const [, second, third] = name.words;
  const right = text.slice(index + first.length, index + first.length + reach);
  if (/^(?:[ \u00A0]of[ \u00A0]|\.\p{Ll})/u.test(right) || isBrand(name.words, right)) return undefined;
  if (isBrand([/(\p{Lu}\p{L}+)[ \u00A0]$/u.exec(left)?.[1] ?? '', first], '')) return undefined;
  if (name.words.slice(1).some((word) => thing.test(` ${word}`))) return undefined;
  // `The Max Flex plan`
  if (isAlsoThing(first) && /(?:^|\s)(?:the|this|an?|das)[ \u00A0]$/iu.test(left)) return undefined;
  const single = { start: index, end: index + first.length };
  if (second === undefined) return isPersonAlone(first, left, right) ? single : undefined;
  if (
    ((isNobody(second) || isNoun(second)) && !isFamilyName(second)) ||
    second.length < 3 ||
    second === second.toUpperCase()
  )
    return undefined;
  const end =
    third === undefined || isGiven(second) ? name.end : text.indexOf(second, single.end) + second.length;
  return { start: index, end };
}

/** A first name in small letters, where people write so: `die jasmin war nett`, `hab mit stefan telefoniert`. */
const small =
  /(?<!\p{L})(?:(?<article>der|die)|mit|von|(?:mit |von |bei )?(?:der|dem|den|einem|nem)|with|by|(?:hi|hello|thanks|thx|spoke|speak|talked|chatted|out|props) to)[ \u00A0](?<name>\p{Ll}{4,14})(?![\p{L}\p{N}_@-])/gu;
const goesOn =
  /^(?:\s*(?:[,.!?;:)]|$)|[ \u00A0](?:telefoniert|gesprochen|geschrieben|geredet|gechattet|und|aus|vom|von|from|at|in|about|on|and|yesterday|today|gestern|heute)(?!\p{L}))/u;

function smallNames(text: string): Span[] {
  return Array.from(text.matchAll(small), (match): Span[] => {
    const { name = '', article } = match.groups ?? {};
    if (!isGiven(name) || isAlsoThing(name) || isNobody(name) || isNoun(name)) return [];
    const end = match.index + match[0].length;
    const right = text.slice(end, end + reach);
    const fits =
      after.test(right) ||
      surelyAfter.test(right) ||
      (article === undefined && goesOn.test(right)) ||
      /(?:dem|den|nem) $/.test(match[0].slice(0, -name.length));
    return fits ? [{ start: end - name.length, end }] : [];
  }).flat();
}

/** First names that are known, with the family name behind them, or alone where words around them tell of a person. */
export function knownNames(text: string): Span[] {
  const written = Array.from(text.matchAll(capital), (match) =>
    isGiven(match[0]) || doubtfulNames.has(match[0].toLowerCase())
      ? nameAt(text, match.index, match[0])
      : undefined,
  ).filter((span) => span !== undefined);
  return [...written, ...smallNames(text)];
}
