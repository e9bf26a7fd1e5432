import { paramsOf, type SearchRequest } from '../../search/request.ts';
import { announce } from './announce.ts';
import { ask, askFor, askForMore } from './asking.ts';
import { paintRest } from './paint.ts';
import { forgotten, searchedAgain } from './recentList.ts';
import type { Panel } from './state.ts';

/** Listens to what is done with results and with earlier searches. */
export function listenToDeeds(panel: Panel): void {
  const { more, retry, recent, answer, unknown, list } = panel.parts;
  more.addEventListener('click', () => askForMore(panel));
  retry.addEventListener('click', () => ask(panel));
  for (const place of [answer, unknown, list]) {
    // A click of the middle button opens a tab of its own.
    for (const kind of ['click', 'auxclick'] as const)
      place.addEventListener(kind, (event) => opened(panel, event));
  }
  recent.addEventListener('click', (event) => {
    const [again, gone] = [searchedAgain(event.target), forgotten(event.target)];
    if (again !== undefined && !isForBrowser(event)) {
      event.preventDefault();
      searchAgain(panel, again);
    }
    if (gone !== undefined) forget(panel, gone);
  });
}

/** The search page with all that is asked for. */
export function allHref({ action, request }: Panel): string {
  return `${action}?${paramsOf(request)}`;
}

/** Only a search that led somewhere is worth remembering. */
function opened(panel: Panel, { target }: Event): void {
  if (target instanceof Element && target.closest('a') !== null) panel.recent.keep(panel.request);
}

function searchAgain(panel: Panel, request: SearchRequest): void {
  panel.parts.field.value = request.words;
  panel.parts.field.focus();
  askFor(panel, request);
}

function forget(panel: Panel, gone: SearchRequest | 'all'): void {
  const { recent, field, status } = panel.parts;
  const place = [...recent.querySelectorAll('[data-forget]')].indexOf(document.activeElement ?? recent);
  if (gone === 'all') panel.recent.forgetAll();
  else panel.recent.forget(gone);
  paintRest(panel);
  const next = recent.querySelectorAll<HTMLElement>('[data-forget]')[Math.max(place, 0)];
  (next ?? field).focus();
  announce(status, panel.words.search.recent.removed);
}

/** A new tab or window is the browser's to open. */
function isForBrowser({ ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey;
}
