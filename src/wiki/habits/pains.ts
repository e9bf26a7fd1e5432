import type { EntryOf } from '../entry.ts';
import type { Graph } from '../graph/graph.ts';
import { isoDay } from '../statistics/days.ts';
import { lastCompleteMonth } from '../statistics/months.ts';
import { type HabitFacts, type HabitPart, partOf, recordOf } from './habit.ts';

/** Following up: of all known pains, those of which an action has reached customers, or that were answered with a reasoned no. */
export function followUp(facts: HabitFacts): HabitPart[] {
  const records = knownPains(facts).map(({ id }) => {
    const done = actionsFor(id, facts.graph).some(
      ({ data: { status, droppedBecause } }) =>
        status === 'shipped' ||
        status === 'verified' ||
        (status === 'dropped' && droppedBecause !== undefined),
    );
    return recordOf(`insight/${id}`, done);
  });
  return [partOf('pains', records)];
}

/** Creating accountability: of all known pains, those that have an owner and an action with a day. */
export function accountability(facts: HabitFacts): HabitPart[] {
  const records = knownPains(facts).map(({ id, data }) => {
    const dated = actionsFor(id, facts.graph).some(
      (action) => action.data.due !== undefined || action.data.shippedOn !== undefined,
    );
    return recordOf(`insight/${id}`, data.owner !== undefined && dated);
  });
  return [partOf('pains', records)];
}

/**
 * Thinking ahead: of all pains that have had a peak, those that somebody met before it: an action for it was proposed,
 * or an opportunity or need on one of its themes was published, before the month in which most people spoke of it.
 */
export function anticipation(facts: HabitFacts): HabitPart[] {
  const records = knownPains(facts).flatMap((pain) => {
    const peak = peakOf(pain.id, facts);
    if (peak === undefined) return [];
    const raised = raisedDays(pain, facts.graph).some((day) => day.slice(0, 7) < peak);
    return [recordOf(`insight/${pain.id}`, raised)];
  });
  return [partOf('pains', records)];
}

/** Published pains that rest on evidence: nobody can act on what nobody knows. */
function knownPains({ graph, claims }: HabitFacts): EntryOf<'insight'>[] {
  return graph
    .ofKind('insight')
    .filter(
      ({ id, data }) =>
        data.kind === 'pain' &&
        data.status === 'published' &&
        claims.get(id)?.confidence.level !== 'assumption',
    );
}

/** Fewest voices of a month whose share is looked at, and fewest such months in which a peak can be told. */
const FEWEST_VOICES = 10;
const FEWEST_MONTHS = 6;

/** The month with the highest share of a claim; undefined where too few months hold enough voices. */
function peakOf(insight: string, { claims, asOf }: HabitFacts): string | undefined {
  const rows = claims.get(insight)?.main?.answer.byMonth ?? [];
  const last = lastCompleteMonth(asOf);
  const months = [...Map.groupBy(rows, ({ month }) => month)]
    .map(([month, counts]) => ({
      month,
      hits: counts.reduce((sum, { hits }) => sum + hits, 0),
      base: counts.reduce((sum, { base }) => sum + base, 0),
    }))
    .filter(({ month, base }) => base >= FEWEST_VOICES && month <= last);
  if (months.length < FEWEST_MONTHS) return undefined;
  const [peak] = months.toSorted((a, b) => b.hits / b.base - a.hits / a.base || (a.month < b.month ? -1 : 1));
  return peak?.month;
}

/** Days on which somebody raised what answers a pain. */
function raisedDays(pain: EntryOf<'insight'>, graph: Graph): string[] {
  const actions = actionsFor(pain.id, graph).flatMap(({ data }) => data.proposedOn ?? data.committedOn ?? []);
  const opportunities = graph
    .ofKind('insight')
    .filter(({ data }) => data.kind !== 'pain' && data.kind !== 'behaviour' && data.status === 'published')
    .filter(({ data }) => data.themes.some((theme) => pain.data.themes.includes(theme)))
    .flatMap(({ data }) => data.published ?? []);
  return [...actions, ...opportunities].map(isoDay);
}

function actionsFor(insight: string, graph: Graph): EntryOf<'action'>[] {
  return graph
    .backlinks(`insight/${insight}`)
    .flatMap(({ from, how }) => (from.kind === 'action' && how === 'insights' ? [from] : []));
}
