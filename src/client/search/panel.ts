import { isEmpty, ORDERS, requestFor, toggled } from '../../search/request.ts';
import { ask, askFor } from './asking.ts';
import { searchClient, startWorker } from './client.ts';
import { allHref, listenToDeeds } from './deeds.ts';
import { type Choice, choiceOf, takenBack } from './facets.ts';
import { walkWithArrows } from './keys.ts';
import { paintFailure, paintRest } from './paint.ts';
import { partsOf } from './parts.ts';
import { keyOf, recentSearches } from './recent.ts';
import { type Panel, type PanelOptions, STEP } from './state.ts';
import { replacementOf } from './understood.ts';
import { speechOf } from './words.ts';

/** A panel that runs. */
export type RunningPanel = {
  /** Loads what first results need, and shows as of now what was searched for before. */
  enter(): void;
};

/** Brings a search panel to life: typing searches, boxes narrow, arrow keys walk. */
export function startPanel(root: HTMLElement, options: PanelOptions): RunningPanel {
  const words = speechOf(root);
  const base = root.dataset['base'] ?? '/';
  const parts = partsOf(root);
  const panel: Panel = {
    root,
    parts,
    words,
    options,
    client: options.client ?? searchClient(startWorker, base, words.lang),
    recent: recentSearches(() => localStorage, `outside-in:searches:${base}`),
    action: parts.form.action,
    request: options.request ?? requestFor(''),
    count: STEP,
  };
  parts.field.value = panel.request.words;
  parts.narrow.open = matchMedia('(min-width: 56rem)').matches;
  listenToField(panel);
  listenToChoices(panel);
  listenToDeeds(panel);
  walkWithArrows(root, parts.field);
  ask(panel);
  const enter = () => {
    panel.client.warm((error) => paintFailure(panel, keyOf(panel.request), error));
    if (isEmpty(panel.request)) paintRest(panel);
  };
  parts.field.addEventListener('focus', enter, { once: true });
  return { enter };
}

function listenToField(panel: Panel): void {
  const { field, form, answer, list } = panel.parts;
  const now = () => askFor(panel, { ...panel.request, words: field.value });
  field.addEventListener('input', now);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (keyOf(panel.request) !== keyOf({ ...panel.request, words: field.value })) now();
    panel.recent.keep(panel.request);
    const { options, painted } = panel;
    if (options.enter === 'search' || isEmpty(panel.request)) return;
    // What is only near is not opened unseen, and neither is the answer to something else.
    const isAnswer = painted?.key === keyOf(panel.request) && !painted.answer.unknown;
    const first = isAnswer ? (answer.querySelector('a') ?? list.querySelector('a')) : null;
    if (first === null) location.assign(allHref(panel));
    else first.click();
  });
}

function listenToChoices(panel: Panel): void {
  const { facets, chosen, narrow, clear, sort, understood, field } = panel.parts;
  const toggle = ({ facet, value }: Choice) => askFor(panel, toggled(panel.request, facet, value));
  facets.addEventListener('change', ({ target }) => {
    const choice = choiceOf(target);
    if (choice !== undefined) toggle(choice);
  });
  chosen.addEventListener('click', ({ target }) => {
    const choice = takenBack(target);
    if (choice === undefined) return;
    toggle(choice);
    // The button is gone; the next one, or else the filters, are where it stood.
    (chosen.querySelector('button') ?? narrow.querySelector('summary'))?.focus();
  });
  clear.addEventListener('click', () => {
    askFor(panel, { ...requestFor(panel.request.words), sort: panel.request.sort });
    narrow.querySelector('summary')?.focus();
  });
  sort.addEventListener('change', () => {
    const order = ORDERS.find((each) => each === sort.value) ?? 'relevance';
    askFor(panel, { ...panel.request, sort: order });
  });
  understood.addEventListener('click', ({ target }) => {
    const swap = replacementOf(target);
    if (swap === undefined) return;
    field.value = swap.from === undefined ? swap.to : field.value.replace(swap.from, () => swap.to);
    askFor(panel, { ...panel.request, words: field.value });
    field.focus();
  });
}
