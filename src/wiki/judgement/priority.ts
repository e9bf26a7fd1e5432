import type { ConfidenceLevel } from './types.ts';

/** What a claim's priority is reckoned from. */
export type PrioritySubject = {
  /** Share of customers concerned, 0 to 1; absent where no query gives one. */
  readonly reach?: number | undefined;
  /** How much it hurts, from 1 (low) to 4 (critical). */
  readonly severity: number;
  /** How sure the claim is. */
  readonly confidence: ConfidenceLevel;
};

/** How much a claim's confidence counts in its priority, 0 to 1 by level. */
export type ConfidenceFactors = Readonly<Record<ConfidenceLevel, number>>;

/** A disputed claim counts like an emerging one: worth looking into, no ground to build on. */
const defaultConfidenceFactors: ConfidenceFactors = {
  assumption: 0.2,
  emerging: 0.4,
  disputed: 0.4,
  supported: 0.8,
  established: 1,
};

/** A priority, 0 to 4, with the factors whose product it is. */
export type Priority =
  | {
      readonly kind: 'ranked';
      readonly score: number;
      readonly reach: number;
      readonly severity: number;
      readonly confidence: number;
    }
  | {
      readonly kind: 'unranked';
      readonly reason: 'reachUnknown';
      readonly severity: number;
      readonly confidence: number;
    };

/**
 * Priority of a claim: reach x severity x confidence factor. Without a known reach it is not ranked, rather than guessed.
 * Throws a `RangeError` for a reach outside 0 to 1 or a severity outside 1 to 4.
 */
export function priority(
  { reach, severity, confidence }: PrioritySubject,
  factors: ConfidenceFactors = defaultConfidenceFactors,
): Priority {
  if (!(severity >= 1 && severity <= 4))
    throw new RangeError(`A severity lies between 1 and 4, but is ${severity}.`);
  const factor = factors[confidence];
  if (reach === undefined) return { kind: 'unranked', reason: 'reachUnknown', severity, confidence: factor };
  if (!(reach >= 0 && reach <= 1))
    throw new RangeError(`A reach is a share between 0 and 1, but is ${reach}.`);
  return { kind: 'ranked', score: reach * severity * factor, reach, severity, confidence: factor };
}
