import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { KINDS, VOCABULARIES } from '../../src/schema/kinds.ts';
import { SCHEMA_OF_KIND } from '../../src/schema/schemas.ts';
import { settings } from '../../src/schema/settings.ts';
import { VALUE_SCHEMAS } from '../../src/schema/taxonomy.ts';
import { TRANSLATION_OF_KIND } from '../../src/schema/translation.ts';

const schemas: [string, z.core.$ZodType][] = [
  ...KINDS.map((kind): [string, z.core.$ZodType] => [kind, SCHEMA_OF_KIND[kind]]),
  ...VOCABULARIES.map((name): [string, z.core.$ZodType] => [`value of ${name}`, VALUE_SCHEMAS[name]]),
  ...Object.entries(TRANSLATION_OF_KIND).map(([kind, schema]): [string, z.core.$ZodType] => [
    `translation of ${kind}`,
    schema,
  ]),
  ['settings', settings],
];

describe('schemas', () => {
  it.each(schemas)('%s refuses a field that it does not know', (_name, schema) => {
    const result = z.core.safeParse(schema, { 'no-such-field': 1 });
    const unknown = result.error?.issues.filter(({ code }) => code === 'unrecognized_keys');
    expect(unknown).toMatchObject([{ keys: ['no-such-field'] }]);
  });

  it.each(schemas)('%s holds strict objects only, however deep', (_name, schema) => {
    expect(looseObjects(schema, new Set())).toEqual([]);
  });
});

/** Paths of objects that accept unknown keys. */
function looseObjects(schema: z.core.$ZodType, seen: Set<z.core.$ZodType>, path = ''): string[] {
  if (seen.has(schema)) return [];
  seen.add(schema);
  if (schema instanceof z.core.$ZodObject) {
    const own = schema._zod.def.catchall instanceof z.core.$ZodNever ? [] : [path];
    const inner = Object.entries(schema._zod.def.shape);
    return [...own, ...inner.flatMap(([key, field]) => looseObjects(field, seen, `${path}.${key}`))];
  }
  if (schema instanceof z.core.$ZodOptional || schema instanceof z.core.$ZodDefault) {
    return looseObjects(schema._zod.def.innerType, seen, path);
  }
  if (schema instanceof z.core.$ZodArray) return looseObjects(schema._zod.def.element, seen, `${path}[]`);
  if (schema instanceof z.core.$ZodRecord) return looseObjects(schema._zod.def.valueType, seen, `${path}{}`);
  if (schema instanceof z.core.$ZodUnion) {
    return schema._zod.def.options.flatMap((option) => looseObjects(option, seen, path));
  }
  return [];
}
