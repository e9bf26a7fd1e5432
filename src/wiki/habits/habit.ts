import type { Assessment } from '../../schema/assessment.ts';
import type { Claim } from '../claims/claim.ts';
import type { Graph } from '../graph/graph.ts';

/** The ten habits of customer-centric organisations in their order (Gartner's list, as the handbook tells it). */
export const HABITS = [
  'listening',
  'followUp',
  'anticipation',
  'processes',
  'privacy',
  'sharing',
  'engagement',
  'systematic',
  'accountability',
  'realTime',
] as const satisfies readonly (keyof Assessment['habits'])[];

/** One of the ten habits. */
export type Habit = (typeof HABITS)[number];

/** Voices that came in a month, by what they are counted under. */
export type MonthlyVoices = { readonly value: string; readonly month?: string; readonly voices: number };

/** What the habits are scored from. */
export type HabitFacts = {
  /** Day of the build, `YYYY-MM-DD`. */
  readonly asOf: string;
  /** Entries and what refers to them. */
  readonly graph: Graph;
  /** Claims by insight id. */
  readonly claims: ReadonlyMap<string, Claim>;
  /** Voices by channel and month; `value` is the channel. */
  readonly channels: readonly MonthlyVoices[];
  /** Voices by source and month; `value` is the source. */
  readonly sources: readonly MonthlyVoices[];
};

/**
 * A record behind a score. `of` is what it could give, `met` what it gives, 0 to `of`: a channel gives months, a session
 * seats, everything else itself.
 */
export type HabitRecord = {
  /** `insight/id`, `channel/id`, `stage/journey/stage`, `lesson/path/lesson` and the like. */
  readonly key: string;
  /** What it gives, 0 to `of`. */
  readonly met: number;
  /** What it could give. */
  readonly of: number;
  /** Days from the newest voice to the build; only of sources. Absent where no voice has a date. */
  readonly days?: number;
};

/** One ratio of a habit: all that its records give, of all that they could give. */
export type HabitPart = {
  /** Which ratio, where a habit has several. */
  readonly id: string;
  /** What was counted. */
  readonly records: readonly HabitRecord[];
  /** Sum of what the records give. */
  readonly met: number;
  /** Sum of what they could give. */
  readonly of: number;
};

/** A habit with its score and all that is behind it. */
export type HabitScore = {
  /** Which habit. */
  readonly habit: Habit;
  /** Mean of the parts that have a record, 0 to 1; absent where none has: nothing to measure is not zero. */
  readonly score?: number;
  /** Its ratios, those without a record too. */
  readonly parts: readonly HabitPart[];
};

/** Adds up a ratio; what gives less comes first, so that the list begins with what would raise the score. */
export function partOf(id: string, records: readonly HabitRecord[]): HabitPart {
  const share = ({ met, of }: HabitRecord) => (of === 0 ? 1 : met / of);
  return {
    id,
    records: records.toSorted((a, b) => share(a) - share(b) || (a.key < b.key ? -1 : 1)),
    met: records.reduce((sum, { met }) => sum + met, 0),
    of: records.reduce((sum, { of }) => sum + of, 0),
  };
}

/** A score from its ratios: each counts the same, whatever it counts. */
export function scoreOf(habit: Habit, parts: readonly HabitPart[]): HabitScore {
  const ratios = parts.filter(({ of }) => of > 0).map(({ met, of }) => met / of);
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
  return { habit, ...(ratios.length > 0 && { score: mean }), parts };
}

/** A record that gives itself or nothing. */
export function recordOf(key: string, holds: boolean): HabitRecord {
  return { key, met: holds ? 1 : 0, of: 1 };
}

/** A unit's own view as a share of 0 to 1: 1 of 5 is nothing, 5 of 5 is all. */
export function shareOfSelf(self: number): number {
  return (self - 1) / 4;
}
