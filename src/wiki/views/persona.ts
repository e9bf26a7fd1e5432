import type { EntryLink, Link } from './links.ts';
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
  /** Channels with the share of contacts, 0 to 1, where it is known. */
  channels: { link: Link; share?: number; note?: string }[];
  /** Segments behind the type, with their share of customers where known. */
  segments: { link: Link; share?: number; size?: number }[];
  /** Statements that rest on evidence, and all statements. */
  coverage: { evidenced: number; all: number };
};
