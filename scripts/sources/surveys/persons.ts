import type { Part } from './parts.ts';
import { headerKey } from './sheet.ts';

const address = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
/** Headers of answers that are about who answers, in German and English. */
const aboutPersons =
  /^(?:(?:ihr|dein|your)?(?:first|last|full|sur|vor|nach|familien)?names?|telefon(?:nummer)?|phone(?:number)?|handynummer|mobilenumber|(?:ihre|deine|your)?(?:e?mail|emailaddress|emailadresse)|anschrift|postaladdress|strasse|street(?:address)?)$/;

/**
 * The parts without what is personal: names, phone numbers and addresses are not kept, and of the e-mail addresses
 * only a pseudonym, by which the responses of one person are tied together.
 */
export function withoutPersons(parts: readonly Part[]): Part[] {
  let known = parts.some((part) => part.is === 'field' && part.field === 'respondent');
  return parts.map((part) => {
    if (part.is !== 'question' && part.is !== 'left') return part;
    const { column } = part;
    if (column.values.length > 0 && column.values.every((value) => address.test(value))) {
      if (known) return { is: 'ignored', column };
      known = true;
      return { is: 'field', field: 'respondent', column };
    }
    return aboutPersons.test(headerKey(column.header)) ? { is: 'ignored', column } : part;
  });
}
