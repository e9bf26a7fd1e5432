import type { Language } from '../../schema/fields.ts';
import type { ShareFigure } from './figures.ts';
import type { EntryLink, Link, Wording } from './links.ts';
import type { ClaimRowView } from './rows.ts';
import type { ConfidenceLevel } from './states.ts';
import type { VerbatimView } from './voices.ts';

/** A statement about a persona with what it rests on. */
export type StatementView = {
  /** The statement. */
  text: string;
  /** Insights and studies that it rests on; empty: an assumption. */
  rests: EntryLink[];
  /** Best confidence among the insights; `assumption` where it rests on nothing. */
  confidence: ConfidenceLevel;
};

/** A persona as a spread of two pages. */
export type PersonaView = {
  /** Name of the type. */
  title: string;
  /** Letters of the drawn portrait. */
  initials: string;
  /** Picks shape and tone of the portrait: any whole number that stays the same for the persona. */
  seed: number;
  /** Language of context, statements and notes where it is not the page's. */
  lang?: Language;
  /** The most typical situation. */
  context?: string;
  /** Voices that speak for the type, the first as the leading quotation. */
  voices: VerbatimView[];
  /** What they want to reach, do, need, suffer from. */
  goals: StatementView[];
  jobs: StatementView[];
  needs: StatementView[];
  pains: StatementView[];
  behaviours: StatementView[];
  /** Channels with how sure they are. */
  channels: ChannelUseView[];
  /** What was counted for the channels, among whom and when. */
  channelsCounted?: string;
  /** Segments behind the type. */
  segments: SegmentBehindView[];
  /** How much of it rests on evidence. */
  coverage: CoverageView;
};

/** A channel that a persona uses, with what that rests on; where people were counted it rests on them. */
export type ChannelUseView = Pick<StatementView, 'rests' | 'confidence'> & {
  /** The channel. */
  link: Link;
  /** Share of the people counted who use it; absent where nobody was counted. */
  share?: ShareFigure;
  /** How they use it. */
  note?: string;
};

/** A segment behind a persona, with what it counts and is worth. */
export type SegmentBehindView = {
  /** The segment. */
  link: Link;
  /** Share of all customers, 0 to 1. */
  share?: number;
  /** Number of customers. */
  size?: number;
  /** Day of the count, `YYYY-MM-DD`. */
  countedOn?: string;
  /** Lifetime value as a range in words with its currency, and how it was reckoned. */
  lifetimeValue?: { range: string; reckoned: Wording };
};

/** How much of a persona rests on evidence. */
export type CoverageView = {
  /** Statements that rest on evidence. */
  evidenced: number;
  /** All statements. */
  all: number;
  /** Day of the newest voice or finding behind them, `YYYY-MM-DD`; absent where nothing has a date. */
  newest?: string;
};

/** A persona in a comparison: a column. */
export type ComparedPersonaView = Pick<
  PersonaView,
  'initials' | 'seed' | 'lang' | 'context' | 'channels' | 'channelsCounted' | 'segments' | 'coverage'
> & {
  /** The persona. */
  link: EntryLink;
  /** One sentence. */
  summary?: string;
};

/** A row of statements in a comparison: for each persona its own, in the order of the columns. */
export type ComparedStatementsView = { title: string; cells: StatementView[][] };

/** Two or three personas beside one another. */
export type ComparisonView = {
  /** Headline: their names. */
  title: string;
  /** The columns. */
  personas: ComparedPersonaView[];
  /** Goals, jobs, needs, pains, behaviours. */
  statements: ComparedStatementsView[];
  /** Insights that concern all of them, and those of each alone, by priority. */
  common: ClaimRowView[];
  own: EntryLink[][];
  /** Journeys of each. */
  journeys: Link[][];
  /** Comparisons with one more. */
  add: Link[];
  /** Comparisons with one less; empty where two are compared. */
  remove: Link[];
};

/** Every comparison there is. */
export type ComparisonsView = {
  /** Names of the personas, as rows and columns. */
  personas: EntryLink[];
  /** For each pair its comparison, by row and column; undefined where row and column are the same. */
  pairs: (Link | undefined)[][];
  /** Personas for which there is no comparison, because there are too many; how many. */
  left: number;
};
