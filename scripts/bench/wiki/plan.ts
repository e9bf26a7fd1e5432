/** A file of a wiki: its path below the content folder, with forward slashes, and its text. */
export type WikiFile = { readonly path: string; readonly text: string };

/** How large a generated wiki is. */
export type WikiSize = {
  /** Number of authored Markdown entries of 250 words, at least 20; what they refer to comes on top. */
  readonly entries: number;
  /** Number of insights that ask the feedback records; the others rest on studies or are assumed. */
  readonly claims: number;
  /** Number of feedback records. */
  readonly records: number;
  /** Seed of everything left to chance. */
  readonly seed: number;
};

/** Ids of everything in a generated wiki. */
export type WikiPlan = {
  /** What was asked for. */
  readonly size: WikiSize;
  /** Authored entries; together they are `size.entries`. */
  readonly insights: readonly string[];
  readonly guides: readonly string[];
  readonly terms: readonly string[];
  readonly studies: readonly string[];
  readonly actions: readonly string[];
  /** What they refer to. */
  readonly personas: readonly string[];
  readonly segments: readonly string[];
  readonly journeys: readonly string[];
  readonly contacts: readonly string[];
  readonly sources: readonly string[];
  readonly metrics: readonly string[];
  readonly themes: readonly string[];
  readonly channels: readonly string[];
  readonly products: readonly string[];
};

/** Stages of every generated journey. */
export const STAGES = ['orientieren', 'waehlen', 'beantragen', 'warten', 'nutzen'] as const;

/** Findings of every generated study. */
export const FINDINGS = ['erster', 'zweiter', 'dritter'] as const;

/** Shares of the authored kinds; insights are the rest, about two thirds. */
const SHARES = { guides: 0.14, terms: 0.1, studies: 0.05, actions: 0.05 } as const;

/** Names everything in a wiki of a size. Depends on nothing else, so that references can be made before their target. */
export function planWiki(size: WikiSize): WikiPlan {
  const count = (share: number) => Math.max(1, Math.round(size.entries * share));
  const counts = {
    guides: count(SHARES.guides),
    terms: count(SHARES.terms),
    studies: count(SHARES.studies),
    actions: count(SHARES.actions),
  };
  const others = counts.guides + counts.terms + counts.studies + counts.actions;
  return {
    size,
    insights: ids('erkenntnis', size.entries - others),
    guides: ids('handbuch', counts.guides),
    terms: ids('begriff', counts.terms),
    studies: ids('studie', counts.studies),
    actions: ids('vorhaben', counts.actions),
    personas: ids('persona', 24),
    segments: ids('gruppe', 8),
    journeys: ids('reise', 6),
    contacts: ids('team', 12),
    sources: ids('quelle', 3),
    metrics: ids('kennzahl', 6),
    themes: ids('thema', 40),
    channels: ids('kanal', 6),
    products: ids('produkt', 10),
  };
}

function ids(name: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${name}-${index + 1}`);
}
