import { engagement, privacy, processes, sharing, systematic } from './entries.ts';
import { HABITS, type Habit, type HabitFacts, type HabitPart, type HabitScore, scoreOf } from './habit.ts';
import { accountability, anticipation, followUp } from './pains.ts';
import { listening, realTime } from './voices.ts';

const MEASURES: Readonly<Record<Habit, (facts: HabitFacts) => HabitPart[]>> = {
  listening,
  followUp,
  anticipation,
  processes,
  privacy,
  sharing,
  engagement,
  systematic,
  accountability,
  realTime,
};

/** Scores the ten habits from facts, in their order. */
export function scoreHabits(facts: HabitFacts): HabitScore[] {
  return HABITS.map((habit) => scoreOf(habit, MEASURES[habit](facts)));
}
