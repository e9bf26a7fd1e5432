import { compareTexts } from '../../text/order.ts';
import { figureOf } from '../judgement/metricSample.ts';
import type { MonthSpan } from '../statistics/months.ts';
import { type Score, shownFrom } from './score.ts';

/** Voices of a source in a month at a value; of two fields both values, parted by `|`. */
export type PlacedVoices = { value: string; month?: string; voices: number };

/** How many voices of a group name a theme. */
export type Crossing = Score & {
  /** Theme id. */
  theme: string;
  /** Value of the other field. */
  group: string;
  /** Voices that name it; a person counts once a month. */
  hits: number;
};

/**
 * The share of voices of every group that name every theme, over some months. The value is absent where fewer than
 * five voices of the group were heard.
 * @param crossed Voices by theme and group.
 * @param groups All voices by group.
 */
export function crossingsOf(
  crossed: readonly PlacedVoices[],
  groups: readonly PlacedVoices[],
  span: MonthSpan,
): Crossing[] {
  const hits = voicesWithin(crossed, span);
  const bases = voicesWithin(groups, span);
  const themes = new Set(crossed.map(({ value }) => themeOf(value)));
  return [...themes].sort().flatMap((theme) =>
    [...bases].map(([group, base]) => {
      const named = hits.get(`${theme}|${group}`) ?? 0;
      return {
        theme,
        group,
        hits: named,
        ...shownFrom(base, figureOf({ measure: 'share', hits: named, base })),
      };
    }),
  );
}

function themeOf(value: string): string {
  return value.slice(0, value.indexOf('|'));
}

/** Voices by value within a span, in the order of the values. */
function voicesWithin(rows: readonly PlacedVoices[], { from, to }: MonthSpan): Map<string, number> {
  const sums = new Map<string, number>();
  for (const { value, month, voices } of rows)
    if (month !== undefined && from <= month && month <= to) sums.set(value, (sums.get(value) ?? 0) + voices);
  return new Map([...sums].sort(([a], [b]) => compareTexts(a, b)));
}
