import type { SearchAnswer } from '../../search/answer.ts';
import { FACETS } from '../../search/facets.ts';
import type { SearchRequest } from '../../search/request.ts';
import { type RequestTarget, type RequestText, requestHref } from '../../search/research/requestHref.ts';
import { requestText } from '../../search/research/requestText.ts';
import { element } from './elements.ts';
import { repaint } from './repaint.ts';
import { fill, type Speech, valueWord } from './words.ts';

/** Says that nothing answers, what is near, and how to ask for research; or nothing where something answers. */
export function showUnknown(
  place: HTMLElement,
  answer: SearchAnswer | undefined,
  request: SearchRequest,
  words: Speech,
  target: RequestTarget,
): void {
  const { unknown } = words.search;
  const isUnknown = answer?.unknown === true && request.words.trim() !== '';
  const nearest = isUnknown ? answer.nearest : [];
  const href = isUnknown ? requestHref(target, textOf(answer, request, words)) : undefined;
  repaint(place, isUnknown ? [request.words, nearest, href] : undefined, () => {
    if (!isUnknown) return [];
    return [
      element('h2', {}, unknown.title),
      element('p', {}, unknown.text),
      ...terms(nearest, unknown.terms),
      ...(href === undefined ? [] : ask(href, words)),
    ];
  });
}

function terms(nearest: SearchAnswer['nearest'], label: string): HTMLElement[] {
  if (nearest.length === 0) return [];
  const items = nearest.map(({ title, url }) =>
    element('li', {}, element('a', { href: url, dir: 'auto', 'data-stop': true, 'data-focus': url }, title)),
  );
  return [
    element('h3', { id: 'search-terms' }, label),
    element('ul', { class: 'search-terms', 'aria-labelledby': 'search-terms' }, ...items),
  ];
}

function ask(href: string, { search: { unknown } }: Speech): HTMLElement[] {
  const opens = href.startsWith('https:') ? { target: '_blank', rel: 'noopener noreferrer' } : {};
  return [
    element(
      'p',
      { class: 'search-request' },
      element(
        'a',
        { class: 'search-button', href, ...opens, 'data-stop': true, 'data-focus': 'request' },
        unknown.request,
      ),
      element('span', {}, unknown.requestHelp),
    ),
  ];
}

function textOf({ hits }: SearchAnswer, request: SearchRequest, words: Speech): RequestText {
  const { unknown, facets } = words.search;
  const asked = request.words.trim();
  const filters = FACETS.flatMap((facet) =>
    request.chosen[facet].map((value) => `${facets[facet]}: ${valueWord(words, facet, value)}`),
  );
  return requestText(
    { asked, filters, hits, language: valueWord(words, 'language', words.lang), site: location.origin },
    { ...unknown, requestTitle: (query) => fill(unknown.requestTitle, query) },
  );
}
