import type { PersonalDataType } from '../placeholders.ts';
import { account, customer } from './account.ts';
import { addressDe } from './address-de.ts';
import { addressEn } from './address-en.ts';
import { birthdate } from './birthdate.ts';
import { card } from './card.ts';
import { email } from './email.ts';
import { handle } from './handle.ts';
import { iban } from './iban.ts';
import { ip } from './ip.ts';
import { link } from './link.ts';
import { name } from './names/name.ts';
import { obfuscatedEmail } from './obfuscated-email.ts';
import { phone } from './phone.ts';
import type { Detector } from './types.ts';

/**
 * Every detector with the sort of data it finds, the surest first: what one has found the next ones no longer see.
 * A new sort is a file in this folder, a line here and its placeholder in `placeholders.ts`.
 */
export const detectors: readonly (readonly [PersonalDataType, Detector])[] = [
  ['link', link],
  ['email', email],
  ['email', obfuscatedEmail],
  ['iban', iban],
  ['card', card],
  ['account', account],
  ['customer', customer],
  ['birthdate', birthdate],
  ['ip', ip],
  ['phone', phone],
  ['address', addressDe],
  ['address', addressEn],
  ['handle', handle],
  ['name', name],
];
