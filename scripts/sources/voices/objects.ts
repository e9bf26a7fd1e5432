/** An object of a JSON file. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object, and no list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What stands below a path of keys; undefined where there is nothing. */
export function partOf(value: unknown, ...path: readonly string[]): unknown {
  let part = value;
  for (const key of path) part = isObject(part) ? part[key] : undefined;
  return part;
}

/** The text or number below a path of keys, as text; empty where there is none. */
export function textOf(value: unknown, ...path: readonly string[]): string {
  const part = partOf(value, ...path);
  return typeof part === 'string' || typeof part === 'number' ? String(part) : '';
}

/** The objects of the list below a path of keys; none where there is no list. */
export function objectsOf(value: unknown, ...path: readonly string[]): readonly JsonObject[] {
  const part = partOf(value, ...path);
  return Array.isArray(part) ? part.filter(isObject) : [];
}
