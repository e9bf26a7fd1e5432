import type { Language } from '../../schema/fields.ts';
import type { Link } from './links.ts';
import type {
  DifferenceCell,
  DotPlotView,
  PeriodRow,
  ScoreCell,
  ScoreChartView,
  ScoreRow,
} from './scores.ts';
import type { TrendVerdict } from './states.ts';
import type { VerbatimView } from './voices.ts';

/** Voices behind one figure. */
export type VoicesBehind = {
  /** Its anchor. */
  anchor: string;
  /** Whose voices, and when. */
  title: string;
  /** Language of the title where it is not the page's. */
  lang?: Language;
  /** How many are shown of how many. */
  count: string;
  /** Those shown, newest first; none where none may be quoted. */
  shown: VerbatimView[];
};

/** The page of the voices behind the figures of a theme or metric. */
export type PulseVoicesView = PulseFrame & {
  /** The way to the theme or metric itself. */
  about: Link;
  /** The figures: of all, then by group. */
  sections: VoicesBehind[];
};

/** Scores of the groups of one field. */
export type SliceTableView = {
  /** What is shown: the field on the page of a metric, the metric on the page of a field. */
  title: Link;
  /** The groups. */
  rows: ScoreRow[];
  /** Their recent values as a plot; without rows where none can be shown. */
  plot: DotPlotView;
};

/** A metric on the overview. */
export type PulseMetricRow = {
  /** Its page in the pulse. */
  link: Link;
  /** The way to the voices behind its value. */
  voices: Link;
  /** Its scores. */
  row: ScoreRow;
  /** Whether more or less of it is wanted. */
  better: 'up' | 'down';
  /** The months in words. */
  months: PeriodRow[];
  /** Its months. */
  chart: ScoreChartView;
};

/** A theme with all that is told of it. */
export type ThemeRow = {
  /** The theme, with the way to its voices. */
  link: Link;
  /** The way to the very voices of either window; absent where nobody named it. */
  behind: Partial<Record<'recent' | 'baseline', string>>;
  /** Voices that name it, in words. */
  voices: string;
  /** Their share of all voices, lately and before. */
  share: ScoreCell;
  before: ScoreCell;
  /** Change of the share in points; absent where no source covers both windows. */
  change?: DifferenceCell;
  /** What it does over time. */
  verdict: TrendVerdict;
  /** Positive minus negative. */
  sentiment: ScoreCell;
  /** Score of all minus score without the theme; without a value where it cannot be told. */
  impact?: ScoreCell;
};

/** A page of the pulse, as a link that may be the current one. */
export type PulseTab = { link: Link; current: boolean };

/** What stands around every page of the pulse. */
export type PulseFrame = {
  /** Headline. */
  title: string;
  /** What is shown and over which months. */
  lead: string;
  /** The way back to the pulse; absent on its first page. */
  kicker?: Link;
  /** Its other pages. */
  tabs: PulseTab[];
  /** True where a voice behind it is invented. */
  synthetic: boolean;
};

/** The first page of the pulse. */
export type PulseView = PulseFrame & {
  /** Metrics with a value in time. */
  metrics: PulseMetricRow[];
  /** Metrics of which nothing can be told. */
  silent: Link[];
  /** Themes that rise, fall or fell silent. */
  moving: ThemeRow[];
  /** Themes in all, and the way to them. */
  allThemes?: Link;
  /** The table as a file. */
  csv: Link;
};

/** The page of a metric in the pulse. */
export type PulseMetricView = PulseFrame & {
  /** The metric's own page, and the source behind it. */
  entry: Link;
  source?: Link;
  /** Its scores in both windows; absent where nothing can be told. */
  row?: ScoreRow;
  /** Its course by month. */
  chart: ScoreChartView;
  /** Tables of months and quarters. */
  months: PeriodRow[];
  quarters: PeriodRow[];
  /** Groups by field. */
  slices: SliceTableView[];
  /** Voices that stand for what is counted, with what they have in common. */
  voices: { title?: string; shown: VerbatimView[] }[];
  /** All its tables as a file. */
  csv: Link;
};

/** How themes are ordered. */
export type ThemeOrder = 'volume' | 'sentiment' | 'impact' | 'change';

/** The page of all themes in one order. */
export type PulseThemesView = PulseFrame & {
  /** How they are ordered. */
  order: ThemeOrder;
  /** The other orders. */
  orders: (PulseTab & { order: ThemeOrder })[];
  /** The score on which impact is told. Absent where there is none. */
  scoredBy?: Link;
  /** All themes. */
  rows: ThemeRow[];
  /** The first of them by what they are ordered by. */
  plot: DotPlotView;
  /** The table as a file. */
  csv: Link;
};

/** A share of a group's voices that name a theme, with the way to those voices where there are any. */
export type CrossingCell = ScoreCell & { href?: string };

/** Scores and themes by the values of one field. */
export type PulseDimensionView = PulseFrame & {
  /** Metrics that can be told apart by it. */
  metrics: SliceTableView[];
  /** Groups across, with the way to their voices and their n. */
  groups: { link: Link; n: string }[];
  /** Themes down, those with most voices first, each with the shares of the groups' voices that name it. */
  themes: { link: Link; cells: CrossingCell[] }[];
  /** How many themes more the file holds. */
  left: number;
  /** The tables as files. */
  csv: Link;
  themesCsv: Link;
};
