import { FACETS } from '../../search/facets.ts';
import { requestOf, type SearchRequest } from '../../search/request.ts';
import { element } from './elements.ts';
import { keyOf } from './recent.ts';
import { repaint } from './repaint.ts';
import { echo, fill, type Speech, valueWord } from './words.ts';

/** Shows what was searched for before, or nothing where nothing was. */
export function showRecent(
  place: HTMLElement,
  searches: readonly SearchRequest[],
  words: Speech,
  action: string,
): void {
  const { recent } = words.search;
  repaint(place, searches.length === 0 ? undefined : searches, () =>
    searches.length === 0
      ? []
      : [
          element('h2', {}, recent.title),
          element('ul', {}, ...searches.map((search) => item(search, words, action))),
          element(
            'p',
            { class: 'search-recent-note' },
            recent.local,
            ' ',
            element('button', { class: 'search-swap', type: 'button', 'data-forget': '*' }, recent.removeAll),
          ),
        ],
  );
}

/** The earlier search that a link asks again. */
export function searchedAgain(target: EventTarget | null): SearchRequest | undefined {
  const link = target instanceof Element ? target.closest<HTMLElement>('a[data-search-again]') : null;
  const key = link?.dataset['searchAgain'];
  return key === undefined ? undefined : requestOf(new URLSearchParams(key));
}

/** What a button deletes: one search, or all of them. */
export function forgotten(target: EventTarget | null): SearchRequest | 'all' | undefined {
  const button = target instanceof Element ? target.closest<HTMLElement>('button[data-forget]') : null;
  const key = button?.dataset['forget'];
  if (key === undefined) return undefined;
  return key === '*' ? 'all' : requestOf(new URLSearchParams(key));
}

function item(search: SearchRequest, words: Speech, action: string): HTMLElement {
  const key = keyOf(search);
  const label = labelOf(search, words);
  return element(
    'li',
    {},
    element(
      'a',
      {
        href: `${action}?${key}`,
        dir: 'auto',
        'data-search-again': key,
        'data-stop': true,
        'data-focus': key,
      },
      label,
    ),
    element(
      'button',
      {
        class: 'search-forget',
        type: 'button',
        'data-forget': key,
        'aria-label': fill(words.search.recent.remove, label),
      },
      '×',
    ),
  );
}

/** What was searched for: the words, and what they were narrowed to. */
function labelOf(search: SearchRequest, words: Speech): string {
  const chosen = FACETS.flatMap((facet) =>
    search.chosen[facet].map((value) => valueWord(words, facet, value)),
  );
  const typed = search.words.trim() === '' ? [] : [echo(search.words)];
  return [...typed, ...chosen].join(' · ');
}
