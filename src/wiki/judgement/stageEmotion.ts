import type { Interval } from '../statistics/interval.ts';
import { intervalAround } from '../statistics/interval.ts';
import type { Moments } from '../statistics/mean.ts';
import { momentsOf, varianceOf } from '../statistics/mean.ts';
import { studentReach } from '../statistics/studentT.ts';

/** A step of the emotion curve, from very bad to very good. */
export type EmotionScore = -2 | -1 | 0 | 1 | 2;

/** What one source says of a stage: how many voices at each score. */
export type StageVoices = {
  /** Id of the source. */
  readonly source: string;
  /** Asked for (survey) or not (complaint, review). */
  readonly solicited: boolean;
  /** Voices by score. */
  readonly histogram: readonly { readonly value: EmotionScore; readonly count: number }[];
};

/** Mean of one source, which weighs as much as any other. */
export type EmotionSource = { readonly source: string; readonly n: number; readonly mean: number };

type EmotionPoint = {
  /** Mean of the sources' means, -2 to +2. */
  readonly mean: number;
  /** 95 % interval of the mean, within -2 to +2. */
  readonly interval: Interval;
  /** Voices over all sources. */
  readonly n: number;
  /** Sources by id. */
  readonly sources: readonly EmotionSource[];
};

/**
 * A point of the emotion curve. `measured`: enough people were asked. `hollow`: only what came unasked, or too few besides, so it must be labelled.
 * `assumed`: too little for either (`tooFew`) or nothing at all (`noVoices`); `n` says how many voices there were.
 */
export type StageEmotion =
  | ({ readonly kind: 'measured' } & EmotionPoint)
  | ({ readonly kind: 'hollow' } & EmotionPoint)
  | { readonly kind: 'assumed'; readonly reason: 'noVoices' | 'tooFew'; readonly n: number };

type SourceMoments = { readonly source: string; readonly moments: Moments };

const scale: Interval = { low: -2, high: 2 };

/** Fewest voices of which a point is drawn. */
const defaultFewestVoices = 5;

/**
 * Mean of the sources' means with a t interval.
 * Each mean's variance knows one more voice spread over the scale (`varianceOf`); degrees of freedom by Welch and Satterthwaite
 * (Welch, Biometrika 34, 1947), counting that voice.
 */
function pointOf(sources: readonly SourceMoments[], level: number): EmotionPoint {
  const variances = sources.map(({ moments }) => ({
    n: moments.n,
    ofMean: (varianceOf(moments, scale) ?? 0) / moments.n,
  }));
  const total = variances.reduce((sum, { ofMean }) => sum + ofMean, 0);
  const denominator = variances.reduce((sum, { n, ofMean }) => sum + ofMean ** 2 / n, 0);
  const means = sources.map(({ source, moments }) => {
    return { source, n: moments.n, mean: moments.sum / moments.n };
  });
  const mean = means.reduce((sum, each) => sum + each.mean, 0) / means.length;
  const reach = studentReach(level, total ** 2 / denominator) * (Math.sqrt(total) / means.length);
  return {
    mean,
    interval: intervalAround(mean, reach, scale),
    n: means.reduce((sum, { n }) => sum + n, 0),
    sources: means,
  };
}

function heard(voices: readonly StageVoices[], solicited: boolean): SourceMoments[] {
  return voices
    .filter((each) => each.solicited === solicited)
    .map(({ source, histogram }) => ({ source, moments: momentsOf(histogram) }))
    .filter(({ moments }) => moments.n > 0)
    .sort((a, b) => (a.source < b.source ? -1 : 1));
}

const countOf = (sources: readonly SourceMoments[]) =>
  sources.reduce((sum, { moments }) => sum + moments.n, 0);

/**
 * How customers feel at a stage of a journey, -2 to +2.
 * Solicited sources alone are measured, each with equal weight, from 5 voices on. Where they are fewer, 5 or more unsolicited voices give a hollow point,
 * since people who complain are no sample. Else the point is assumed. Throws a `RangeError` for counts that are not whole.
 */
export function stageEmotion(
  voices: readonly StageVoices[],
  { fewest = defaultFewestVoices, level = 0.95 }: { readonly fewest?: number; readonly level?: number } = {},
): StageEmotion {
  const asked = heard(voices, true);
  const unasked = heard(voices, false);
  if (asked.length > 0 && countOf(asked) >= fewest) return { kind: 'measured', ...pointOf(asked, level) };
  if (unasked.length > 0 && countOf(unasked) >= fewest) return { kind: 'hollow', ...pointOf(unasked, level) };
  const n = countOf(asked) + countOf(unasked);
  return { kind: 'assumed', reason: n === 0 ? 'noVoices' : 'tooFew', n };
}
