import { daysBetween } from '../statistics/days.ts';
import { addMonths, lastCompleteMonth, lastDayOf, monthsIn } from '../statistics/months.ts';
import { type HabitFacts, type HabitPart, type HabitRecord, type MonthlyVoices, partOf } from './habit.ts';

/** Months over which listening is looked at. */
const LISTENING_MONTHS = 12;

/** Listening: of the last twelve complete months, those in which a channel brought a voice, over all channels. */
export function listening({ asOf, graph, channels }: HabitFacts): HabitPart[] {
  const to = lastCompleteMonth(asOf);
  const months = new Set(monthsIn({ from: addMonths(to, 1 - LISTENING_MONTHS), to }));
  const records = graph.content.taxonomy.channel.map(({ id }): HabitRecord => {
    const heard = monthsOf(channels, id).filter((month) => months.has(month));
    return { key: `channel/${id}`, met: heard.length, of: LISTENING_MONTHS };
  });
  return [partOf('months', records)];
}

/** Days that the newest voice of a source may be old, by how often it is expected to deliver: one turn and two weeks. */
const OLDEST = { day: 15, week: 21, month: 45, quarter: 106, year: 379 } as const;

/** Adapting in real time: of all sources, those whose newest voice is no older than one turn of theirs. */
export function realTime({ asOf, graph, sources }: HabitFacts): HabitPart[] {
  const records = graph.ofKind('source').map(({ id, data }): HabitRecord => {
    const newest = monthsOf(sources, id).at(-1);
    const key = `source/${id}`;
    if (newest === undefined) return { key, met: 0, of: 1 };
    const days = daysBetween(latestDayIn(newest, asOf), asOf);
    return { key, met: days <= OLDEST[data.expectedEvery ?? 'month'] ? 1 : 0, of: 1, days };
  });
  return [partOf('sources', records)];
}

/** Months with a voice under a value, in order, each once. */
function monthsOf(rows: readonly MonthlyVoices[], value: string): string[] {
  const months = rows.flatMap((row) =>
    row.value === value && row.month !== undefined && row.voices > 0 ? [row.month] : [],
  );
  return [...new Set(months)].sort();
}

/** The last day of a month, or the day of the build where the month still runs: voices are known to the month only. */
function latestDayIn(month: string, asOf: string): string {
  const day = lastDayOf(month);
  return day < asOf ? day : asOf;
}
