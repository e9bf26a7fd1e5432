import { writtenDay } from './dates.ts';
import { hasUnit } from './phone-context.ts';
import { inOrder } from './spans.ts';
import type { Detector, Span } from './types.ts';

/** Words that announce a number, and how few digits make one after them. */
type Label = { pattern: RegExp; fewest: number; mayBeDay?: boolean };

const numberWord = String.raw`(?:[ -]?(?:nummern?|nrn?\b|nr|no|numbers?|num|id|kennung|kennziffer))`;
const english = String.raw`\s?(?:numbers?|no|num|nr|id|ref|#)`;
/** What may stand between the label and its number. */
const between = String.raw`(?:\.?[\s:.=#"'„“(\u2010-\u2015-]{0,3}(?:(?:ist|is|lautet|war|was|mit|von|der|die|the|with|nr|no|nummer|number|num|also|meine|my|wie|folgt|as|follows)(?=[\s:.#])){0,1}){0,4}[\s:.=#"'„“(\u2010-\u2015-]{0,3}`;

function label(words: string, fewest: number): Label {
  return { pattern: new RegExp(`(?:${words})${between}(?=[\\p{L}\\d])`, 'giu'), fewest };
}

const accounts: Label[] = [
  label(
    String.raw`(?:konto|depot|darlehens?|kredit|sparbuch|bauspar(?:vertrags)?|iban)${numberWord}|(?<!\p{L})(?:kto\.?(?:[ -]?nr)?|a\/c(?:${english})?|(?:account|acct|acc|loan|sort[ -]?code)${english}|acct)`,
    4,
  ),
  label(
    String.raw`(?:(?<!kunden)konto|konten|depot|sparbuch|darlehen)(?!\p{L})|(?<!\p{L})account(?!\p{L})`,
    6,
  ),
];
const sortCode: Label = { ...label(String.raw`(?<!\p{L})sort[ -]?code(?:${english})?`, 6), mayBeDay: true };
const customers: Label[] = [
  label(
    String.raw`(?:kunden?|kundinnen|mitglieds?|partner|personen|teilnehmer|patienten|versicherten|versicherungs|policen?|vorsorge|matrikel|personal|personalausweis|reisepass|führerschein|payback|bonus(?:karten)?|vielflieger|steuer|identifikations|nutzer|benutzer|zugangs|(?<!\p{L})(?:sv|rv|kv))${numberWord}|(?<!\p{L})(?:kd\.?[ -]?(?:nr|no|nummer|id)|kdnr|(?:customer|client|member|membership|cust|cust\.|policy(?: ?holder)?|patient|insurance|nhs|ni|tax(?:payer)?|social security|medicare|medicaid|employee|staff|student|subscriber|loyalty(?: card)?|clubcard|frequent flyer|user|passport|driver['’]?s licen[cs]e)${english}|ssn|nino|steuer-?id|idnr)`,
    4,
  ),
  label(
    String.raw`(?<!\p{L})(?:kunde|kundin|mitglied|customer|client|member) (?:schon )?(?:seit|since) (?:\p{L}{3,9} )?(?:19|20)\d\d,? (?:nr|nummer|no|number|id)`,
    4,
  ),
  label(String.raw`(?<!\p{L})(?:kunde|kundin|kundenkonto|customer|client)(?!\p{L})`, 6),
];

/** A number in one piece or in blocks parted by one sign, perhaps with letters before it: `K-123456`, `0532 013 000`; `QQ 12 34 56 C`. */
const number =
  /(?:\p{Lu}{2} ?\d\d ?\d\d ?\d\d ?[A-D]|(?=[A-Z\d]*\d[A-Z\d]*\d[A-Z\d]*\d)(?=[A-Z\d]*[A-Z][\dA-Z]*\d[A-Z])[A-Z\d]{8,12}|(?:\p{Lu}{1,5}[-./ ]?){0,2}\d{1,20}(?:(?<by>[ ./-])\d{1,8}(?:\k<by>\d{1,8}){0,5})?(?:[-/]?\p{Lu}{1,2}|\s\p{Lu}\s\d{3})?)(?![\p{L}\p{N}])/uy;
const further = /\s?(?:,|und|and|&|\/|oder|or|sowie)\s?/iuy;
const day = new RegExp(`^(?:${writtenDay})`, 'iu');

