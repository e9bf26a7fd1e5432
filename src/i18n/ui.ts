import type { Language } from '../schema/fields.ts';
import type { Address } from './address.ts';
import type { Format } from './format.ts';
import { formatFor } from './format.ts';
import type { Messages } from './words.ts';
import { words } from './words.ts';

/** What every component needs to speak: the language, its words and its formats. */
export type Ui = {
  /** Language of the interface. */
  lang: Language;
  /** Day from which relative dates are told, `YYYY-MM-DD`. */
  asOf: string;
  /** Words. */
  t: Messages;
  /** Numbers, dates and lists. */
  f: Format;
};

/** Makes the words and formats of a language; do it once per language and build. */
export function createUi(lang: Language, asOf: string, address: Address = 'Sie'): Ui {
  return { lang, asOf, t: words(lang, address), f: formatFor(lang, asOf) };
}
