import { type Condition, keyOf, readingOf } from './conditions.ts';

/** Conditions that a whole number of 64 bits has room for, its sign and one more left alone. */
const BITS = 62;

/** Conditions that are asked in one statement, each a bit of a mask in their order. */
export type Together = {
  /** The conditions. */
  conditions: readonly Condition[];
  /** Numbers of the conditions among all, in the same order. */
  numbers: readonly number[];
};

/** Several lists of conditions with each condition once. */
export type Numbered = {
  /** Each condition once. */
  conditions: readonly Condition[];
  /** Number of a condition. */
  numberOf(condition: Condition): number;
};

/** Numbers conditions, equal ones alike. */
export function numbered(all: readonly Condition[]): Numbered {
  const conditions: Condition[] = [];
  const numbers = new Map<string, number>();
  const known = new Map<Condition, number>();
  for (const condition of all) {
    const key = keyOf(condition);
    const number = numbers.get(key) ?? conditions.push(condition) - 1;
    numbers.set(key, number);
    known.set(condition, number);
  }
  return { conditions, numberOf: (condition) => known.get(condition) ?? -1 };
}

/** Parts conditions into those that one statement asks: as many as a mask holds, all of which read the same. */
export function together(conditions: readonly Condition[]): Together[] {
  const alike = Map.groupBy([...conditions.entries()], ([, condition]) => readingOf(condition));
  return [...alike.values()].flatMap((list) =>
    Array.from({ length: Math.ceil(list.length / BITS) }, (_, at) => {
      const some = list.slice(at * BITS, (at + 1) * BITS);
      return { conditions: some.map(([, condition]) => condition), numbers: some.map(([n]) => n) };
    }),
  );
}
