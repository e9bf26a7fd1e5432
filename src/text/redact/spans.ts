import type { Span } from './types.ts';

/** The spans in the order of the text, without empty ones and ones that overlap an earlier or, from one start, a longer one. */
export function inOrder(spans: readonly Span[]): Span[] {
  let last = -1;
  return spans
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ start, end }) => {
      if (start < last || end <= start) return false;
      last = end;
      return true;
    });
}
