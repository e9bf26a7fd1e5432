import type { SearchHit } from '../answer.ts';
import type { RequestText } from './requestHref.ts';

/** What nothing answered. */
export type Unanswered = {
  /** The words as typed. */
  readonly asked: string;
  /** Name of the language of who asks. */
  readonly language: string;
  /** Chosen filters, each with its facet; none where none were chosen. */
  readonly filters: readonly string[];
  /** What came nearest, best first. */
  readonly hits: readonly Pick<SearchHit, 'title' | 'url'>[];
  /** Address of the site. Absent where it is not known: then pages are named by their path. */
  readonly site?: string | undefined;
};

/** Words around it, in the language of who asks. */
export type RequestWords = {
  /** The title of a request. */
  readonly requestTitle: (asked: string) => string;
  /** What stands before the words, the filters, the language and the nearest pages. */
  readonly asked: string;
  readonly filtered: string;
  readonly language: string;
  readonly nearest: string;
  /** What stands in their place where there are none. */
  readonly nothingNear: string;
};

/** Entries that are named as the nearest. */
const NAMED = 5;
/** Characters of what was typed that are repeated in the text. */
const REPEATED = 80;

/** What is written into a request for research on what nothing answered. */
export function requestText(
  { asked, language, filters, hits, site }: Unanswered,
  words: RequestWords,
): RequestText {
  const nearest = hits.slice(0, NAMED).map(({ title, url }) => `- ${title} (${addressOf(url, site)})`);
  return {
    title: words.requestTitle(asked),
    body: [
      `${words.asked}: ${beginning(asked)}`,
      `${words.language}: ${language}`,
      ...(filters.length > 0 ? [`${words.filtered}: ${filters.join(', ')}`] : []),
      '',
      ...(nearest.length > 0 ? [`${words.nearest}:`, ...nearest] : [words.nothingNear]),
    ],
  };
}

function addressOf(url: string, site: string | undefined): string {
  return site === undefined ? url : new URL(url, site).href;
}

function beginning(asked: string): string {
  const characters = [...asked];
  return characters.length > REPEATED ? `${characters.slice(0, REPEATED).join('')} …` : asked;
}
