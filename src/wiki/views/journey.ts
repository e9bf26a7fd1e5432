import type { Language } from '../../schema/fields.ts';
import type { ShareFigure } from './figures.ts';
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

/** A break between channels on the way to the next stage. */
export type MediaBreakView = {
  /** Channel that the customer leaves, and the one they are sent to. */
  from: Link;
  to: Link;
  /** What breaks. */
  what: string;
  /** Theme by which voices speak of it. */
  theme?: Link;
  /** Share of the stage's voices that speak of it; absent where it is assumed. */
  share?: ShareFigure;
};

/** A metric watched at a stage. */
export type StageMetricView = {
  /** The metric. */
  link: Link;
  /** Its value with n and interval in words; absent where it is not computed. */
  value?: { told: string; n: string; interval: string };
};

/** How people like a persona feel along the way. */
export type PersonaCurveView = {
  /** The persona. */
  persona: EntryLink;
  /** Segments behind it whose voices are counted. */
  segments: Link[];
  /** Drawn, or why not: nobody can be counted to it, or too few were heard at every stage. */
  basis: 'drawn' | 'noSegment' | 'tooFew';
  /** Feeling at each stage, in order; `unknown` where too few were heard. */
  emotions: EmotionView[];
  /** Voices behind all points. */
  n: number;
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
  mediaBreak?: MediaBreakView;
  /** How customers feel. */
  emotion: EmotionView;
  /** The way to the voices behind it; absent where nobody was heard. */
  voices?: string;
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
  metrics: StageMetricView[];
};

/** A journey as a map. */
export type JourneyView = {
  /** Name of the journey; caption of the table. */
  title: string;
  /** As it is, or as it should be. */
  state: 'as-is' | 'to-be';
  /** Language of the words of its stages, where it is not the page's. */
  lang?: Language;
  /** Personas that go this way, each with a curve of its own. */
  personas: PersonaCurveView[];
  /** Phases in order with their stages in order; a phase that comes back stands twice. */
  phases: { link: Link; moment: 'before' | 'during' | 'after'; stages: StageView[] }[];
};
