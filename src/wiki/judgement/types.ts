/** Distinct voices of one source in one window: `hits` people who say it among `base` people heard. */
export type StratumCounts = { readonly source: string; readonly hits: number; readonly base: number };

/** The counts behind a trend, by source; each person counts once per window. */
export type ClaimWindows = {
  /** Counts of the recent window. */
  readonly recent: readonly StratumCounts[];
  /** Counts of the window before. */
  readonly baseline: readonly StratumCounts[];
};

/** Whether evidence speaks for a claim, against it, or cannot tell. */
export type Stance = 'supports' | 'refutes' | 'inconclusive';

/** A source or study that an item of evidence rests on. */
export type EvidenceSource = {
  /** Id of the source or study. */
  readonly id: string;
  /** How it was gathered: sources of one collection are not independent of each other. */
  readonly collection: string;
  /** Method of research, a key of the settings' methods. */
  readonly method: string;
  /** People heard. A pinned record counts as one, whatever stands here. */
  readonly n: number;
  /** People who said it, where counted. */
  readonly hits?: number | undefined;
  /** ISO date of the newest voice; absent where no voice has a date. */
  readonly newest?: string | undefined;
  /**
   * False where this source's own estimate lies on the other side of what a query over several sources expects:
   * it is then shown and adds nothing. Default: true.
   */
  readonly agrees?: boolean | undefined;
};

/** One item of a claim's evidence, with the stance it was found or declared to have. */
export type EvidenceItem = {
  /** What sort of item. */
  readonly kind: 'query' | 'finding' | 'record';
  /** Identity of the query, finding or record; the same id again adds nothing. */
  readonly id: string;
  /** Pseudonym of the person behind a pinned record; the same person again adds nothing. Default: the record's id. */
  readonly respondent?: string | undefined;
  /** Sources or the study that it rests on. */
  readonly sources: readonly EvidenceSource[];
  /** What it says of the claim. */
  readonly stance: Stance;
  /** True where a refutation was looked into and settled. Default: false. */
  readonly resolved?: boolean | undefined;
};

/** How sure a claim is. `disputed` stands outside the order of the other four, which rise as written. */
export type ConfidenceLevel = 'assumption' | 'emerging' | 'supported' | 'established' | 'disputed';

/** A level that support alone can reach. */
export type SupportLevel = Exclude<ConfidenceLevel, 'disputed'>;

/** What is known of a method of research. */
export type MethodSettings = {
  /** How much one source of this method weighs, 0 to 1. */
  readonly weight: number;
  /** Voices from which volume counts fully, 1 or more. */
  readonly fullAt: number;
  /** Days after which what it found counts half. */
  readonly halfLifeDays: number;
};

/** Methods by their id. */
export type Methods = Readonly<Record<string, MethodSettings>>;

/** What is assumed of a method that the settings do not know: the weight, volume and half-life of an ordinary survey. */
const ordinaryMethod: MethodSettings = { weight: 0.8, fullAt: 100, halfLifeDays: 365 };

/** The settings of a method, `ordinaryMethod` where it is unknown. */
export function methodOf(methods: Methods, id: string): MethodSettings {
  return (Object.hasOwn(methods, id) ? methods[id] : undefined) ?? ordinaryMethod;
}
