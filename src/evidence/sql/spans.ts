import type { MonthSpan } from '../../wiki/statistics/months.ts';
import type { AnswerContext, StoreQuery } from '../store.ts';
import type { Parameters } from './parameters.ts';

/** The two windows of a query. */
export type Windows = Record<'recent' | 'baseline', MonthSpan>;

/** The windows in which a query is counted: its own, else those of all. */
export function windowsOf({ windows }: StoreQuery, { recent, baseline }: AnswerContext): Windows {
  return windows ?? { recent, baseline };
}

/** Spans of months, each once, with the conditions that are counted in them. */
export type Spans = {
  /** Number of a span; notes that a condition is counted in it. */
  add(span: MonthSpan, condition: number): number;
  /**
   * The spans that some of the conditions are counted in, as a relation with the columns `span`, its number; `first` and
   * `last`, its months; and `wants`, the mask of the conditions by their place.
   */
  relation(conditions: readonly number[], values: Parameters): string;
};

/** No spans yet. */
export function spans(): Spans {
  const known = new Map<string, { number: number; span: MonthSpan; conditions: Set<number> }>();
  return {
    add(span, condition) {
      const key = `${span.from} ${span.to}`;
      const found = known.get(key) ?? { number: known.size, span, conditions: new Set() };
      known.set(key, found);
      found.conditions.add(condition);
      return found.number;
    },
    relation(conditions, values) {
      const rows = [...known.values()].flatMap(({ number, span, conditions: wanting }) => {
        const bits = conditions.map((condition, bit) => (wanting.has(condition) ? 1n << BigInt(bit) : 0n));
        const wants = bits.reduce((mask, bit) => mask | bit, 0n);
        if (wants === 0n) return [];
        const [first, last] = [span.from, span.to].map((month) => `${values.add(month)}::text`);
        return [`(${number}, ${first}, ${last}, ${wants}::bigint)`];
      });
      // A relation without rows has no types.
      const some = rows.length === 0 ? [`(0, '', '', 0::bigint)`] : rows;
      return `(values ${some.join(', ')}) as spans(span, first_month, last_month, wants)`;
    },
  };
}
