import { z } from 'zod';
import type { ReferenceTarget } from './fields.ts';

/** A reference found in data: what it points at, its value, and where it stands. */
export type FoundReference = {
  /** What it must point at. */
  target: ReferenceTarget;
  /** The id or path as written. */
  value: string;
  /** Keys and indexes from the root of the data to the value. */
  path: (string | number)[];
};

/**
 * Finds every reference in data by walking its schema: each string whose schema carries `ref` in its metadata.
 * @param schema Schema of the data.
 * @param data Data that satisfies the schema.
 * @returns All references in the order of the data.
 */
export function collectReferences(schema: z.core.$ZodType, data: unknown): FoundReference[] {
  const found: FoundReference[] = [];
  walk(schema, data, [], found);
  return found;
}

function walk(
  schema: z.core.$ZodType,
  data: unknown,
  path: (string | number)[],
  found: FoundReference[],
): void {
  if (data === undefined || data === null) return;
  const target = z.globalRegistry.get(schema)?.ref;
  if (target !== undefined && typeof data === 'string') {
    found.push({ target, value: data, path });
    return;
  }
  const inner = unwrap(schema);
  if (inner !== undefined) {
    walk(inner, data, path, found);
    return;
  }
  if (schema instanceof z.core.$ZodArray && Array.isArray(data)) {
    const element = schema._zod.def.element;
    data.forEach((item, index) => {
      walk(element, item, [...path, index], found);
    });
    return;
  }
  if (schema instanceof z.core.$ZodObject && isRecord(data)) {
    for (const [key, field] of Object.entries(schema._zod.def.shape))
      walk(field, data[key], [...path, key], found);
    return;
  }
  if (schema instanceof z.core.$ZodUnion) {
    const option = schema._zod.def.options.find((candidate) => z.core.safeParse(candidate, data).success);
    if (option !== undefined) walk(option, data, path, found);
  }
}

/** The schema inside optional, nullable, default and lazy wrappers, or undefined where there is none. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  if (
    schema instanceof z.core.$ZodOptional ||
    schema instanceof z.core.$ZodNullable ||
    schema instanceof z.core.$ZodDefault ||
    schema instanceof z.core.$ZodReadonly
  ) {
    return schema._zod.def.innerType;
  }
  if (schema instanceof z.core.$ZodLazy) return schema._zod.def.getter();
  return undefined;
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
