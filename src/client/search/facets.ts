import { FACETS, type Facet, isFacet } from '../../search/facets.ts';
import type { FacetCounts } from '../../search/query.ts';
import type { SearchRequest } from '../../search/request.ts';
import { element } from './elements.ts';
import { type PanelWords, valueWord } from './words.ts';

/** Values offered of a facet: those that most pages have. */
const OFFERED = 10;

/**
 * Shows what results can be narrowed to. Facets that would narrow nothing are left out; the focus stays where it is.
 */
export function showFacets(
  place: HTMLElement,
  counts: FacetCounts | undefined,
  request: SearchRequest,
  words: PanelWords,
): void {
  const focused =
    document.activeElement instanceof HTMLInputElement ? keyOf(document.activeElement) : undefined;
  const groups = FACETS.flatMap((facet) => {
    const values = [...(counts?.[facet] ?? [])];
    const narrows = values.length > 1 || request.chosen[facet].length > 0;
    return narrows ? [group(facet, values, request.chosen[facet], words)] : [];
  });
  place.replaceChildren(...groups);
  if (focused === undefined) return;
  const again = [...place.querySelectorAll('input')].find((input) => keyOf(input) === focused);
  again?.focus({ preventScroll: true });
}

/** The facet and value of a box that was ticked or cleared. */
export function choiceOf(target: EventTarget | null): { facet: Facet; value: string } | undefined {
  if (!(target instanceof HTMLInputElement) || !isFacet(target.name)) return undefined;
  return { facet: target.name, value: target.value };
}

function group(
  facet: Facet,
  values: readonly (readonly [string, number])[],
  chosen: readonly string[],
  words: PanelWords,
): HTMLElement {
  const number = new Intl.NumberFormat(words.lang);
  const chip = ([value, count]: readonly [string, number]) =>
    element(
      'label',
      { class: 'search-chip' },
      box(facet, value, chosen.includes(value)),
      element('span', { class: 'search-chip-word' }, valueWord(words, facet, value)),
      element('span', { class: 'search-chip-count' }, number.format(count)),
    );
  // What is chosen stays in sight however few pages have it.
  const shown = values.filter(([value], place) => place < OFFERED || chosen.includes(value));
  return element(
    'fieldset',
    { class: 'search-facet' },
    element('legend', {}, words.facets[facet]),
    ...shown.map(chip),
  );
}

function box(facet: Facet, value: string, checked: boolean): HTMLInputElement {
  const input = element('input', { type: 'checkbox', name: facet, value });
  input.checked = checked;
  return input;
}

function keyOf(input: HTMLInputElement): string | undefined {
  return isFacet(input.name) ? `${input.name}=${input.value}` : undefined;
}
