import type { SearchHit } from '../../search/answer.ts';
import { element } from './elements.ts';
import { fill, otherLang, type Speech, valueWord } from './words.ts';

const shown = new WeakMap<Element, string>();

/** Addresses of the results that a list shows, in their order. */
export function addressesIn(list: HTMLElement): string[] {
  return [...list.querySelectorAll('a.search-result-link')].map((link) => link.getAttribute('href') ?? '');
}

/**
 * Hits in an order that moves nothing: those already shown keep their order, as far as they are still found; others follow.
 * @param addresses Of the hits that are shown.
 */
export function inPlace(addresses: readonly string[], hits: readonly SearchHit[]): SearchHit[] {
  const found = new Map(hits.map((hit) => [hit.url, hit]));
  const kept = addresses.flatMap((address) => found.get(address) ?? []);
  return [...kept, ...hits.filter((hit) => !addresses.includes(hit.url))];
}

/** Shows results. Items that stay are not touched, but for what changed in them. */
export function showResults(list: HTMLElement, hits: readonly SearchHit[], words: Speech): void {
  const wanted = new Set(hits.map(({ url }) => url));
  const known = new Map<string, HTMLElement>();
  for (const item of [...list.querySelectorAll<HTMLElement>(':scope > li')]) {
    const url = item.dataset['url'] ?? '';
    if (wanted.has(url)) known.set(url, item);
    else item.remove();
  }
  hits.forEach((hit, place) => {
    const item = itemFor(hit, known.get(hit.url), words);
    const there = list.children[place] ?? null;
    if (there !== item) list.insertBefore(item, there);
  });
}

function itemFor(hit: SearchHit, known: HTMLElement | undefined, words: Speech): HTMLElement {
  const { score: _, ...content } = hit;
  const key = JSON.stringify(content);
  if (known !== undefined && shown.get(known) === key) return known;
  const made = resultItem(hit, words);
  // The link stays, for it may have the focus; what stands around it is as of now.
  for (const part of known === undefined ? [] : ['.search-result-facts', '.search-result-excerpt']) {
    const [now, before] = [made.querySelector(part), known?.querySelector(part)];
    if (now && before) before.replaceWith(now);
  }
  const item = known ?? made;
  shown.set(item, key);
  return item;
}

/** A result as an item of the list: what it is, its headline as a link, and the words around those that were found. */
function resultItem(hit: SearchHit, words: Speech): HTMLLIElement {
  // Words of another language are read out and hyphenated in that one.
  const lang = otherLang(words, hit.lang);
  const titleLang = otherLang(words, hit.titleLang ?? hit.lang);
  return element(
    'li',
    { class: 'search-result', 'data-url': hit.url },
    element('p', { class: 'search-result-facts' }, factsOf(hit, words).join(' · ')),
    element(
      'a',
      { class: 'search-result-link', href: hit.url, lang: titleLang, dir: 'auto', 'data-stop': true },
      hit.title,
    ),
    element(
      'p',
      { class: 'search-result-excerpt', lang, dir: 'auto' },
      ...hit.excerpt.map(({ text, marked }) => (marked ? element('mark', {}, text) : text)),
    ),
  );
}

/** What a page is, how sure, in which other language, and as of when. */
function factsOf({ facets, lang, updated }: SearchHit, words: Speech): string[] {
  const other = otherLang(words, lang);
  return [
    ...(facets.kind ?? []).map((value) => valueWord(words, 'kind', value)),
    ...(facets.confidence ?? []).map((value) => valueWord(words, 'confidence', value)),
    ...(other === undefined ? [] : [valueWord(words, 'language', other)]),
    ...(updated === undefined ? [] : [fill(words.search.updated, words.format.dayShort(updated))]),
  ];
}
