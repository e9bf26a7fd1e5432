import { z } from 'zod';
import type { ReferenceTarget } from '../../schema/fields.ts';

/** Decides about one reference: its new value, or undefined where it has to go. */
export type Decide = (target: ReferenceTarget, value: string) => string | undefined;

/** Marks data that cannot stand without a reference it lost. */
const lost: unique symbol = Symbol('lost');

/**
 * Replaces or removes the references in data, by walking its schema. What cannot stand without a removed reference
 * goes with it: an item of a list that needs it, then the list's owner where the list may not be empty.
 * @param schema Schema of the data.
 * @param data Data that satisfies the schema; not changed.
 * @returns The same object where nothing was decided otherwise; undefined where the data as a whole cannot stand.
 */
export function rewriteReferences<T>(schema: z.ZodType<T>, data: T, decide: Decide): T | undefined {
  const result = rewrite(schema, data, decide);
  // Each part is the same or has lost what its schema lets go, so that the result is a T again.
  return result === lost ? undefined : (result as T);
}

function rewrite(schema: z.core.$ZodType, data: unknown, decide: Decide): unknown {
  if (data === undefined || data === null) return data;
  const target = z.globalRegistry.get(schema)?.ref;
  if (target !== undefined && typeof data === 'string') return decide(target, data) ?? lost;
  if (schema instanceof z.core.$ZodOptional || schema instanceof z.core.$ZodDefault) {
    const inner = rewrite(schema._zod.def.innerType, data, decide);
    return inner === lost ? undefined : inner;
  }
  if (schema instanceof z.core.$ZodArray && Array.isArray(data)) return rewriteList(schema, data, decide);
  if (schema instanceof z.core.$ZodObject && isRecord(data)) return rewriteObject(schema, data, decide);
  if (schema instanceof z.core.$ZodUnion) {
    const option = schema._zod.def.options.find((candidate) => z.core.safeParse(candidate, data).success);
    return option === undefined ? data : rewrite(option, data, decide);
  }
  return data;
}

function rewriteList(schema: z.core.$ZodArray, data: readonly unknown[], decide: Decide): unknown {
  const items = data.map((item) => rewrite(schema._zod.def.element, item, decide));
  if (items.every((item, index) => item === data[index])) return data;
  const kept = items.filter((item) => item !== lost);
  return kept.length === 0 && !z.core.safeParse(schema, []).success ? lost : kept;
}

function rewriteObject(schema: z.core.$ZodObject, data: Record<string, unknown>, decide: Decide): unknown {
  const changes = new Map<string, unknown>();
  for (const [key, field] of Object.entries(schema._zod.def.shape)) {
    const value = rewrite(field, data[key], decide);
    if (value === lost) return lost;
    if (value !== data[key]) changes.set(key, value);
  }
  if (changes.size === 0) return data;
  const merged = Object.entries({ ...data, ...Object.fromEntries(changes) });
  return Object.fromEntries(merged.filter(([key, value]) => value !== undefined || !changes.has(key)));
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
