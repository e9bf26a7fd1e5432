import type { Metric } from '../../schema/metric.ts';
import type { QueryAnswer } from '../answer.ts';
import { type Sample, sampleOf, summed } from '../judgement/metricSample.ts';

/** Which voices of an answer are meant: those of a window or of a month, `YYYY-MM`. */
export type Part = 'recent' | 'baseline' | { month: string };

/** What a metric was in a part of the answers to its queries; undefined where they do not tell. */
export function partOf(
  metric: Pick<Metric, 'type' | 'scale'>,
  answers: readonly QueryAnswer[],
  part: Part,
): Sample | undefined {
  const within = answers.map((answer) => momentsWithin(answer, part));
  return sampleOf(metric, within, (answer) => summed(countsWithin(answer, part)));
}

function countsWithin(answer: QueryAnswer, part: Part): QueryAnswer['recent'] {
  if (typeof part === 'string') return answer[part];
  return answer.byMonth.filter(({ month }) => month === part.month);
}

/** An answer whose moments are those of the part; a share has none. */
function momentsWithin(answer: QueryAnswer, part: Part): QueryAnswer {
  if (!answer.moments) return answer;
  const moments =
    typeof part === 'string'
      ? answer.windowMoments?.[part]
      : answer.monthMoments?.filter(({ month }) => month === part.month);
  return { ...answer, moments: moments ?? [] };
}

/** Samples of one metric put together as one; undefined where there is none, or they are of different measures. */
export function together(samples: readonly (Sample | undefined)[]): Sample | undefined {
  return samples.reduce((sum, each) => (sum && each ? added(sum, each) : (sum ?? each)), undefined);
}

function added(a: Sample, b: Sample): Sample | undefined {
  if (a.measure === 'share' && b.measure === 'share')
    return { measure: 'share', hits: a.hits + b.hits, base: a.base + b.base };
  if (a.measure !== 'mean' || b.measure !== 'mean') return undefined;
  return { ...a, n: a.n + b.n, sum: a.sum + b.sum, sumSquares: a.sumSquares + b.sumSquares };
}
