import { fold } from '../../../src/text/words.ts';
import type { Part } from './parts.ts';
import { wordingOf } from './wording.ts';

const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const telephone = /^(?:\+|0)[\d\s()/.-]{6,}$/;
/** Files that people sent, where the tools keep them. */
const upload =
  /^https:\/\/(?:drive\.google\.com\/|[^/]*typeform\.com\/\S*(?:files|blob)|[^/]*surveymonkey\.)/;

/** Wordings of answers that are about who answers, in German and English: folded words with one blank between them. */
const aboutPersons = [
  /^(?:(?:your|ihre?|deine?) )?(?:(?:first|last|full|sur|vor|nach|familien|ruf|geburts) ?)?names?$/,
  /\b(?:your|ihre?n?|deine?n?) (?:(?:full|first|last|sur|vollstandigen?r?) ?)?(?:vor|nach|familien)?namen?s?\b(?! of)/,
  /\b(?:vor|first) (?:und|and|oder|or|u) (?:nach|zu|last) ?names?\b|\b(?:vor|nach|zu)namen?\b|\b(?:first|last|full) name\b/,
  /\bheissen sie\b|\bheisst du\b|\b(?:ansprechpartner(?:in)?|kontaktperson|contact (?:person|name))\b/,
  /^(?:telefon|tel|phone|mobil|mobile|handy|whatsapp)(?: (?:nummer|number|nr|no))?$|\b(?:telefon|handy|mobil(?:funk)?|ruck(?:ruf))(?:nummer|nr)\b|\b(?:phone|mobile|telephone) (?:number|no)\b/,
  /^(?:(?:ihre|deine|your) )?(?:e ?mail(?: ?adresse| address)?|(?:post|wohn)?anschrift|(?:postal|home|street|mailing) address|strasse(?: (?:und )?(?:hausnummer|nr))?|street)$/,
  /\bgeburts(?:datum|tag)\b|\bdate of birth\b|\bbirth ?(?:date|day)\b|\bsie geboren\b/,
  /\b(?:iban|kontonummer|account number|depotnummer|kartennummer|card number|steuer(?:nummer| ?id)|(?:sozial|renten)?versicherten?nummer|ausweisnummer|passport number|social security number)\b/,
] as const;

/** What a company knows its customers by, such as a hidden field of a form. */
const reference =
  /\b(?:user|customer|client|contact|member|kunden|mitglieds?|partner|vertrags?) ?(?:id|nr|no|nummer|number|ref|reference|referenz)\b/;

/** What an answer tells of who gave it: a number or address by which a company knows the person, or something personal. */
export type PersonalAnswer = 'reference' | 'personal';

/**
 * Whether an answer is about the person, by the wording of its question and by the answers.
 * @param wordings Header and wording, whatever is known.
 * @param values Some answers; a yes or no is none about a person.
 */
export function personalAnswer(
  wordings: readonly string[],
  values: readonly string[],
): PersonalAnswer | undefined {
  const every = (pattern: RegExp) => values.length > 0 && values.every((value) => pattern.test(value));
  const asked = wordings.map(plainWords);
  if (every(address)) return 'reference';
  if (every(telephone) || every(upload)) return 'personal';
  if (every(/^(?:yes|no|ja|nein|y|n|[01])$/i)) return undefined;
  if (values.length > 0 && asked.some((words) => reference.test(words)) && every(/^\S*\d\S*$/))
    return 'reference';
  return asked.some((words) => aboutPersons.some((pattern) => pattern.test(words))) ? 'personal' : undefined;
}

/** Words of a question without what it adds in brackets, such as "(optional)". */
function plainWords(wording: string): string {
  const words = fold(
    wordingOf(wording)
      .replace(/\([^()]*\)/g, ' ')
      .replace(/(?<=[a-z])(?=[A-Z])/g, ' '),
  );
  return words.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/**
 * The parts without what is personal: names, phone numbers and addresses are not kept, and of an e-mail address
 * or a customer number only a pseudonym, by which the responses of one person are tied together.
 */
export function withoutPersons(parts: readonly Part[]): Part[] {
  let known = parts.some((part) => part.is === 'field' && part.field === 'respondent');
  return parts.map((part) => {
    if (part.is !== 'question' && part.is !== 'left') return part;
    const column = part.is === 'question' && part.name ? { ...part.column, title: part.name } : part.column;
    const about = personalAnswer(wordingsOf(part), column.values);
    if (about === undefined) return part;
    if (about === 'personal' || known) return { is: 'ignored', column };
    known = true;
    return { is: 'field', field: 'respondent', column };
  });
}

/** Header and wording of a part, and the last field of a wording such as "Contact – Name". */
function wordingsOf(part: Extract<Part, { is: 'question' | 'left' }>): string[] {
  const text = part.is === 'question' ? part.text : '';
  return [part.column.header, text, text.split(' – ').at(-1) ?? ''];
}
