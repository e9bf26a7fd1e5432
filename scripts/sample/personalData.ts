import type { Random } from './random.ts';
import type { VoiceLanguage } from './voices/slots.ts';

/**
 * Personal data of nobody, planted so that redaction is seen at work: mailboxes of a reserved domain (RFC 2606),
 * numbers kept free for film and radio by the Bundesnetzagentur, test IBANs and a test card.
 */
const planted: Readonly<Record<VoiceLanguage, readonly string[]>> = {
  de: [
    'Sie erreichen mich unter 0171 3920012.',
    'Bitte rufen Sie mich unter 030 23125014 zurück.',
    'Meine Adresse für die Antwort: kundin.beispiel@example.com',
    'Schreiben Sie mir an bau2026@example.org, danke.',
    'Es geht um das Konto DE89 3704 0044 0532 0130 00.',
    'Meine IBAN lautet DE02120300000000202051.',
    'Die Karte hat die Nummer 4111 1111 1111 1111.',
  ],
  en: [
    'You can call me on +49 171 3920034.',
    'My address for the answer is customer.sample@example.com.',
    'It is about the account DE02 5001 0517 0137 0750 30.',
    'The number on it is 4111 1111 1111 1111.',
  ],
};

/** A letter with a line of personal data before its closing. */
export function plantPersonalData(letter: string, lang: VoiceLanguage, random: Random): string {
  const parts = letter.split('\n\n');
  const closing = parts.pop() ?? '';
  return [...parts, random.pick(planted[lang]), closing].join('\n\n');
}