/** Digits before their word: `1234567 ist meine Kontonummer`. */
function reversed(words: string): RegExp {
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}.,/-])(?<number>\d{5,16})\s(?:(?:ist|war|is|was|lautet|als|as)\s)?(?:(?:meine|unsere|die|my|our|the)\s)?(?:${words})(?!\p{L})`,
    'giu',
  );
}

const accountsAfter = reversed('kontonummer|account (?:number|no)');
/** What happens to accounts only, where the text speaks of one: `the joint account is fine but 20449817 is frozen`. */
const frozen =
  /(?<![\p{L}\p{N}.,/#-])(?<!(?:ticket|case|order|card|no|nr|number|nummer|karte|vorgang|bestellung|auftrag)[.:]? ?#?)(?<number>\d{7,10}) (?:(?:is|was|ist|war|wurde|still|immer|noch) ){1,3}(?:frozen|overdrawn|gesperrt|überzogen)(?!\p{L})/giu;
/** A number that says itself what it is: `KD-0091827`. */
const spoken = /(?<![\p{L}\p{N}])(?<number>K[Dd][-.]?\d{6,10})(?![\p{L}\p{N}])/gu;
const customersAfter = reversed(
  'kundennummer|customer (?:number|no|id)|mitgliedsnummer|membership (?:number|no)',
);

/** End of the number that begins at `start`, where one does that has enough digits and is no amount and no day. */
function numberEnd(
  text: string,
  start: number,
  { fewest, mayBeDay }: Omit<Label, 'pattern'>,
): number | undefined {
  number.lastIndex = start;
  const written = number.exec(text)?.[0];
  if (written === undefined || (!mayBeDay && day.test(text.slice(start, start + 24)))) return undefined;
  const digits = written.replace(/\D/g, '').length;
  if (digits < fewest || hasUnit(text, start + written.length)) return undefined;
  return start + written.length;
}

/** The number at `start` and those of as many digits that follow it after commas or `und`. */
function numbersFrom(text: string, start: number, label: Label): Span[] {
  const end = numberEnd(text, start, label);
  if (end === undefined) return [];
  further.lastIndex = end;
  const joint = further.exec(text);
  const next = joint ? end + joint[0].length : undefined;
  const nextEnd =
    next === undefined ? undefined : numberEnd(text, next, { fewest: Math.max(5, label.fewest) });
  const isAlike = next !== undefined && nextEnd !== undefined && nextEnd - next === end - start;
  return [{ start, end }, ...(isAlike ? [{ start: next, end: nextEnd }] : [])];
}

function detector(labels: readonly Label[], afters: readonly RegExp[], mayContain: RegExp): Detector {
  return {
    fewestDigits: 4,
    mayContain: (text) => mayContain.test(text),
    find: (text) => {
      const spans = labels.flatMap((label) =>
        Array.from(text.matchAll(label.pattern), (match) =>
          numbersFrom(text, match.index + match[0].length, label),
        ).flat(),
      );
      for (const match of afters.flatMap((after) => [...text.matchAll(after)])) {
        const length = match.groups?.['number']?.length ?? 0;
        spans.push({ start: match.index, end: match.index + length });
      }
      return inOrder(spans);
    },
  };
}

/** Numbers of accounts, depots and loans, and sort codes, after words that announce them. Bank codes are public. */
export const account = detector(
  [...accounts, sortCode],
  [accountsAfter, frozen],
  /konto|konten|\bacc\b|kto|depot|darlehen|kredit|sparbuch|bauspar|account|acct|a\/c|loan|sort[ -]?code/i,
);

/** Numbers of customers and members after words that announce them, such as `Kd.-Nr.`, `customer no.` or `NHS number`. */
export const customer = detector(
  customers,
  [customersAfter, spoken],
  /kunde|kundin|kd|mitglied|partner|personen|teilnehmer|versicher|nutzer|zugangs|customer|client|member|cust|holder|patient|polic|vorsorge|steuer|identifikation|\b[srk]v[ -]?n|idnr|insurance|nhs|\bni\b|nino|tax|social|ssn|medic|matrikel|personal|reisepass|führerschein|payback|bonus|vielflieger|employee|staff|student|subscri|loyal|clubcard|flyer|user|passport|licen/i,
);
