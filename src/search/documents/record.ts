import { z } from 'zod';
import { FACETS } from '../facets.ts';

/** Length of a text of what a page says of itself at most, in UTF-16 units, so that one entry cannot fill the index. */
export const LONGEST = 600;
/** Texts in a list at most. */
export const MOST = 60;
/** Values of a facet at most. */
export const MOST_VALUES = 200;

const line = z.string().min(1).max(LONGEST);
const lines = z.array(line).max(MOST).default([]);

/** What the answer card shows of an insight: everything that a person asks first. */
export const answerCard = z.strictObject({
  /** How sure we are. */
  confidence: z.string(),
  /** How fresh, as a level (`fresh`, `overdue` ...). */
  freshness: z.string(),
  /** Day of the newest voice or finding, `YYYY-MM-DD`. Absent where nothing was heard. */
  newest: z.iso.date().optional(),
  /** People who were heard or asked about it: the n of its claim. Absent where it rests on no query. */
  n: z.number().int().nonnegative().optional(),
  /** The best of the customers' own words that may be shown. Absent where there are none. */
  verbatim: z.strictObject({ text: line, from: line, lang: z.string(), synthetic: z.boolean() }).optional(),
  /** Whom to ask. Absent in a build for everybody. */
  ask: z.strictObject({ name: line, href: z.string() }).optional(),
});

/** What the answer card shows of an insight. */
export type AnswerCard = z.infer<typeof answerCard>;

/**
 * What a page says of itself to the search. It stands in the page, as JSON, so that a built site, the development
 * server and the index all hold the same; it says nothing that the page does not show to the same readers.
 */
export const pageRecord = z.strictObject({
  /** What the page is about, `insight/anmeldung-nach-update`; the pages of its translations say the same. */
  entry: z.string().regex(/^[a-z-]+\/\S+$/),
  /** Headline in the page's language, plain text. */
  title: line,
  /** Language of the headline, where it is not the page's. */
  titleLang: z.string().optional(),
  /** One sentence, plain text: an insight's summary, a term's definition. */
  summary: line.optional(),
  /** Other words for the same thing: aliases, synonyms, abbreviation. Default: none. */
  aliases: lines,
  /** Names of what it concerns: themes with their synonyms, personas, segments, stages, channels, products. Default: none. */
  labels: lines,
  /** Who answers for it, by name. Default: nobody. */
  owners: lines,
  /** Values by facet, as ids. */
  facets: z.partialRecord(z.enum(FACETS), z.array(z.string()).max(MOST_VALUES)),
  /** Day as of which it holds, `YYYY-MM-DD`: of the newest voice, else of its publication or last change. */
  updated: z.iso.date().optional(),
  /** Titles of its stages by `journey/stage`; journeys only. */
  stages: z.record(z.string(), line).optional(),
  /** What the answer card shows; insights only, as long as they hold. */
  card: answerCard.optional(),
});

/** What a page says of itself to the search. */
export type PageRecord = z.infer<typeof pageRecord>;

/** A page as the indexes are made of it. */
export type SearchPage = {
  /** Address from the site's root, such as `/de/insights/x/`, with the base in front. */
  readonly url: string;
  /** Language of the page. */
  readonly lang: string;
  /** What it says of itself. */
  readonly record: PageRecord;
  /** Everything that is written in it for readers, plain text. */
  readonly text: string;
};
