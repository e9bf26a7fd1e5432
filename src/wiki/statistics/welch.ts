import type { Interval } from './interval.ts';
import { type Moments, meanOf, varianceOf } from './mean.ts';
import { studentReach } from './studentT.ts';

/** A mean that is added to a contrast, or taken off. */
export type ContrastTerm = {
  /** Its values. */
  readonly moments: Moments;
  /** 1 where it is added, -1 where it is taken off. */
  readonly sign: 1 | -1;
};

/** A contrast of means; `df` are its degrees of freedom. */
export type MeanContrast = { readonly value: number; readonly standardError: number; readonly df: number };

/**
 * Welch's contrast of independent means with unequal variances: two means for a difference, four for a difference in
 * differences. `undefined` where a mean has fewer than two values. `scale` as in `varianceOf`.
 * Sources: Welch, "The generalization of 'Student's' problem when several different population variances are involved",
 * Biometrika 34, 1947; degrees of freedom: Satterthwaite, Biometrics Bulletin 2, 1946.
 */
export function welchContrast(terms: readonly ContrastTerm[], scale?: Interval): MeanContrast | undefined {
  let value = 0;
  let square = 0;
  let spread = 0;
  for (const { moments, sign } of terms) {
    const mean = meanOf(moments);
    const variance = varianceOf(moments, scale);
    if (mean === undefined || variance === undefined || moments.n < 2) return undefined;
    const part = variance / moments.n;
    value += sign * mean;
    square += part;
    spread += (part * part) / (moments.n - 1);
  }
  // Values that do not vary at all leave no degrees of freedom to reckon: the smallest group's are on the safe side.
  const fewest = Math.min(...terms.map(({ moments }) => moments.n)) - 1;
  const df = spread > 0 ? Math.max(1, (square * square) / spread) : fewest;
  return terms.length === 0 ? undefined : { value, standardError: Math.sqrt(square), df };
}

/** Student's t interval of a contrast; `level` is the coverage. */
export function welchInterval({ value, standardError, df }: MeanContrast, level: number): Interval {
  const reach = studentReach(level, df) * standardError;
  return { low: value - reach, high: value + reach };
}
