import type { Span } from './types.ts';

/** A run of digits, with what stands between it and the one before. */
export type DigitGroup = Span & { digits: string; gap: string };

const groups = /\d+/g;

/** Characters that people and programs put inside numbers and that show as nothing. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/** A gap as it looks: invisible characters dropped, every kind of blank a space, every kind of dash a hyphen. */
function visible(gap: string): string {
  return gap
    .replace(invisible, '')
    .replace(/\s/g, ' ')
    .replace(/[\u2010-\u2015\u2212]/g, '-');
}

/** How many digits a text holds, as far as `most`: nothing asks for more. */
export function countDigits(text: string, most: number): number {
  if (!/[0-9]/.test(text)) return 0;
  let found = 0;
  for (let index = 0; index < text.length && found < most; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 48 && code <= 57) found += 1;
  }
  return found;
}

/**
 * Runs of digits that belong together, in order: chains whose gaps all look like one that `joins` accepts. A gap
 * longer than 6 characters never joins.
 */
export function digitChains(text: string, joins: (gap: string) => boolean): DigitGroup[][] {
  const chains: DigitGroup[][] = [];
  let previous: DigitGroup | undefined;
  for (const match of text.matchAll(groups)) {
    const start = match.index;
    const raw = previous ? text.slice(previous.end, Math.min(start, previous.end + 7)) : '';
    const gap = visible(raw);
    const group = { start, end: start + match[0].length, digits: match[0], gap };
    const joined = previous !== undefined && raw.length <= 6 && joins(gap);
    if (joined) chains.at(-1)?.push(group);
    else chains.push([{ ...group, gap: '' }]);
    previous = group;
  }
  return chains;
}

/** Digits of a chain from group `from` to group `to` (exclusive). */
export function digitsOf(chain: readonly DigitGroup[], from: number, to: number): string {
  let digits = '';
  for (let index = from; index < to; index += 1) digits += chain[index]?.digits ?? '';
  return digits;
}
