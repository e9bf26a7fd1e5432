import type { PartVerdict, SplitField, SplitVerdict } from '../claims/contradiction.ts';
import type { EvidenceItemView } from './judged.ts';
import type { EntryLink, Link, OwnerView, Wording } from './links.ts';
import type { EntryRowView } from './rows.ts';
import type { ConfidenceLevel } from './states.ts';

/** A contradiction, asked again by one field. */
export type SplitView = {
  /** By what. */
  field: SplitField;
  /** What becomes of it. */
  verdict: SplitVerdict;
  /** Headings of the columns after the name of the part: one each item. */
  items: string[];
  /** The parts, each with what every item says of it, in the order of the headings. */
  parts: { name: string; verdict: PartVerdict; cells: string[] }[];
};

/** An insight with both sides of its open contradiction. */
export type ContradictionView = {
  /** The insight. */
  link: EntryLink;
  /** How sure we are, with and without the refutations. */
  confidence: ConfidenceLevel;
  /** Who answers for it. */
  owner?: OwnerView;
  /** What speaks for it and against it. */
  supports: EvidenceItemView[];
  refutes: EvidenceItemView[];
  /** Where it may vanish. Empty where only one side is there. */
  splits: SplitView[];
};

/** A contradiction that was settled. */
export type SettledView = {
  /** The insight. */
  link: EntryLink;
  /** What refuted it. */
  item: Wording;
  /** Day, `YYYY-MM-DD`, and how. */
  on: string;
  how: Wording;
};

/** What an owner should look at again. */
export type ReviewGroupView = {
  /** The contact; absent where nobody is named. */
  owner?: Link;
  /** The entries, the oldest first. */
  rows: EntryRowView[];
};
