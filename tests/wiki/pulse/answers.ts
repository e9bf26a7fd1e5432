import type { QueryAnswer } from '../../../src/wiki/answer.ts';

/** Months of the windows in these tests. */
export const windows = {
  recent: { from: '2026-07', to: '2026-09' },
  baseline: { from: '2025-10', to: '2026-06' },
};

/** What a store answers to a share where one source gave these counts by month. */
export function shareAnswer(months: Readonly<Record<string, readonly [number, number]>>): QueryAnswer {
  const byMonth = Object.entries(months)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([month, [hits, base]]) => ({ source: 's', month, hits, base }));
  const within = ({ from, to }: { from: string; to: string }) => {
    const list = byMonth.filter(({ month }) => from <= month && month <= to);
    const sum = (key: 'hits' | 'base') => list.reduce((total, each) => total + each[key], 0);
    return list.length === 0 ? [] : [{ source: 's', hits: sum('hits'), base: sum('base') }];
  };
  return {
    hits: 0,
    base: 0,
    bySource: [],
    byMonth,
    recent: within(windows.recent),
    baseline: within(windows.baseline),
    undated: 0,
    verbatims: [],
    sharedRespondents: [],
  };
}
