import type { FacetCounts } from '../../search/answer.ts';
import { FACETS, type Facet, isFacet } from '../../search/facets.ts';
import { isNarrowed, type SearchRequest } from '../../search/request.ts';
import { element } from './elements.ts';
import { repaint } from './repaint.ts';
import { fill, type Speech, valueWord } from './words.ts';

/** Values of a facet that stand in sight; more than these fold away. */
const OFFERED = 10;

type Counts = FacetCounts[Facet];

/** A facet's value that somebody picked. */
export type Choice = { readonly facet: Facet; readonly value: string };

/** Shows what results can be narrowed to. Facets that would narrow nothing are left out. */
export function showFacets(
  place: HTMLElement,
  counts: FacetCounts | undefined,
  request: SearchRequest,
  words: Speech,
): void {
  const offered = FACETS.filter(
    (facet) => (counts?.[facet].length ?? 0) > 1 || request.chosen[facet].length > 0,
  );
  const state = offered.map((facet) => [facet, counts?.[facet], request.chosen[facet]]);
  const unfolded = [...place.querySelectorAll<HTMLElement>('details[open]')].map(
    ({ dataset }) => dataset['facet'],
  );
  repaint(place, state, () =>
    offered.map((facet) =>
      group(facet, counts?.[facet] ?? [], request.chosen[facet], unfolded.includes(facet), words),
    ),
  );
}

/** Shows what results are narrowed to, each with a button that widens them again. */
export function showChosen(place: HTMLElement, request: SearchRequest, words: Speech): void {
  repaint(place, isNarrowed(request) ? request.chosen : undefined, () =>
    FACETS.flatMap((facet) =>
      request.chosen[facet].map((value) => {
        const word = `${words.search.facets[facet]}: ${valueWord(words, facet, value)}`;
        return element(
          'li',
          {},
          element(
            'button',
            {
              class: 'search-chosen',
              type: 'button',
              'aria-label': fill(words.remove, word),
              'data-facet': facet,
              'data-value': value,
            },
            element('bdi', {}, word),
            element('span', { 'aria-hidden': 'true' }, '×'),
          ),
        );
      }),
    ),
  );
}

/** The facet and value of a box that was ticked or cleared. */
export function choiceOf(target: EventTarget | null): Choice | undefined {
  if (!(target instanceof HTMLInputElement) || !isFacet(target.name)) return undefined;
  return { facet: target.name, value: target.value };
}

/** The facet and value of a button that takes one back. */
export function takenBack(target: EventTarget | null): Choice | undefined {
  const button = target instanceof Element ? target.closest<HTMLElement>('.search-chosen') : null;
  const { facet, value } = button?.dataset ?? {};
  return facet !== undefined && isFacet(facet) && value !== undefined ? { facet, value } : undefined;
}

function group(
  facet: Facet,
  values: Counts,
  chosen: readonly string[],
  unfolded: boolean,
  words: Speech,
): HTMLElement {
  const chip = ([value, count]: Counts[number]) =>
    chipFor(facet, value, count, chosen.includes(value), words);
  const missing = chosen.filter((value) => !values.some(([known]) => known === value));
  const all: Counts = [...values, ...missing.map((value) => [value, 0] as const)];
  // What is chosen stays in sight however few pages have it.
  const inSight = all.filter(([value], place) => place < OFFERED || chosen.includes(value));
  const folded = all.filter((each) => !inSight.includes(each));
  const more = fill(words.search.moreValues, words.format.number(folded.length));
  return element(
    'fieldset',
    { class: 'search-facet' },
    element('legend', {}, words.search.facets[facet]),
    ...inSight.map(chip),
    ...(folded.length === 0
      ? []
      : [
          element(
            'details',
            { class: 'search-facet-rest', 'data-facet': facet, open: unfolded },
            element('summary', { 'data-focus': `more ${facet}` }, more),
            ...folded.map(chip),
          ),
        ]),
  );
}

function chipFor(facet: Facet, value: string, count: number, checked: boolean, words: Speech): HTMLElement {
  const box = element('input', {
    type: 'checkbox',
    name: facet,
    value,
    'data-focus': `${facet}=${value}`,
  });
  box.checked = checked;
  return element(
    'label',
    { class: 'search-chip' },
    box,
    element('span', { class: 'search-chip-word', dir: 'auto' }, valueWord(words, facet, value)),
    element('span', { class: 'search-chip-count' }, words.format.number(count)),
  );
}
