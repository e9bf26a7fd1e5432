import type { Action } from '../../schema/action.ts';

/** What an action declares about its effect, and what must stand before it ships. */
export type DeclaredFields = Pick<Action, 'metric' | 'baseline' | 'expected' | 'window' | 'comparison'>;

/** Names of these fields, in the order in which a change is looked for. */
const fields = ['metric', 'baseline', 'expected', 'window', 'comparison'] as const;

/** One of them. */
export type DeclaredField = (typeof fields)[number];

/** One state of an action in the history of its repository. */
export type Revision = {
  /** Day of the commit, `YYYY-MM-DD`. */
  readonly on: string;
  /** What it declared then. */
  readonly declared: Partial<DeclaredFields>;
};

/** Why a history does not tell. */
export type NoHistory =
  /** There is no repository, or no git to read it. */
  | 'noHistory'
  /** The repository was fetched without its past. */
  | 'shallow'
  /** The file is not in the history yet. */
  | 'notCommitted';

/** What is known of an action's past: its states in the order of their commits, the oldest first, or why nothing is. */
export type ActionHistory = readonly Revision[] | NoHistory;

/** Whether an action declared its effect before it shipped. */
export type DeclaredVerdict =
  /** The history holds the same declaration on or before the day it shipped; `on` is the day since when. */
  | { readonly state: 'before'; readonly on: string }
  /** A field was changed after it shipped; without `on` where that is not committed yet. */
  | { readonly state: 'changed'; readonly field: DeclaredField; readonly on?: string }
  /** The history does not reach back so far; `beginsAfter`: it begins after the day it shipped. */
  | { readonly state: 'unverified'; readonly why: NoHistory | 'beginsAfter' };

/**
 * Judges by its history whether what an action declares stood before it shipped and was not changed since; not even
 * there and back.
 * @param shippedOn Day on which it shipped, `YYYY-MM-DD`; what was committed on that day still counts as before.
 */
export function declaredBefore(
  current: DeclaredFields,
  shippedOn: string,
  history: ActionHistory,
): DeclaredVerdict {
  if (typeof history === 'string') return { state: 'unverified', why: history };
  const before = history.filter(({ on }) => on <= shippedOn);
  const [atShipping, ...earlier] = before.toReversed();
  if (!atShipping) return { state: 'unverified', why: history.length > 0 ? 'beginsAfter' : 'notCommitted' };
  const later = [...history.filter(({ on }) => on > shippedOn), { declared: current, on: undefined }];
  let last = atShipping.declared;
  for (const { declared, on } of later) {
    const field = firstDifference(last, declared);
    if (field) return { state: 'changed', field, ...(on !== undefined && { on }) };
    last = declared;
  }
  const unlike = earlier.findIndex(({ declared }) => firstDifference(declared, current) !== undefined);
  const same = unlike < 0 ? before : before.slice(before.length - unlike - 1);
  return { state: 'before', on: same[0]?.on ?? atShipping.on };
}

function firstDifference(a: Partial<DeclaredFields>, b: Partial<DeclaredFields>): DeclaredField | undefined {
  return fields.find((field) => canonical(a[field]) !== canonical(b[field]));
}

/** The same text for the same value, whatever the order of its keys. */
function canonical(value: unknown): string {
  return (
    JSON.stringify(value, (_key, part: unknown) =>
      typeof part === 'object' && part !== null && !Array.isArray(part)
        ? Object.fromEntries(Object.entries(part).sort(([x], [y]) => (x < y ? -1 : 1)))
        : part,
    ) ?? ''
  );
}
