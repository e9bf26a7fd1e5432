import type { Span } from '../types.ts';
import { isAlsoThing } from './doubtful.ts';
import { isGiven, readName } from './read.ts';

/** Words behind which a person's name stands. */
const sure =
  /(?<![\p{L}\p{N}_-])(?:mein name(?: ist| lautet|:)|(?:mein|meine) (?:vor|nach|familien)name (?:ist|lautet)|ich hei(?:ß|ss)e?|i hoa(?:ß|ss)|wir hei(?:ß|ss)en|hei(?:ß|ss)e ich|ich werde (?:\p{L}+ )?genannt|my (?:full |first |last )?(?:name(?: is|:)|names(?: is)?)|name['’]s|(?:feedback|review|bewertung|rückmeldung|rueckmeldung|comment|kommentar|verfasst|written) (?:by|von|from)|(?:i'm|i am|he is|she is|is|was) called|namens|mit (?:dem )?namen|by the name of|(?:a|the) (?:lady|man|woman|guy|girl|gentleman|person|agent|rep|representative|advisor|adviser|manager|employee|colleague|cashier|teller) (?:named|called)|named|(?:vor|nach|zu|familien)name(?:n)?[ \u00A0]?:|(?:name|names|kontoinhaber(?:in)?|karteninhaber(?:in)?|account holder|cardholder|absender|ansprechpartner(?:in)?|surname|first name|last name|full name|unterschrift|signed|gez\.|bearbeiter(?:in)?|sachbearbeiter(?:in)?|berater(?:in)?)[ \u00A0]?:|signed by|gezeichnet|geb\.|geborene[rn]?|née|nee)[ \u00A0]{1,2}(?:(?:der|die|das|herr|frau|mr\.?|mrs\.?|ms\.?|dr\.?)[ \u00A0]){0,2}/giu;
/** Words behind which a person's name stands if it is a known one. */
const likely =
  /(?<![\p{L}\p{N}_-])(?:bin['’]?s?(?: (?:nochmals?|wieder|halt))?,?(?: der| die| es,?)?|hier(?: (?:ist|is|schreibt|spricht))?(?: der| die)?|(?:servus|moin|hallo|hi|gott),? d[ao]|it['’]?s|it is|it was(?=[ \u00A0]\p{L}{3,14} who )|i['’]m|i am|(?<=(?:^|[.!?,\n]|\b(?:hi|hey|hello))[ \u00A0]?)im(?=[ \u00A0]\p{L}{3,14}(?: (?:and|from|a|an|the) |,|\.))|this is|(?:hie(?:ß|ss)|hei(?:ß|ss)t|genannt|nennt sich)(?: der| die)?)[ \u00A0]{1,2}(?:d['’])?/giu;
/** People who are called by their work or kinship and their name: `Schwester Monika`, `Nurse Blessing`, `Uncle Tom`. */
const addressed =
  /(?<![\p{L}\p{N}_])(?:Schwester|Pfleger|Pfarrer(?:in)?|Onkel|Tante|Oma|Opa|Nurse|Uncle|Aunt(?:ie)?|Constable|Officer|Pastor|Councillor)[ \u00A0]/gu;
/** What somebody does behind whose name the sentence goes on; `Agent Hung up` names nobody. */
const acts =
  /^[ \u00A0](?:was|is|has|had|did|never|always|came|said|told|kept|rings|hat|hatte|war|ist|kam|kommt|wollte|konnte|klingelt|meinte|sagte|half)(?!\p{L})/u;

/** Labels of forms and lists, behind which as often something else stands. */
const listed =
  /(?<![\p{L}\p{N}_-])(?:kund(?:e|in)|client|customer|patient(?:in)?|antragsteller(?:in)?|applicant|mieter(?:in)?|tenant|policyholder|versicherte[r]?|reviewer|autor(?:in)?|author|von|from|an|to|kontakt|contact|reporter|requester|requested by|caller|anrufer(?:in)?|empfänger(?:in)?|recipient|assignee|melder(?:in)?|teilnehmer(?:in)?|participant|proband(?:in)?|interviewer(?:in)?|(?:account |case ?|key account )?(?:manager|worker)|advis[eo]r|agent|consultant|rep|representative|verwalter(?:in)?|vertreter(?:in)?|techniker(?:in)?|arzt|ärztin|doctor|physician|teacher)[ \u00A0]?:[ \u00A0]{1,2}/giu;
