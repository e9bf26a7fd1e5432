import { compareTexts } from '../../text/order.ts';

/** A number below this is never shown. */
const fewest = 5;
/** Hidden cells hold at least so many voices together, so that their sum leaves every small one open. */
const together = 10;

/**
 * The cells of a table that may be kept when the total is known, so that nobody can reckon one of fewer than 5 voices:
 * - A cell is small where it holds 1 to 4 voices, or all but 1 to 4. Voices without a value are a cell, too, which is
 *   never shown.
 * - Without a small cell, all cells are kept.
 * - Else the small ones are hidden, and others with them, those without a value first, then by name and not by size
 *   (which would give something away), until at least one other is hidden and all hidden ones hold 10 voices or more.
 * - Where that cannot be reached, no cell is kept.
 * @param cells Voices by value, none of them 0.
 * @param without Voices without a value.
 * @param all All voices; cells may overlap.
 */
export function safeCells(
  cells: ReadonlyMap<string, number>,
  without: number,
  all: number,
): Map<string, number> {
  const sorted = [...cells].sort(([a], [b]) => compareTexts(a, b));
  const small = (voices: number) =>
    (voices > 0 && voices < fewest) || (all - voices > 0 && all - voices < fewest);
  const rest = sorted.filter(([, voices]) => !small(voices));
  if (rest.length === sorted.length && !small(without)) return new Map(sorted);
  let others = without > 0 && !small(without) ? 1 : 0;
  let hidden = without + sorted.reduce((sum, [, voices]) => sum + (small(voices) ? voices : 0), 0);
  while (others === 0 || hidden < together) {
    const next = rest.shift();
    if (next === undefined) return new Map();
    others += 1;
    hidden += next[1];
  }
  return new Map(rest);
}
