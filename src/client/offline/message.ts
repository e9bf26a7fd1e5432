/** What a page tells the worker: the addresses of itself and of what it has loaded. */
export type ReadMessage = { readonly read: readonly string[] };

/** Addresses that one page can tell of at most. */
const MOST_TOLD = 300;

/** The addresses in a message, bounded; none where it is something else. */
export function readIn(message: unknown): string[] {
  if (typeof message !== 'object' || message === null || !('read' in message)) return [];
  const { read } = message;
  if (!Array.isArray(read)) return [];
  return read.slice(0, MOST_TOLD).filter((url) => typeof url === 'string');
}

/** The message of a page. @param loaded Addresses of what it has loaded, in that order. */
export function readMessage(page: string, loaded: readonly string[]): ReadMessage {
  return { read: [...new Set([page, ...loaded])].slice(0, MOST_TOLD) };
}
