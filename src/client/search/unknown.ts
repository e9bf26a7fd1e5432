import type { SearchAnswer } from '../../search/answer.ts';
import { FACETS } from '../../search/facets.ts';
import type { SearchRequest } from '../../search/request.ts';
import { element } from './elements.ts';
import { repaint } from './repaint.ts';
import { type RequestTarget, requestHref } from './researchRequest.ts';
import { echo, fill, type Speech, valueWord } from './words.ts';

/** Entries that a request for research names as the nearest. */
const NAMED = 5;

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
  const href = isUnknown ? requestHref(target, requestText(answer, request, words)) : undefined;
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

function requestText(answer: SearchAnswer, request: SearchRequest, words: Speech) {
  const { unknown, facets } = words.search;
  const asked = request.words.trim();
  const chosen = FACETS.flatMap((facet) =>
    request.chosen[facet].map((value) => `${facets[facet]}: ${valueWord(words, facet, value)}`),
  );
  const nearest = answer.hits
    .slice(0, NAMED)
    .map(({ title, url }) => `- ${title} (${new URL(url, location.origin).href})`);
  return {
    title: fill(unknown.requestTitle, asked),
    body: [
      `${unknown.asked}: ${echo(asked)}`,
      `${unknown.language}: ${valueWord(words, 'language', words.lang)}`,
      ...(chosen.length > 0 ? [`${unknown.filtered}: ${chosen.join(', ')}`] : []),
      '',
      ...(nearest.length > 0 ? [`${unknown.nearest}:`, ...nearest] : [unknown.nothingNear]),
    ],
  };
}
