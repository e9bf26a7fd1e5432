/** Sentiment read off a rating. */
export type RatedSentiment = {
  /** Word for it. */
  sentiment: 'negative' | 'neutral' | 'positive';
  /** The same as a number, -2 (worst) to +2 (best), 0 the middle. */
  score: number;
};

/** Rating scale: `from` is the worst rating and `to` the best, so school grades are `{ from: 6, to: 1 }`. */
export type RatingScale = { from: number; to: number };

/**
 * Sentiment of a rating. The score maps the scale linearly, worst to -2 and best to +2. Within half a point of
 * the middle is neutral: 3 of 1 to 5, 4 to 6 of 0 to 10, 5 and 6 of 1 to 10, nothing of 1 to 4. No words are read.
 *
 * @returns Undefined where the rating is no number or lies outside its scale, or the scale has no length.
 */
export function sentimentFromRating(rating: number, scale: RatingScale): RatedSentiment | undefined {
  const length = scale.to - scale.from;
  if (!Number.isFinite(rating) || !Number.isFinite(length) || length === 0) return undefined;
  const place = (rating - scale.from) / length;
  if (place < 0 || place > 1) return undefined;
  const score = place * 4 - 2;
  if (Math.abs(score) <= 0.5) return { sentiment: 'neutral', score };
  return { sentiment: score < 0 ? 'negative' : 'positive', score };
}

/**
 * Sentiment of a willingness to recommend, by the groups of the Net Promoter Score (Reichheld 2003): detractors
 * (0 to 6) are negative, passives (7, 8) neutral, promoters (9, 10) positive. Scores: 0 to 3 -2, 4 to 6 -1,
 * 7 and 8 0, 9 +1, 10 +2.
 *
 * @returns Undefined where the answer is not a whole number from 0 to 10.
 */
export function sentimentFromNps(answer: number): RatedSentiment | undefined {
  if (!Number.isInteger(answer) || answer < 0 || answer > 10) return undefined;
  if (answer <= 6) return { sentiment: 'negative', score: answer <= 3 ? -2 : -1 };
  if (answer <= 8) return { sentiment: 'neutral', score: 0 };
  return { sentiment: 'positive', score: answer - 8 };
}

/** Score of a coded sentiment that has no rating behind it: -1, 0 or +1, so that words alone never count as extremes. */
export function scoreOfSentiment(sentiment: RatedSentiment['sentiment']): number {
  return { negative: -1, neutral: 0, positive: 1 }[sentiment];
}
