import type { SearchAnswer } from '../../search/answer.ts';
import type { SearchRequest } from '../../search/request.ts';
import type { SearchClient } from './client.ts';
import type { Parts } from './parts.ts';
import type { RecentSearches } from './recent.ts';
import type { Speech } from './words.ts';

/** How a panel behaves where it stands. */
export type PanelOptions = {
  /** What is asked for at first. Default: nothing. */
  readonly request?: SearchRequest;
  /** Hears what is asked for whenever that changes. */
  readonly changed?: (request: SearchRequest) => void;
  /** What Enter in the field does: open the first result, or only search. */
  readonly enter: 'open' | 'search';
  /** The search where it is loading already. Default: it is made for the panel. */
  readonly client?: SearchClient;
};

/** A panel with all that belongs to it. */
export type Panel = {
  readonly root: HTMLElement;
  readonly parts: Parts;
  readonly words: Speech;
  readonly options: PanelOptions;
  readonly client: SearchClient;
  readonly recent: RecentSearches;
  /** Address of the search page. */
  readonly action: string;
  /** What is asked for. */
  request: SearchRequest;
  /** Hits wanted. */
  count: number;
  /** The answer on the screen, and the request that it answers as a text. */
  painted?: { readonly key: string; readonly answer: SearchAnswer } | undefined;
  /** Place in the list that gets the focus once more results are there. */
  focusFrom?: number | undefined;
  /** Ends the waiting for the answer that is on its way. */
  arrived?: () => void;
};

/** Hits shown at once, and added by "more". */
export const STEP = 10;
