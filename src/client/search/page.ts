import { paramsOf, requestOf, type SearchRequest } from '../../search/request.ts';
import { startPanel } from './panel.ts';

/** Milliseconds after which the address follows: browsers refuse one that changes with every key. */
const CALM = 250;

/** Starts the search page: what its address asks for is searched, and the address follows what is asked for. */
export function startSearchPage(): void {
  const panel = document.querySelector<HTMLElement>('[data-search-panel]');
  if (panel === null) return;
  let wanted = requestOf(new URLSearchParams(location.search));
  let calm: ReturnType<typeof setTimeout> | undefined;
  const follow = () => {
    clearTimeout(calm);
    showInAddress(wanted);
  };
  const changed = (request: SearchRequest) => {
    wanted = request;
    clearTimeout(calm);
    calm = setTimeout(follow, CALM);
  };
  startPanel(panel, { request: wanted, enter: 'search', changed });
  // Who opens a result comes back to what was asked for last.
  panel.addEventListener('click', follow, { capture: true });
}

function showInAddress(request: SearchRequest): void {
  const params = paramsOf(request).toString();
  const address = params === '' ? location.pathname : `${location.pathname}?${params}`;
  history.replaceState(history.state, '', address);
}
