import type { MOBILE_QUESTIONS } from '../../schema/journey.ts';
import type { StageChange } from '../journeys/compareJourneys.ts';
import type { GridCell } from '../journeys/evidenceGrid.ts';
import type { EmotionView } from './judged.ts';
import type { EntryLink, Link } from './links.ts';
import type { ConfidenceLevel } from './states.ts';

/** Stages by channels: how much is heard, how old it is and whether it is disputed. */
export type EvidenceGridView = {
  /** Channels, one for each column. */
  channels: Link[];
  /** Stages, one for each row, with their cells in the order of the channels. */
  rows: {
    /** The stage. */
    stage: Link;
    cells: (Omit<GridCell, 'channel'> & {
      /** Disputed insights about the stage on this channel. */
      disputed: EntryLink[];
    })[];
  }[];
};

/** A stage in the comparison of two journeys. */
export type ComparedStageView = {
  /** Name and address. */
  link: Link;
  /** How customers feel there, or should feel. */
  emotion: EmotionView;
};

/** A row of the comparison. */
export type ComparisonRowView = {
  /** What becomes of the stage. */
  change: StageChange;
  /** Stages of today; none for a new one. */
  before: ComparedStageView[];
  /** The stage as it should be; absent where one falls away. */
  after?: ComparedStageView;
  /** Breaks that go and that come, as the two channels. */
  breaksGone: [Link, Link][];
  breaksNew: [Link, Link][];
  /** Channels that go and that come. */
  channelsGone: Link[];
  channelsNew: Link[];
  /** Pains that an action answers, that are named no more, and that stay. */
  painsAnswered: EntryLink[];
  painsGone: EntryLink[];
  painsOpen: EntryLink[];
};

/** A journey as it should be beside that of today. */
export type ComparisonView = {
  /** Today's journey. */
  today: EntryLink;
  /** The journey as it should be. */
  planned: EntryLink;
  /** Rows in the order of the journey as it should be. */
  rows: ComparisonRowView[];
};

/** A question to a mobile journey. */
export type MobileQuestionView = {
  /** Which question. */
  question: (typeof MOBILE_QUESTIONS)[number];
  /** The answer of today; absent while the question is open. */
  answer?: string;
  /** What it rests on; nothing where it is assumed. */
  insights: { link: EntryLink; confidence: ConfidenceLevel }[];
};
