import { paramsOf, requestOf, type SearchRequest } from '../../search/request.ts';
import { startPanel } from './panel.ts';

/** Starts the search page: what its address asks for is searched, and the address follows what is asked for. */
export function startSearchPage(): void {
  const panel = document.querySelector<HTMLElement>('[data-search-panel]');
  if (panel === null) return;
  const request = requestOf(new URLSearchParams(location.search));
  startPanel(panel, { request, enter: 'search', changed: showInAddress });
}

function showInAddress(request: SearchRequest): void {
  const params = paramsOf(request).toString();
  history.replaceState(history.state, '', params === '' ? location.pathname : `?${params}`);
}
