import type { SearchAnswer } from '../../search/answer.ts';
import type { SearchRequest } from '../../search/request.ts';
import type { Unavailability } from './unavailable.ts';

/** What a page tells the search's worker. */
export type ToWorker =
  /** Comes first and once: where the site lies (`/` or with slashes around) and the reader's language. */
  | { readonly kind: 'start'; readonly base: string; readonly lang: string }
  /** Load what first results need. */
  | { readonly kind: 'warm'; readonly turn: number }
  /** Answer; `turn` grows, and with a newer one the older is of no use any more. */
  | { readonly kind: 'ask'; readonly turn: number; readonly request: SearchRequest; readonly count: number };

/** What the worker tells the page. */
export type FromWorker =
  /** An answer, the quick one or the complete one; none where nothing was asked for. */
  | { readonly kind: 'answer'; readonly turn: number; readonly answer: SearchAnswer | undefined }
  /** There is no answer. */
  | { readonly kind: 'failed'; readonly turn: number; readonly reason: Unavailability };
