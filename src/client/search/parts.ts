import { part } from './elements.ts';

/** The parts of a panel, as `SearchPanel.astro` names them. */
export type Parts = ReturnType<typeof partsOf>;

/**
 * Finds the parts of a panel.
 * @throws where one is missing
 */
export function partsOf(panel: HTMLElement) {
  return {
    form: part(panel, 'form', HTMLFormElement),
    field: part(panel, 'field', HTMLInputElement),
    narrow: part(panel, 'narrow', HTMLDetailsElement),
    facets: part(panel, 'facets', HTMLElement),
    clear: part(panel, 'clear', HTMLButtonElement),
    count: part(panel, 'count', HTMLElement),
    order: part(panel, 'order', HTMLElement),
    sort: part(panel, 'sort', HTMLSelectElement),
    chosen: part(panel, 'chosen', HTMLElement),
    understood: part(panel, 'understood', HTMLElement),
    help: part(panel, 'help', HTMLElement),
    retry: part(panel, 'retry', HTMLButtonElement),
    answer: part(panel, 'answer', HTMLElement),
    unknown: part(panel, 'unknown', HTMLElement),
    nearest: part(panel, 'nearest', HTMLElement),
    list: part(panel, 'list', HTMLElement),
    recent: part(panel, 'recent', HTMLElement),
    more: part(panel, 'more', HTMLButtonElement),
    all: part(panel, 'all', HTMLAnchorElement),
    status: part(panel, 'status', HTMLElement),
  };
}

/** A copy of a badge that the panel keeps, by its name such as `confidence-supported`; nothing where it keeps none. */
export function badgeOf(panel: HTMLElement, name: string): Node | undefined {
  const kept = panel.querySelector<HTMLTemplateElement>(`template[data-badge="${CSS.escape(name)}"]`);
  return kept?.content.cloneNode(true);
}
