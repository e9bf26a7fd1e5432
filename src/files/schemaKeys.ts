import { z } from 'zod';
import type { DataPath } from './yaml.ts';

/**
 * The keys that a schema allows at a path of some data, for "did you mean".
 * @param schema Schema of the data.
 * @param data The data, valid or not: it decides between the options of a union.
 * @returns Empty where the path leads to no object.
 */
export function keysAllowedAt(schema: z.core.$ZodType, data: unknown, path: DataPath): string[] {
  const inner = plain(schema);
  if (inner instanceof z.core.$ZodUnion) {
    return optionsFor(inner, data).flatMap((option) => keysAllowedAt(option, data, path));
  }
  const [step, ...rest] = path;
  if (step === undefined) return inner instanceof z.core.$ZodObject ? Object.keys(inner._zod.def.shape) : [];
  const next = isRecord(data) || Array.isArray(data) ? Reflect.get(data, step) : undefined;
  if (inner instanceof z.core.$ZodArray) return keysAllowedAt(inner._zod.def.element, next, rest);
  if (inner instanceof z.core.$ZodRecord) return keysAllowedAt(inner._zod.def.valueType, next, rest);
  const field = inner instanceof z.core.$ZodObject ? inner._zod.def.shape[String(step)] : undefined;
  return field ? keysAllowedAt(field, next, rest) : [];
}

/** A schema without its optional, nullable, default and lazy wrappers. */
function plain(schema: z.core.$ZodType): z.core.$ZodType {
  if (
    schema instanceof z.core.$ZodOptional ||
    schema instanceof z.core.$ZodNullable ||
    schema instanceof z.core.$ZodDefault
  ) {
    return plain(schema._zod.def.innerType);
  }
  return schema instanceof z.core.$ZodLazy ? plain(schema._zod.def.getter()) : schema;
}

/** The options of a union that the data may mean: with a discriminator the one it names, else all. */
function optionsFor(union: z.core.$ZodUnion, data: unknown): readonly z.core.$ZodType[] {
  const { options } = union._zod.def;
  if (!(union instanceof z.core.$ZodDiscriminatedUnion) || !isRecord(data)) return options;
  const { discriminator } = union._zod.def;
  const tag = data[discriminator];
  if (typeof tag !== 'string') return options;
  const named = options.filter((option) => option._zod.propValues?.[discriminator]?.has(tag));
  return named.length > 0 ? named : options;
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}
