import { inOrder } from './spans.ts';
import type { Detector } from './types.ts';

/** A company's own pattern of a number, as `privacy.patterns` of the settings says it. */
export type OwnPattern = {
  /** What the number is. */
  type: 'account' | 'customer';
  /** A regular expression in JavaScript's syntax. */
  pattern: string;
  /** Its flags: any of `i`, `m`, `s`, `u`. */
  flags?: string | undefined;
};

/** `*`, `+` and `{2,}` go on for at most this many characters, so that time grows linearly with the text. */
const longestRepeat = 32;

/**
 * The expression of a pattern with every open-ended repeat bounded; it matches as before but for longer runs. The
 * schema has refused what cannot be bounded so.
 */
function boundedPattern({ pattern, flags = '' }: OwnPattern): RegExp {
  const bounded = pattern.replace(
    /\\.|\[(?:\\.|[^\]\\])*\]|[*+]|\{(\d+),\}/gs,
    (written: string, least: string | undefined) => {
      if (written === '*') return `{0,${longestRepeat}}`;
      if (written === '+') return `{1,${longestRepeat}}`;
      return least === undefined ? written : `{${least},${Math.max(Number(least), longestRepeat)}}`;
    },
  );
  return new RegExp(bounded, `${flags.replace(/[gy]/g, '')}g`);
}

/** A detector of what a company's own pattern matches. */
export function ownPattern(own: OwnPattern): Detector {
  const expression = boundedPattern(own);
  return {
    mayContain: () => true,
    find: (text) =>
      inOrder(
        Array.from(text.matchAll(expression), (match) => ({
          start: match.index,
          end: match.index + match[0].length,
        })),
      ),
  };
}
