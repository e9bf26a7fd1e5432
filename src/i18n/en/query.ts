import type { query as german } from '../de/query.ts';
import { englishQuotation } from '../quotation.ts';

const denominators = {
  among: (filter: string, sources: string) => `voices with ${filter} (${sources})`,
  allVoices: (sources: string) => `all voices (${sources})`,
  whoAnswered: (sources: string) => `everyone who answered (${sources})`,
};

/** English words with which a query over the feedback is told. */
export const query: typeof german = {
  everything: 'all voices',
  shareOf: (where) => `Share of voices with ${where}`,
  meanOf: (what, where) => `Mean: ${what} (${where})`,
  nominative: denominators,
  dative: denominators,
  rating: 'rating',
  nps: 'recommendation',
  sentiment: 'sentiment',
  sentiments: { positive: 'positive', neutral: 'neutral', negative: 'negative', unknown: 'unknown' },
  text: 'wording',
  quoted: englishQuotation,
  since: (day) => `since ${day}`,
  until: (day) => `until ${day}`,
  answered: 'answered',
  unanswered: 'not answered',
  not: (filter) => `not: ${filter}`,
};
