import type { PersonalDataType } from '../placeholders.ts';
import { card } from './card.ts';
import { email } from './email.ts';
import { iban } from './iban.ts';
import { obfuscatedEmail } from './obfuscated-email.ts';
import { phone } from './phone.ts';
import type { Detector } from './types.ts';

/**
 * Every detector with the sort of data it finds, the surest first: what one has found the next ones no longer see.
 * A new sort is a file in this folder, a line here and its placeholder in `placeholders.ts`.
 */
export const detectors: readonly (readonly [PersonalDataType, Detector])[] = [
  ['email', email],
  ['email', obfuscatedEmail],
  ['iban', iban],
  ['card', card],
  ['phone', phone],
];
