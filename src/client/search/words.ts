import { type Format, formatFor } from '../../i18n/format.ts';
import type { Messages } from '../../i18n/words.ts';
import type { Language } from '../../schema/fields.ts';
import type { Facet } from '../../search/facets.ts';
import { element } from './elements.ts';

/** Words as a page carries them: sentences that take values have become texts with `{0}`, `{1}` in their places. */
export type Patterns<T> = T extends (...values: never[]) => string
  ? string
  : T extends string
    ? string
    : { readonly [Key in keyof T]: Patterns<T[Key]> };

/** The words of the search panel in one language. They stand in the page, so that the script holds none. */
export type PanelWords = {
  /** Language of the interface. */
  readonly lang: Language;
  /** Day from which relative dates are told, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** The words of the search. */
  readonly search: Patterns<Omit<Messages['search'], 'syntax'>>;
  /** What removes a filter, `{0}` being the filter. */
  readonly remove: string;
  /** What is said of an invented voice. */
  readonly synthetic: string;
  /** Words for the values of facets; a value without one is shown as it is. */
  readonly values: Readonly<Partial<Record<Facet, Readonly<Record<string, string>>>>>;
};

/** Words and formats of a panel. */
export type Speech = PanelWords & {
  /** Numbers, days and lists. */
  readonly format: Format;
};

/**
 * The words that a panel carries in a block of data.
 * @throws where there are none
 */
export function speechOf(panel: HTMLElement): Speech {
  const block = panel.querySelector('[data-search-words]');
  const words: unknown = JSON.parse(block?.textContent ?? 'null');
  if (!isPanelWords(words)) throw new Error('The search panel carries no words.');
  return { ...words, format: formatFor(words.lang, words.asOf) };
}

/** The word for a value of a facet. */
export function valueWord(words: PanelWords, facet: Facet, value: string): string {
  return words.values[facet]?.[value] ?? value;
}

/** A sentence with its values. */
export function fill(pattern: string, ...values: readonly string[]): string {
  return pattern.replace(/\{(\d)\}/g, (whole, place: string) => values[Number(place)] ?? whole);
}

/** A sentence with its values as nodes, each on its own where it is written from right to left. */
export function fillWith(pattern: string, ...values: readonly (string | Node)[]): (string | Node)[] {
  return pattern.split(/(\{\d\})/).map((piece) => {
    const place = /^\{(\d)\}$/.exec(piece)?.[1];
    const value = place === undefined ? undefined : values[Number(place)];
    return typeof value === 'string' ? element('bdi', {}, value) : (value ?? piece);
  });
}

/** Characters of what was typed that are repeated in a sentence. */
const ECHOED = 80;

/** What was typed, short enough to be repeated in a sentence. */
export function echo(words: string): string {
  const typed = [...words.trim().replace(/\s+/g, ' ')];
  return typed.length > ECHOED ? `${typed.slice(0, ECHOED).join('')} …` : typed.join('');
}

/** The language of a text where it is another than that of the interface. */
export function otherLang(words: PanelWords, lang: string | undefined): string | undefined {
  return lang === words.lang || lang === 'other' || lang === '' ? undefined : lang;
}

function isPanelWords(value: unknown): value is PanelWords {
  return (
    typeof value === 'object' && value !== null && 'lang' in value && 'search' in value && 'values' in value
  );
}
