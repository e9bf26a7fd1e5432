import type { Part } from './parts.ts';
import { headerKey } from './sheet.ts';

const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** Headers of answers that are about who answers, in German and English. */
const aboutPersons =
  /^(?:(?:ihr|dein|your)?(?:first|last|full|sur|vor|nach|familien)?names?|telefon(?:nummer)?|phone(?:number)?|handynummer|mobilenumber|(?:ihre|deine|your)?(?:e?mail|emailaddress|emailadresse)|anschrift|postaladdress|strasse|street(?:address)?)$/;

/** Headers of what a company knows its customers by, such as a hidden field of a form. */
const references =
  /^(?:user|customer|client|contact|member|kunden|mitglieds?|partner|vertrags?)(?:id|nr|no|nummer|number|ref|reference|referenz)$/;

/**
 * The parts without what is personal: names, phone numbers and addresses are not kept, and of an e-mail address
 * or a customer number only a pseudonym, by which the responses of one person are tied together.
 */
export function withoutPersons(parts: readonly Part[]): Part[] {
  let known = parts.some((part) => part.is === 'field' && part.field === 'respondent');
  return parts.map((part) => {
    if (part.is !== 'question' && part.is !== 'left') return part;
    const column = part.is === 'question' && part.name ? { ...part.column, title: part.name } : part.column;
    const names = namesOf(part);
    const tells = column.values.length > 0 && column.values.every((value) => address.test(value));
    if (tells || (column.values.length > 0 && names.some((name) => references.test(name)))) {
      if (known) return { is: 'ignored', column };
      known = true;
      return { is: 'field', field: 'respondent', column };
    }
    return names.some((name) => aboutPersons.test(name)) ? { is: 'ignored', column } : part;
  });
}

/** Header and wording of a part, and the last field of a wording such as "Contact – Name". */
function namesOf(part: Extract<Part, { is: 'question' | 'left' }>): string[] {
  const text = part.is === 'question' ? part.text : '';
  return [part.column.header, text, text.split(' – ').at(-1) ?? ''].map(headerKey);
}
