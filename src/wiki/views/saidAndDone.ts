import type { Language } from '../../schema/fields.ts';
import type { EntryLink } from './links.ts';
import type { Outcome } from './states.ts';
import type { VerbatimView } from './voices.ts';

/** One thing that customers said and what became of it. */
export type ToldView = {
  /** Id of the action; the anchor of the story. */
  id: string;
  /** The action. */
  link: EntryLink;
  /** Language of the words where it is not the page's. */
  lang?: Language;
  /** What customers said. */
  said: string;
  /** What was done; absent where nothing is told yet. */
  did?: string;
  /** True where it is not yet settled whether and what is done. */
  undecided?: true;
  /** True once customers have it. */
  done: boolean;
  /** Day since when they have it, `YYYY-MM-DD`. */
  since?: string;
  /** A customer's own words, where there are some that may be shown. */
  voice?: VerbatimView;
  /** What became of it. */
  outcome: Outcome;
  /** Before and after with n, in words; only where both were read. */
  figures?: string;
};

/** "You said, we did". */
export type SaidAndDoneView = {
  /** The stories, what was done last first. */
  stories: ToldView[];
};
