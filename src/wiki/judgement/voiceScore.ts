import type { Sentiment } from '../../schema/record.ts';
import {
  type RatedSentiment,
  scoreOfSentiment,
  sentimentFromNps,
  sentimentFromRating,
} from '../../text/sentiment.ts';
import type { EmotionScore } from './stageEmotion.ts';

/** What one voice gave by which its feeling can be told. */
export type GivenMark = {
  /** Sentiment as coded. */
  readonly sentiment: Sentiment;
  /** Rating on the source's own scale. */
  readonly rating?: number;
  /** Recommendation, 0 to 10. */
  readonly nps?: number;
};

/**
 * The place of a voice on the emotion curve, -2 to +2; undefined where it told no feeling.
 *
 * The mapping: a rating on a known scale, else a recommendation, gives the score, rounded to whole steps; neutral
 * ones give 0. Where the coding read another sentiment than the number says, the coding wins with -1, 0 or +1:
 * words alone never count as extremes.
 *
 * @param scale The source's rating scale; without it ratings are passed over.
 */
export function scoreOfVoice(
  { sentiment, rating, nps }: GivenMark,
  scale?: { from: number; to: number },
): EmotionScore | undefined {
  const rated =
    (rating !== undefined && scale && sentimentFromRating(rating, scale)) ||
    (nps === undefined ? undefined : sentimentFromNps(nps));
  if (sentiment === 'unknown') return rated && stepOf(rated);
  return rated?.sentiment === sentiment ? stepOf(rated) : stepOfSentiment(sentiment);
}

/** A score in whole steps. What is negative or positive is at least one step off the middle. */
function stepOf({ sentiment, score }: RatedSentiment): EmotionScore {
  if (sentiment === 'neutral') return 0;
  if (sentiment === 'positive') return score >= 1.5 ? 2 : 1;
  return score <= -1.5 ? -2 : -1;
}

function stepOfSentiment(sentiment: RatedSentiment['sentiment']): EmotionScore {
  const score = scoreOfSentiment(sentiment);
  return score < 0 ? -1 : score > 0 ? 1 : 0;
}
