import type { SearchHit } from '../../search/query.ts';
import { element } from './elements.ts';
import { type PanelWords, valueWord } from './words.ts';

/** A result as an item of the list: what it is, its headline as a link, and the words around those that were found. */
export function resultItem(hit: SearchHit, words: PanelWords): HTMLLIElement {
  const language = hit.facets.language[0];
  // Words of another language are read out and hyphenated in that one.
  const lang = language === words.lang ? undefined : language;
  return element(
    'li',
    { class: 'search-result' },
    element('p', { class: 'search-result-facts' }, factsOf(hit, words).join(' · ')),
    element('a', { class: 'search-result-link', href: hit.url, lang }, hit.title),
    element(
      'p',
      { class: 'search-result-excerpt', lang },
      ...hit.excerpt.map(({ text, marked }) => (marked ? element('mark', {}, text) : text)),
    ),
  );
}

function factsOf({ facets }: SearchHit, words: PanelWords): string[] {
  const language = facets.language.filter((value) => value !== words.lang);
  return [
    ...facets.kind.map((value) => valueWord(words, 'kind', value)),
    ...facets.confidence.map((value) => valueWord(words, 'confidence', value)),
    ...language.map((value) => valueWord(words, 'language', value)),
  ];
}
