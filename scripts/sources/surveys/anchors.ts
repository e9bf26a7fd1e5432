const bracketed = /^(\d{1,3})\s*\((.*\p{L}.*)\)$/u;
const dashed = /^(\d{1,3})\s*[-–—=:]\s*(?!\d)(.*\p{L}.*)$/u;

const behind = /^(.*\p{L})\s+[-–—]\s+(\d{1,3})$/u;

/** The number of a cell such as `10 (All my time)`, `0 - Not at all likely` or `Very likely - 9`, and its words. */
function anchorOf(cell: string): { number: string; words: string } | undefined {
  const last = behind.exec(cell);
  if (last?.[1] !== undefined && last[2] !== undefined) return { number: last[2], words: last[1].trim() };
  const [, number, words] = bracketed.exec(cell) ?? dashed.exec(cell) ?? [];
  return number === undefined || words === undefined ? undefined : { number, words: words.trim() };
}

/** A cell of a scale without the words beside its number. */
export function withoutAnchor(cell: string): string {
  return anchorOf(cell)?.number ?? cell;
}

/** Whether cells are points of a scale, some of them perhaps with words beside the number. */
export function isScale(values: readonly string[]): boolean {
  return values.length > 0 && values.every((value) => /^\d{1,3}$/.test(withoutAnchor(value)));
}

/**
 * The words that a scale writes beside some of its numbers.
 * @param values Points of the scale.
 * @returns By number, ascending; undefined where every cell has words and is a choice.
 */
export function anchorsOf(values: readonly string[]): [number: string, words: string][] | undefined {
  const distinct = [...new Set(values)];
  const found = new Map(
    distinct.flatMap((value) => {
      const anchor = anchorOf(value);
      return anchor ? [[anchor.number, anchor.words] as const] : [];
    }),
  );
  const plain = distinct.filter((value) => /^\d{1,3}$/.test(value));
  if (plain.length === 0) return undefined;
  return [...found].sort(([a], [b]) => Number(a) - Number(b));
}
