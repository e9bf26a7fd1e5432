import type { QueryAnswer } from '../../wiki/answer.ts';
import type { AnswerContext, StoreQuery } from '../store.ts';
import type { Count } from './counts.ts';
import { windowsOf } from './spans.ts';

/** The counts of a query's answer. */
type Counted = Omit<
  QueryAnswer,
  'verbatims' | 'sharedRespondents' | 'moments' | 'monthMoments' | 'windowMoments'
>;

/** Puts together what was counted for a query. Voices in one row alone add up; all others were counted at each level. */
export function countedAnswer(query: StoreQuery, counts: readonly Count[], context: AnswerContext): Counted {
  const { sources } = query;
  const once = counts.filter(({ level }) => level === 'once');
  const months = counts.filter(({ level }) => level === 'once' || level === 'month');
  const days = counts.filter(({ level }) => level === 'once' || level === 'days');
  const at = (level: Count['level']) => counts.filter((count) => count.level === level);
  const undated = sum([...once.filter(({ month }) => month === null), ...at('undated')]);
  return {
    ...sum([...once, ...at('all')]),
    bySource: sources.toSorted().map((source) => ({
      source,
      ...sum([...once, ...at('source')].filter((count) => count.source === source)),
      ...daysOf(days.filter((count) => count.source === source)),
    })),
    byMonth: byMonth(months),
    recent: ofSpan('recent'),
    baseline: ofSpan('baseline'),
    undated: undated.hits,
    ...daysOf(days),
  };

  function ofSpan(span: 'recent' | 'baseline'): { source: string; hits: number; base: number }[] {
    const { from, to } = windowsOf(query, context)[span];
    const within = once.filter(({ month }) => month !== null && from <= month && month <= to);
    const others = at('span').filter((count) => count.span === span);
    return grouped([...within, ...others], ({ source }) => source).map(([source, list]) => ({
      source,
      ...sum(list),
    }));
  }
}

function byMonth(counts: readonly Count[]): QueryAnswer['byMonth'] {
  return grouped(counts, ({ month }) => month).flatMap(([month, list]) =>
    grouped(list, ({ source }) => source).map(([source, same]) => ({ source, month, ...sum(same) })),
  );
}

/** Counts by a text, in its order; those without it are left out. */
function grouped(
  counts: readonly Count[],
  key: (count: Count) => string | null,
): [key: string, counts: Count[]][] {
  return [...Map.groupBy(counts, key)]
    .flatMap(([name, list]): [string, Count[]][] => (name === null ? [] : [[name, list]]))
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function sum(counts: readonly Count[]): { hits: number; base: number } {
  return {
    hits: counts.reduce((total, { hits }) => total + hits, 0),
    base: counts.reduce((total, { base }) => total + base, 0),
  };
}

function daysOf(counts: readonly Count[]): { oldest?: string; newest?: string } {
  const oldest = counts.flatMap((count) => count.oldest ?? []).sort()[0];
  const newest = counts
    .flatMap((count) => count.newest ?? [])
    .sort()
    .at(-1);
  return { ...(oldest !== undefined && { oldest }), ...(newest !== undefined && { newest }) };
}
