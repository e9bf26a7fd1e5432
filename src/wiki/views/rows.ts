import type { Visibility } from '../../schema/fields.ts';
import type { ShareFigure, SparkPoint } from './figures.ts';
import type { EntryLink, Link, Wording } from './links.ts';
import type {
  ActionStatus,
  ConfidenceLevel,
  FreshnessState,
  InsightKind,
  Outcome,
  Severity,
  TrendVerdict,
} from './states.ts';

/** An insight in a list: the claim with its small facts. */
export type ClaimRowView = {
  /** The claim. */
  link: EntryLink;
  /** What sort of claim. */
  kind: InsightKind;
  /** First theme, if any. */
  theme?: Link;
  /** How much it hurts. */
  severity: Severity;
  /** How sure we are. */
  confidence: ConfidenceLevel;
  /** True where it no longer holds. */
  withdrawn?: true;
  /** What it does over time. */
  trend: TrendVerdict;
  /** How fresh. */
  freshness: FreshnessState;
  /** Share with its n; absent for assumptions. */
  figure?: ShareFigure;
  /** Months for the spark line, at most 18. */
  spark: SparkPoint[];
  /** What is being done. */
  actions: ActionChipView[];
  /** True where nothing is done about it; what a build for everybody cannot say, for it does not know all. */
  idle?: true;
  /** Who may see it, where that is not `internal` and the build not for everybody. */
  visibility?: Visibility;
};

/** What is being done about a claim, in a few words. */
export type ActionChipView = {
  /** The action. */
  link: Link;
  /** Where it stands. */
  status: ActionStatus;
  /** What became of it. */
  outcome?: Outcome;
};

/** An action in a list. */
export type ActionRowView = ActionChipView & {
  /** Who answers for it. */
  owner?: Link;
  /** Day by which it is promised, `YYYY-MM-DD`. */
  due?: string;
  /** True where the day has passed and it is not shipped. */
  overdue: boolean;
  /** Day on which customers got it, `YYYY-MM-DD`. */
  shippedOn?: string;
  /** Insights it answers. */
  insights: Link[];
};

/** Any other entry in a list. */
export type EntryRowView = {
  /** The entry. */
  link: EntryLink;
  /** One sentence. */
  summary?: string;
  /** Small facts in the order of the columns, already in words: "Interview", "12 Teilnehmende". */
  facts: (string | Wording)[];
  /** Who may see it, where that is not `internal` and the build not for everybody. */
  visibility?: Visibility;
};

/** Something that changed in meaning. */
export type ChangeView = {
  /** Day, `YYYY-MM-DD`. */
  on?: string;
  /** The entry. */
  link: EntryLink;
  /** What changed, as a sentence in the page's language. */
  what: string;
};

/** An assumption and how much rests on it. */
export type UnknownView = {
  /** The claim or statement that nobody has checked. */
  link: EntryLink;
  /** Entries that rest on it. */
  restingOn: number;
};

/** Filters of a list that are links. */
export type FacetGroupView = {
  /** Name of the group, in the page's language. */
  label: string;
  /** Its values; those with a count of 0 are left out by the builder. */
  values: FacetView[];
};

/** One value of a filter. */
export type FacetView = {
  /** Name and address of the filtered list; for the current value the address without it. */
  link: Link;
  /** Entries under it. */
  count: number;
  /** True where the list is filtered by it. */
  current: boolean;
};

/** Entries that refer to this one, by kind. */
export type BacklinkGroupView = {
  /** Kind of the entries. */
  kind: EntryLink['kind'];
  /** The entries, a page's fill at most. */
  links: EntryLink[];
  /** How many more there are. Default: none. */
  left?: number;
};
