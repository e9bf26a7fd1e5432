import type { z } from 'zod';
import type { Problem } from '../wiki/problem.ts';
import { problemsOfIssues } from './issues.ts';
import { type DataPath, type Locate, locator, readYaml } from './yaml.ts';

/** YAML of a file and where in the file it begins. */
export type YamlPart = {
  /** File, relative to the content folder. */
  file: string;
  /** The YAML. */
  yaml: string;
  /** Line of the file on which it begins. */
  yamlLine: number;
};

/** Data that satisfied its schema, or what was wrong with it. */
export type Parsed<T> = { ok: true; data: T } | { ok: false; problems: Problem[] };

/** Reads YAML and parses it by a schema. An empty file is an empty object. */
export function parseYaml<T>(part: YamlPart, schema: z.ZodType<T>): Parsed<T> {
  const read = readYaml(part.yaml, part.file, part.yamlLine);
  if (!read.ok) return read;
  return parseData(
    read.value ?? {},
    schema,
    part.file,
    once(() => locator(part.yaml, part.yamlLine)),
  );
}

/**
 * Parses data by a schema.
 * @param locate Makes the function that finds values in the file; called only where something is wrong.
 * @param base Path of the data inside the file. Default: the file's root.
 */
export function parseData<T>(
  data: unknown,
  schema: z.ZodType<T>,
  file: string,
  locate: () => Locate,
  base: DataPath = [],
): Parsed<T> {
  const result = schema.safeParse(data);
  if (result.success) return { ok: true, data: result.data };
  const context = { file, schema, data, locate: locate(), base };
  return { ok: false, problems: problemsOfIssues(result.error.issues, context) };
}

/** A function that is worked out at its first call and remembered. */
export function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
