/** Why there is no search: `notBuilt`: there is no index; `failed`: it cannot be reached or read. */
export type Unavailability = 'notBuilt' | 'failed';

/** There is no search, and why. */
export class SearchUnavailable extends Error {
  readonly reason: Unavailability;

  constructor(reason: Unavailability, cause?: unknown) {
    super(`The search index is not available: ${reason}.`, { cause });
    this.reason = reason;
  }
}
