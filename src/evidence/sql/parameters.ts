/** A value that may stand for a placeholder. */
export type Value = string | number | boolean;

/** Collects the parameters of one statement and hands out their placeholders, so that no value is ever spliced into SQL. */
export type Parameters = {
  /** Values in the order of their placeholders. */
  readonly values: Value[];
  /** Adds a value and returns its placeholder, `$1`, `$2` ...; a text that was added before keeps its own. */
  add(value: Value): string;
  /** Adds several values and returns their placeholders, separated by commas. */
  addAll(values: readonly Value[]): string;
};

/** An empty set of parameters. */
export function parameters(): Parameters {
  const values: Value[] = [];
  const texts = new Map<string, string>();
  function append(value: Value): string {
    values.push(value);
    return `$${values.length}`;
  }
  function add(value: Value): string {
    // Equal conditions of several queries become equal SQL, which an engine reckons once. A number may be compared
    // with columns of different types, so it never shares its placeholder.
    if (typeof value !== 'string') return append(value);
    const known = texts.get(value) ?? append(value);
    texts.set(value, known);
    return known;
  }
  return { values, add, addAll: (list) => list.map(add).join(', ') };
}
