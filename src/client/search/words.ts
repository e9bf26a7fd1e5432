import type { Facet } from '../../search/facets.ts';

/** The words of the search panel in one language. They stand in the page, so that the script holds none. */
export type PanelWords = {
  /** Language of the interface. */
  readonly lang: string;
  /** While the index loads. */
  readonly loading: string;
  /** When it does not load. */
  readonly failed: string;
  /** When the browser is offline. */
  readonly offline: string;
  /** When there is no index at all. */
  readonly notBuilt: string;
  /** What to do first. */
  readonly start: string;
  /** How many there are for words: `{count}` and `{query}` are filled in. */
  readonly resultsFor: string;
  /** When there are none: `{query}` is filled in. */
  readonly none: string;
  /** What to do then. */
  readonly noneHelp: string;
  /** Noun of a result in its two forms. */
  readonly results: { readonly one: string; readonly other: string };
  /** Names of facets. */
  readonly facets: Readonly<Record<Facet, string>>;
  /** Words for the values of facets; a value without one is shown as it is. */
  readonly values: Readonly<Partial<Record<Facet, Readonly<Record<string, string>>>>>;
};

/**
 * The words that a panel carries in `data-words`.
 * @throws where there are none
 */
export function wordsOf(panel: HTMLElement): PanelWords {
  const words: unknown = JSON.parse(panel.dataset['words'] ?? 'null');
  if (!isPanelWords(words)) throw new Error('The search panel carries no words.');
  return words;
}

/** The word for a value of a facet. */
export function valueWord(words: PanelWords, facet: Facet, value: string): string {
  return words.values[facet]?.[value] ?? value;
}

/** How many results there are for a request, or that there are none. */
export function countWords(words: PanelWords, total: number, query: string): string {
  if (total === 0) return fill(words.none, { query });
  const number = new Intl.NumberFormat(words.lang).format(total);
  const form = new Intl.PluralRules(words.lang).select(total) === 'one' ? 'one' : 'other';
  const count = `${number} ${words.results[form]}`;
  return query === '' ? count : fill(words.resultsFor, { count, query });
}

function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

function isPanelWords(value: unknown): value is PanelWords {
  return (
    typeof value === 'object' && value !== null && 'lang' in value && 'facets' in value && 'values' in value
  );
}
