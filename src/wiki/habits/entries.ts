import type { Kind } from '../../schema/kinds.ts';
import { isRetired, keyOf } from '../entry.ts';
import { isOverdue, reviewDay } from '../judgement/review.ts';
import { isoDay } from '../statistics/days.ts';
import { addMonths, monthOf } from '../statistics/months.ts';
import { type HabitFacts, type HabitPart, type HabitRecord, partOf, recordOf } from './habit.ts';

/** Customers in processes: of all stages of today's journeys with a process behind them, those that an insight speaks of. */
export function processes({ graph }: HabitFacts): HabitPart[] {
  const records = graph
    .ofKind('journey')
    .filter(({ data }) => data.state === 'as-is')
    .flatMap(({ id, data }) =>
      data.stages
        .filter(({ backstage, systems }) => backstage.length > 0 || systems.length > 0)
        .map((stage) => {
          const path = `${id}/${stage.id}`;
          const named = graph.backlinks(`stage/${path}`).some(({ from }) => from.kind === 'insight');
          return recordOf(`stage/${path}`, named || stage.pains.length > 0);
        }),
    );
  return [partOf('stages', records)];
}

/**
 * Respecting privacy: of all sources, those that say what for, by what right and for how long voices are kept. A build
 * with personal data in a record of theirs does not come about at all.
 */
export function privacy({ graph }: HabitFacts): HabitPart[] {
  const records = graph
    .ofKind('source')
    .map(({ id, data }) =>
      recordOf(
        `source/${id}`,
        data.purpose !== undefined && data.legalBasis !== undefined && data.retentionMonths !== undefined,
      ),
    );
  return [partOf('sources', records)];
}

/** Kinds that are knowledge about customers. */
const KNOWLEDGE: readonly Kind[] = ['insight', 'persona', 'journey', 'study'];

/** Sharing: of all knowledge about customers, what is public or read in a session or lesson. */
export function sharing({ graph }: HabitFacts): HabitPart[] {
  const records = KNOWLEDGE.flatMap((kind) => graph.ofKind(kind))
    .filter((entry) => !isRetired(entry))
    .map((entry) => {
      const readTogether = graph
        .backlinks(keyOf(entry))
        .some(({ from }) => from.kind === 'session' || from.kind === 'path');
      return recordOf(keyOf(entry), entry.data.visibility === 'public' || readTogether);
    });
  return [partOf('entries', records)];
}

/** Months in which a session counts for engagement. */
const SESSION_MONTHS = 12;

/** Engaging employees: seats taken at sessions of the last twelve months, and lessons that check what was understood. */
export function engagement({ asOf, graph }: HabitFacts): HabitPart[] {
  const first = addMonths(monthOf(asOf), -SESSION_MONTHS);
  const seats = graph
    .ofKind('session')
    .filter(({ data }) => isoDay(data.ends) < asOf && isoDay(data.starts).slice(0, 7) >= first)
    .flatMap(({ id, data }): HabitRecord[] =>
      data.seats === undefined
        ? []
        : [{ key: `session/${id}`, met: Math.min(data.taken, data.seats), of: data.seats }],
    );
  const lessons = graph
    .ofKind('path')
    .flatMap(({ id, data }) =>
      data.lessons.map((lesson) => recordOf(`lesson/${id}/${lesson.id}`, lesson.checks.length > 0)),
    );
  return [partOf('seats', seats), partOf('lessons', lessons)];
}

/** Kinds that somebody has to look at again. */
const REVIEWED: readonly Kind[] = ['insight', 'persona', 'journey', 'study', 'source', 'metric'];

/** Acting systematically: of all entries that somebody has to look at again, those inside their review date. */
export function systematic({ asOf, graph }: HabitFacts): HabitPart[] {
  const records = REVIEWED.flatMap((kind) => graph.ofKind(kind))
    .filter((entry) => !isRetired(entry))
    .map((entry) => recordOf(keyOf(entry), reviewDay(entry) !== undefined && !isOverdue(entry, asOf)));
  return [partOf('entries', records)];
}
