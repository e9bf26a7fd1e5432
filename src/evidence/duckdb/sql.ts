import type { DuckDBValue } from '@duckdb/node-api';

/** Collects the parameters of one statement and hands out their placeholders, so that no value is ever spliced into SQL. */
export type Parameters = {
  /** Values in the order of their placeholders. */
  readonly values: DuckDBValue[];
  /** Adds a value and returns its placeholder, `$1`, `$2` ... */
  add(value: DuckDBValue): string;
  /** Adds several values and returns their placeholders, separated by commas. */
  addAll(values: readonly DuckDBValue[]): string;
};

/** An empty set of parameters. */
export function parameters(): Parameters {
  const values: DuckDBValue[] = [];
  function add(value: DuckDBValue): string {
    values.push(value);
    return `$${values.length}`;
  }
  return { values, add, addAll: (list) => list.map(add).join(', ') };
}
