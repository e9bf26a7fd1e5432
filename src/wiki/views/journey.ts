import type { EmotionView } from './judged.ts';
import type { EntryLink, Link } from './links.ts';
import type { ActionChipView } from './rows.ts';
import type { ConfidenceLevel, Severity, TrendVerdict } from './states.ts';

/** A pain at a stage: a short claim that opens its page. */
export type StagePainView = {
  /** The insight. */
  link: EntryLink;
  /** How much it hurts. */
  severity: Severity;
  /** How sure we are. */
  confidence: ConfidenceLevel;
  /** What it does over time. */
  trend: TrendVerdict;
};

/** One stage: a column of the map. */
export type StageView = {
  /** Id within the journey; the anchor is `stage-<id>`. */
  id: string;
  /** Name. */
  title: string;
  /** Page or anchor of the stage. */
  href: string;
  /** What the customer wants here. */
  goal?: string;
  /** What the customer does and thinks. */
  doing: string[];
  thinking: string[];
  /** Channels, touchpoints. */
  channels: Link[];
  touchpoints: string[];
  /** A break on the way to the next stage. */
  mediaBreak?: { from: Link; to: Link; what: string };
  /** How customers feel. */
  emotion: EmotionView;
  /** What hurts. */
  pains: StagePainView[];
  /** What is being done. */
  opportunities: ActionChipView[];
  /** Behind the scenes. */
  backstage: string[];
  systems: string[];
  /** Who answers for it. */
  owner?: Link;
  /** Metrics watched. */
  metrics: Link[];
};

/** A journey as a map. */
export type JourneyView = {
  /** Name of the journey; caption of the table. */
  title: string;
  /** As it is, or as it should be. */
  state: 'as-is' | 'to-be';
  /** Phases in order with their stages in order; a phase that comes back stands twice. */
  phases: { link: Link; moment: 'before' | 'during' | 'after'; stages: StageView[] }[];
};
