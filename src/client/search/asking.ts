import { isEmpty, type SearchRequest } from '../../search/request.ts';
import { paintAnswer, paintFailure, paintRequest, paintRest } from './paint.ts';
import { keyOf } from './recent.ts';
import { type Panel, STEP } from './state.ts';

/** Milliseconds after which the last answer is dimmed while the next one is on its way. */
const DIM = 150;

/** Asks for something else than before. */
export function askFor(panel: Panel, request: SearchRequest): void {
  panel.request = request;
  panel.count = STEP;
  panel.options.changed?.(request);
  ask(panel);
}

/** Asks for more of what is on the screen; the first that comes gets the focus. */
export function askForMore(panel: Panel): void {
  panel.count += STEP;
  panel.focusFrom = panel.parts.list.childElementCount;
  ask(panel);
}

/** Asks for what is wanted now; what was asked before is given up. */
export function ask(panel: Panel): void {
  const { client, request, count } = panel;
  paintRequest(panel);
  const arrived = waiting(panel);
  if (isEmpty(request)) {
    arrived();
    client.forget();
    paintRest(panel);
    return;
  }
  const key = keyOf(request);
  client.ask(request, count, {
    answered: (answer) => {
      arrived();
      if (answer === undefined) paintRest(panel);
      else paintAnswer(panel, key, answer);
      if (answer?.complete === true) focusOnNew(panel);
    },
    failed: (error) => {
      arrived();
      paintFailure(panel, key, error);
    },
  });
}

/** Shows that an answer takes its time, if it does. @returns what ends that */
function waiting(panel: Panel): () => void {
  const { root, parts, words } = panel;
  panel.arrived?.();
  const late = setTimeout(() => {
    root.setAttribute('data-waiting', '');
    if (panel.painted === undefined) parts.count.textContent = words.search.loading;
  }, DIM);
  const arrived = () => {
    clearTimeout(late);
    root.removeAttribute('data-waiting');
  };
  panel.arrived = arrived;
  return arrived;
}

function focusOnNew(panel: Panel): void {
  const { focusFrom, parts } = panel;
  panel.focusFrom = undefined;
  if (focusFrom !== undefined) parts.list.children[focusFrom]?.querySelector('a')?.focus();
}