/** Above or before an address stands whose it is: `Anschrift:`, the name, and what is redacted already. */
const addressee =
  /(?<![\p{L}\p{N}_-])(?:(?:liefer|rechnungs|post|privat|wohn)?(?:anschrift|adresse)|(?:(?:shipping|billing|home|postal|delivery|my|new) )?address|ship to|bill to|deliver to|an|to|empfänger(?:in)?|recipient)[ \u00A0]?:\s{1,3}(?=(?<name>[^\n,\uE000]{5,40})[,;]?\s{1,3}\uE000)/giu;
const ends = /^[ \u00A0]?(?:$|[\n,;(<|/\uE000])/u;

/** People of a company, whose name follows: `Ihre Mitarbeiterin Sabine Koch`, `my adviser Tom Brown`. */
const role =
  /(?<![\p{L}\p{N}_])(?:\p{L}{0,20}(?:mitarbeiter|berater|betreuer|sachbearbeiter|leiter|verkäufer|ansprechpartner|makler|bearbeiter|techniker|monteur|fahrer|zusteller|installateur|pfleger|vermieter|nachbar|trainer|lehrer|hausmeister)(?:in)?|technician|engineer|driver|receptionist|landlord|neighbou?r|assistant|supervisor|operator|kolleg(?:e|en|in)|[Cc]hef(?:in)?|advis[eo]r|agent|manager|rep|representative|colleague|cashier|teller|clerk|employee)[ \u00A0](?:namens[ \u00A0])?/giu;
const roleArticle =
  /(?<!\p{L})(?:mein|dein|sein|unser|ihr|euer|der|die|den|dem|ein|eine|the|my|our|your|his|her|an?|neue|nette|netten)(?:e[rnms]?|r)?[ \u00A0](?:\p{Ll}+[ \u00A0]){0,2}$/iu;

function introduced(text: string, pattern: RegExp, needsKnown: boolean): Span[] {
  return Array.from(text.matchAll(pattern), (match): Span[] => {
    const index = match.index + match[0].length;
    const small =
      /(?:hei(?:ß|ss)|mein|my|bin|i['’]m|i am|im[ \u00A0]|it['’]?s|it is|it was|hier|, d[ao] |this is|:)/iu.test(
        match[0],
      ) && !/called/i.test(match[0]);
    const name = readName(text, index, { most: 2, small, titled: true });
    if (!name) return [];
    const [first = ''] = name.words;
    const isSmallLabel = match[0].includes(':') && /^\p{Ll}/u.test(first);
    if ((needsKnown || isSmallLabel) && !isGiven(first)) return [];
    if (needsKnown && /^\p{Ll}/u.test(first) && isAlsoThing(first)) return [];
    const isShort = first.length < 3 && !isGiven(first);
    // A label of a form is followed by a name and no more; `Name: Despite my letter` begins a sentence.
    const goesOn =
      /:\s*$/.test(match[0]) &&
      !isGiven(first) &&
      /^[ \u00A0]\p{Ll}/u.test(text.slice(name.end, name.end + 3));
    return isShort || goesOn ? [] : [{ start: name.start, end: withFirstName(text, match[0], name.end) }];
  }).flat();
}

/** End of a name that a form asks for the other way round: `Name, Vorname: Fuchs, Emilia`. */
function withFirstName(text: string, label: string, end: number): number {
  if (!label.includes(':') || !/^,[ \u00A0]?\p{Lu}/u.test(text.slice(end, end + 3))) return end;
  const start = end + (text.slice(end + 1, end + 2).trim() === '' ? 2 : 1);
  const name = readName(text, start, { most: 2 });
  const isAsked = /\n|$/.test(text.slice(name?.end ?? end, (name?.end ?? end) + 1));
  return name && (isAsked || isGiven(name.words[0] ?? '')) ? name.end : end;
}

function withRole(text: string): Span[] {
  return Array.from(text.matchAll(role), (match): Span[] => {
    const index = match.index + match[0].length;
    const name = readName(text, index, { most: 2 });
    if (!name) return [];
    const [first = ''] = name.words;
    const before = text.slice(Math.max(0, match.index - 32), match.index);
    const loud = first === first.toUpperCase();
    // `Driver Kowalczyk never rings`: a sentence begins, and goes on behind the name.
    const begins = /(?:^|[.!?\n])\s*$/.test(before) && acts.test(text.slice(name.end, name.end + 12));
    const isNamed = begins || roleArticle.test(before);
    if (!isGiven(first) && (loud || first.includes('-') || !isNamed)) return [];
    return [{ start: name.start, end: name.end }];
  }).flat();
}

/** Names behind labels such as `Kundin:` and `Reviewer:`. */
export function listedPersons(text: string): Span[] {
  return Array.from(text.matchAll(listed), (match): Span[] => {
    const name = readName(text, match.index + match[0].length, { most: 3, titled: true });
    const [first = ''] = name?.words ?? [];
    if (!name || !ends.test(text.slice(name.end, name.end + 2))) return [];
    return isGiven(first) || name.words.length > 1 ? [{ start: name.start, end: name.end }] : [];
  }).flat();
}

/** Names of two or three words between the word for an address and the address: `Ship to: Wanda Escobedo, ...`. */
export function addressees(text: string): Span[] {
  return Array.from(text.matchAll(addressee), (match): Span[] => {
    const start = match.index + match[0].length;
    const name = readName(text, start, { most: 3, titled: true });
    const isWhole = name?.end === start + (match.groups?.['name'] ?? '').trimEnd().length;
    return name && isWhole && name.words.length > 1 ? [{ start, end: name.end }] : [];
  }).flat();
}

/** Kin and whom one lives with. `My son Gethin`: English writes no other noun with a capital. */
const englishKin =
  /(?<!\p{L})(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er) (?:(?:late|elderly|little|older|younger|eldest|step|grand) ?)?(?:husband|wife|son|daughter|brother|sister|father|mother|dad|mum|mom|friend|boss|neighbou?r|uncle|aunt|partner|cousin|nephew|niece|colleague|flatmate|fianc[ée]e?|granddaughter|grandson)(?:-in-law)?[ \u00A0]/gu;
/** `Mein Schwiegersohn Falk musste`: at the beginning of a sentence the verb would follow, were it no name. */
const germanKin =
  /(?:[Mm]eine?|[Uu]nsere?)[ \u00A0](?:Schwieger|Stief|Groß|Enkel|Ur|Paten|Pflege)?(?:[Mm]ann|[Ff]rau|[Ee]hemann|[Ee]hefrau|[Ss]ohn|[Tt]ochter|[Bb]ruder|[Ss]chwester|[Vv]ater|[Mm]utter|[Kk]ind|[Ff]reund|[Ff]reundin|[Nn]achbar|[Nn]achbarin|[Cc]hef|[Cc]hefin|[Kk]ollege|[Kk]ollegin|[Ee]nkel|[Ee]nkelin|[Nn]effe|[Nn]ichte|[Oo]nkel|[Tt]ante)[ \u00A0]/gu;

function withKin(text: string): Span[] {
  return [englishKin, germanKin].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match): Span[] => {
      if (
        pattern === germanKin &&
        !/(?:^|[.!?\n]\s?)$/.test(text.slice(Math.max(0, match.index - 2), match.index))
      )
        return [];
      const name = readName(text, match.index + match[0].length, { most: 2 });
      const [first = ''] = name?.words ?? [];
      const goes = /^(?:[ \u00A0]\p{Ll}|[,.)]|['’]s|$)/u.test(text.slice(name?.end, (name?.end ?? 0) + 2));
      return name && goes && first.length > 2 && first !== first.toUpperCase()
        ? [{ start: name.start, end: name.end }]
        : [];
    }).flat(),
  );
}

function withAddress(text: string): Span[] {
  return Array.from(text.matchAll(addressed), (match): Span[] => {
    const name = readName(text, match.index + match[0].length, { most: 2 });
    const [first = ''] = name?.words ?? [];
    if (!name || first.includes('-') || (first === first.toUpperCase() && !isGiven(first))) return [];
    return [{ start: name.start, end: name.end }];
  }).flat();
}

/** Names behind words that introduce a person: `ich heiße`, `my name is`, `Kontoinhaber:`, `Ihre Beraterin`. */
export function introducedNames(text: string): Span[] {
  return [...introduced(text, sure, false), ...introduced(text, likely, true), ...withRole(text)];
}

/** Names behind kin and callings: `My son Gethin`, `Schwester Monika`. */
export function relatedNames(text: string): Span[] {
  return [...withAddress(text), ...withKin(text)];
}
