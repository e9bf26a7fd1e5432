import type { Sentiment } from '../schema/record.ts';

/** Distinct voices that meet a query, of one source. */
export type SourceCounts = {
  /** Source id. */
  source: string;
  /** Distinct voices that meet the filter. */
  hits: number;
  /** Distinct voices of the denominator. */
  base: number;
  /** Day of the oldest hit, `YYYY-MM-DD`; absent where no hit has a date. */
  oldest?: string;
  /** Day of the newest hit, likewise. */
  newest?: string;
};

/** Counts of one source in one month. */
export type MonthCounts = {
  /** Source id. */
  source: string;
  /** Month, `YYYY-MM`, in the wiki's time zone. */
  month: string;
  /** Distinct voices that meet the filter. */
  hits: number;
  /** Distinct voices of the denominator. */
  base: number;
};

/** Sum and squares of a number over voices, from which a mean and its interval follow. */
export type Moments = {
  /** Voices with the number. */
  n: number;
  /** Sum of the values. */
  sum: number;
  /** Sum of the squared values. */
  sumSquares: number;
};

/** A voice that is shown: redacted words with where they come from. */
export type Verbatim = {
  /** Record id. */
  id: string;
  /** Source id. */
  source: string;
  /** Channel id. */
  channel: string;
  /** Language of the words. */
  lang: 'de' | 'en' | 'other';
  /** Headline, if there was one. */
  title?: string;
  /** The words, redacted. */
  text: string;
  /** When it was said, as precise as known. */
  at?: string;
  /** Rating on the source's scale. */
  rating?: number;
  /** Recommendation, 0 to 10. */
  nps?: number;
  /** Pseudonym of the person, so that one person's pinned records count once; never shown. */
  respondent?: string;
  /** Segments as given. */
  segments: string[];
  /** Products as given. */
  products: string[];
  /** Themes coded. */
  themes: string[];
  /** Stages coded, `journey/stage`. */
  stages: string[];
  /** Sentiment coded. */
  sentiment: Sentiment;
};

/** What an EvidenceStore answers to one query. Counts are distinct voices: one per respondent, else one per record. */
export type QueryAnswer = {
  /** Hits over all time and sources. */
  hits: number;
  /** Denominator over all time and sources. */
  base: number;
  /** By source, every source asked, in the order of their ids. */
  bySource: SourceCounts[];
  /** By source and month, dated voices of complete and incomplete months up to `asOf`, ordered by month, then source. */
  byMonth: MonthCounts[];
  /** Distinct voices of the recent window, by source. */
  recent: { source: string; hits: number; base: number }[];
  /** Distinct voices of the baseline window, by source. */
  baseline: { source: string; hits: number; base: number }[];
  /** Hits without a date; they count in the share and not in the trend. */
  undated: number;
  /** For a mean: its moments over the hits, by source. */
  moments?: ({ source: string } & Moments)[];
  /** For a mean: its moments by source and month, ordered by month, then source; a person counts once a month. */
  monthMoments?: ({ source: string; month: string } & Moments)[];
  /** For a mean: its moments in the two windows, by source; a person counts once in each. */
  windowMoments?: Record<'recent' | 'baseline', ({ source: string } & Moments)[]>;
  /** Oldest dated hit, `YYYY-MM-DD`. */
  oldest?: string;
  /** Newest dated hit, `YYYY-MM-DD`. */
  newest?: string;
  /** Up to five representative hits that may be quoted; none where the query wants none. */
  verbatims: Verbatim[];
  /** Pairs of sources that share respondents, by id, each pair in order. */
  sharedRespondents: [string, string][];
};
