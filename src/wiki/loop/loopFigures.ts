import type { Action } from '../../schema/action.ts';
import type { OutcomeVerdict } from '../judgement/outcome.ts';
import { daysBetween } from '../statistics/days.ts';

/** An insight as the loop sees it. */
export type LoopInsight = {
  /** Its id. */
  readonly id: string;
  /** Day on which it was published, `YYYY-MM-DD`. */
  readonly publishedOn?: string;
};

/** An action as the loop sees it; days as `YYYY-MM-DD`. */
export type LoopAction = {
  /** Its id. */
  readonly id: string;
  /** Where it stands. */
  readonly status: Action['status'];
  /** Ids of the insights that it answers. */
  readonly insights: readonly string[];
  /** Day on which somebody proposed it. */
  readonly proposedOn?: string;
  /** Day on which it was promised. */
  readonly committedOn?: string;
  /** Day on which customers had it. */
  readonly shippedOn?: string;
  /** Day on which its outcome was read. */
  readonly verifiedOn?: string;
  /** What became of it. */
  readonly verdict: OutcomeVerdict;
};

/** A share of entries, with the ids of those that count and of all. */
export type LoopShare = { readonly hits: readonly string[]; readonly among: readonly string[] };

/** One way through the loop and the days that it took. */
export type Lap = { readonly id: string; readonly days: number };

/** How the loop as a whole does. */
export type LoopFigures = {
  /** Insights that an action answers which was not dropped, among all. */
  readonly withAction: LoopShare;
  /** Days from an insight's publication to the first action that came after it; by insight. */
  readonly toAction: readonly Lap[];
  /** Days from the proposal, else the promise, to the day it shipped; by action. */
  readonly toShipped: readonly Lap[];
  /** Days from the day it shipped to the day its outcome was accepted; by action. */
  readonly toVerified: readonly Lap[];
  /** Shipped actions that moved their metric, among those of which that can be read. */
  readonly moved: LoopShare;
};

/** Reckons how the loop does. A day that lies before the one it is counted from is left out: that is no lap. */
export function loopFigures(insights: readonly LoopInsight[], actions: readonly LoopAction[]): LoopFigures {
  const standing = actions.filter(({ status }) => status !== 'dropped');
  const read = actions.filter(
    ({ status, verdict }) =>
      (status === 'shipped' || status === 'verified') && verdict !== 'tooEarly' && verdict !== 'notDeclared',
  );
  const answered = new Set(standing.flatMap((action) => action.insights));
  return {
    withAction: {
      hits: insights.flatMap(({ id }) => (answered.has(id) ? [id] : [])),
      among: insights.map(({ id }) => id),
    },
    toAction: insights.flatMap(({ id, publishedOn }) =>
      lap(id, publishedOn, firstAfter(publishedOn, standing, id)),
    ),
    toShipped: standing.flatMap((action) => lap(action.id, begunOn(action), action.shippedOn)),
    toVerified: standing.flatMap(({ id, shippedOn, verifiedOn }) => lap(id, shippedOn, verifiedOn)),
    moved: {
      hits: read.flatMap(({ id, verdict }) => (verdict === 'moved' ? [id] : [])),
      among: read.map(({ id }) => id),
    },
  };
}

/** The middle of some days; between the two middle ones where their number is even; undefined of none. */
export function medianDays(laps: readonly Lap[]): number | undefined {
  const days = laps.map((each) => each.days).sort((a, b) => a - b);
  const [low, high] = [days[Math.ceil(days.length / 2) - 1], days[Math.floor(days.length / 2)]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

function begunOn({ proposedOn, committedOn }: LoopAction): string | undefined {
  return proposedOn ?? committedOn;
}

function firstAfter(
  publishedOn: string | undefined,
  actions: readonly LoopAction[],
  insight: string,
): string | undefined {
  return actions
    .flatMap((action) => (action.insights.includes(insight) ? (begunOn(action) ?? []) : []))
    .filter((day) => publishedOn !== undefined && day >= publishedOn)
    .sort()[0];
}

function lap(id: string, from: string | undefined, to: string | undefined): Lap[] {
  if (from === undefined || to === undefined || to < from) return [];
  return [{ id, days: daysBetween(from, to) }];
}
