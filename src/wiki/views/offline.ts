import type { Language } from '../../schema/fields.ts';

/** Words of the page that stands in for one that is not kept. */
export type AwayWords = {
  /** Headline. */
  title: string;
  /** What has happened. */
  text: string;
  /** Text of the link that asks again. */
  again: string;
  /** Headline over the kept pages. */
  kept: string;
  /** How long they stay. */
  until: string;
  /** In place of the list where there is none. */
  none: string;
};

/** What the build tells the worker. */
export type OfflineOptions = {
  /** Address of the site's root, with slashes around, such as `/`. */
  readonly base: string;
  /** Hash over all that was built: another build has another one. */
  readonly build: string;
  /** Words and the wiki's name in each of its languages. */
  readonly languages: Readonly<Partial<Record<Language, { name: string; words: AwayWords }>>>;
  /** The language of addresses that name none; one of `languages`. */
  readonly defaultLanguage: Language;
};
