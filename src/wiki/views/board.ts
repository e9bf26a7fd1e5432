import type { Link } from './links.ts';
import type { ActionRowView } from './rows.ts';
import type { ActionStatus } from './states.ts';

/** A figure of the loop with what it is reckoned from. */
export type LoopFigureView = {
  /** The value in words; absent where nothing counts yet. */
  value?: string;
  /** What it says, in a few words behind the value. */
  label: string;
  /** On what it rests: "4 of 6", "n = 3". */
  basis: string;
  /** How it is reckoned, as a sentence. */
  rule: string;
  /** The entries behind it, each with what it counts for: its days, or nothing. */
  behind: { link: Link; note?: string }[];
};

/** Actions by status. */
export type BoardView = {
  /** Headline. */
  title: string;
  /** How many are overdue, in words; absent where none is. */
  overdue?: string;
  /** How the loop does; only on the board of everybody. */
  figures: LoopFigureView[];
  /** Owners by whom it can be filtered, with the number of their actions. */
  owners: { link: Link; count: number; current: boolean }[];
  /** Columns in the order of the loop; within each, overdue first, then by due day. */
  columns: { status: ActionStatus; rows: ActionRowView[] }[];
};
