import type { Language } from '../schema/fields.ts';
import type { Address } from './address.ts';
import { german } from './de.ts';
import { english } from './en.ts';

/** All words of the interface, the same keys in every language. */
export type Messages = ReturnType<typeof german>;

const formal = german('Sie');
const informal = german('du');

/** The words of the interface in a language; `address` tells how German readers are spoken to. */
export function words(lang: Language, address: Address = 'Sie'): Messages {
  if (lang === 'en') return english;
  return address === 'du' ? informal : formal;
}
