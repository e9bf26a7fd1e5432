import type { Span } from '../types.ts';
import { isGiven, readName } from './read.ts';
import { isBrand, isFamilyName, isNobody, isNoun } from './words.ts';

const capital =
  /(?<![\p{L}\p{N}\p{M}@_.'’-])\p{Lu}[\p{Ll}\p{M}]{1,15}(?:-\p{Lu}[\p{Ll}\p{M}]{1,15})?(?![\p{L}\p{N}_@-])/gu;

/** Words behind which a single first name is a person: somebody acted, or something was done with somebody. */
const before =
  /(?<!\p{L})(?:von|mit|bei|an|durch|dank|für|danke|with|by|to|from|thank|thanks|thank you|ask for|asked for|namely|kollegin|kollege|both|und|and|hat|hatte|wie|met|(?:mein|meine|meinem|meinen|meiner|unser|unsere|unserem|unserer|sein|seine|ihr|ihre|my|our|his|her) (?:mann|frau|ehemann|ehefrau|sohn|tochter|bruder|schwester|vater|mutter|papa|mama|oma|opa|freund|freundin|partner|partnerin|chef|chefin|nachbar|nachbarin|kind|enkel|enkelin|onkel|tante|cousin|husband|wife|son|daughter|brother|sister|father|mother|dad|mum|mom|friend|boss|neighbou?r|uncle|aunt)|spoke to|called|told|helped|gave)[ \u00A0]$/iu;
const after =
  /^[ \u00A0](?:hat|hatte|war|ist|konnte|kann|wusste|half|sagte|meinte|rief|wollte|aus der|aus dem|vom|am schalter|am telefon|in der filiale|was|has|had|is|helped|told|said|who|from|at the|did|could|couldn't|explained|answered|called|took|went|made|und ihr|und sein)(?!\p{L})/iu;
/** Words that make a name one of a thing: a street, a foundation, a company. */
const thing =
  /^[ \u00A0-](?:[\p{L}-]*(?:kindergarten|kita|straße|strasse|str\.|platz|allee|weg|ring|brücke|schule|gymnasium|institut|stiftung|universität|halle|haus|kirche|klinik|hotel|museum|bibliothek)|street|road|avenue|square|park|college|school|foundation|institute|university|hospital|hotel|stadium|gmbh|ag|kg|ltd|llc|inc|plc|bank|society|gesellschaft|group|award|prize|preis|verlag|&)(?![\p{L}])/iu;

function wordBefore(text: string, index: number): string {
  return text.slice(Math.max(0, index - 24), index);
}

/** `Pro Max`, `Sankt Peter`, `Thomas Cook`: what only looks like a person. */
const noPerson =
  /(?:\b(?:pro|chatbot|bot|funktion|assistent|assistentin|assistant|app|im|seit|bis|ab|since|until)|sankt|st\.?|san|santa|saint|haus|hotel|café|restaurant|\d)[ \u00A0]$/iu;

function nameAt(text: string, index: number, first: string): Span | undefined {
  const left = wordBefore(text, index);
  if (noPerson.test(left)) return undefined;
  const name = readName(text, index, { most: 3 });
  if (!name || thing.test(text.slice(name.end, name.end + 24))) return undefined;
  const [, second, third] = name.words;
  if (/^[ \u00A0]of[ \u00A0]/.test(text.slice(index + first.length, index + first.length + 4)))
    return undefined;
  const single = { start: index, end: index + first.length };
  if (isBrand(name.words) || name.words.slice(1).some((word) => thing.test(` ${word}`))) return undefined;
  if (second === undefined) {
    const right = text.slice(single.end, single.end + 24);
    if (left.endsWith('(') && right.startsWith(')')) return single;
    return after.test(right) || (before.test(left) && !/^[ \u00A0]\p{Lu}/u.test(right)) ? single : undefined;
  }
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

/** First names that are known, with the family name behind them, or alone where words around them tell of a person. */
export function knownNames(text: string): Span[] {
  return Array.from(text.matchAll(capital), (match) =>
    isGiven(match[0]) ? nameAt(text, match.index, match[0]) : undefined,
  ).filter((span) => span !== undefined);
}
