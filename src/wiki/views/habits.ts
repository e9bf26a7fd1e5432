import type { HabitPart } from '../habits/habit.ts';
import type { Link } from './links.ts';

/** A habit in the table and on the radar. */
export type HabitRowView = {
  /** Number, 1 to 10. */
  order: number;
  /** Name, linked to its page. */
  link: Link;
  /** Measured, 0 to 1; absent where there is nothing to measure. */
  score?: number;
  /** Its ratios. */
  parts: Pick<HabitPart, 'id' | 'met' | 'of'>[];
  /** Mean of the units' latest own views, 1 to 5; absent where there is none. */
  self?: number;
  /** Own view less measurement, as shares of 0 to 1. */
  gap?: number;
};

/** The ten habits at a glance. */
export type HabitsView = {
  /** In order. */
  habits: HabitRowView[];
  /** Latest assessment of each unit, with its day `YYYY-MM-DD`. */
  units: { link: Link; on: string }[];
};

/** A record behind a score. */
export type HabitRecordView = {
  /** Where it stands. */
  link: Link;
  /** What it gives, in words; absent where it gives itself or nothing. */
  told?: string;
};

/** A ratio with its records. */
export type HabitPartView = Pick<HabitPart, 'id' | 'met' | 'of'> & {
  /** Its name. */
  title: string;
  /** Records that could give more, and how many more than are listed. */
  open: HabitRecordView[];
  openLeft: number;
  /** Records that give all they can, likewise. */
  full: HabitRecordView[];
  fullLeft: number;
};

/** The page of a habit. */
export type HabitPageView = Omit<HabitRowView, 'parts'> & {
  /** How it is reckoned, in words. */
  formula: string;
  /** What would raise it, in words. */
  raiseBy: string;
  /** Its ratios with their records. */
  parts: HabitPartView[];
  /** Each unit's own view, 1 to 5, and how far it lies from the measurement, 0 to 1. */
  units: { link: Link; on: string; self: number; gap?: number }[];
  /** Page of the handbook. */
  guide?: Link;
  /** The habits before and after it. */
  previous?: Link;
  next?: Link;
};
