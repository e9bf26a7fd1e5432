import type { z } from 'zod';
import type { Vocabulary } from '../schema/kinds.ts';
import { VALUE_SCHEMAS } from '../schema/taxonomy.ts';
import { didYouMean } from '../text/nearest.ts';
import type { Taxonomy } from '../wiki/entry.ts';
import type { Problem } from '../wiki/problem.ts';
import { once, parseData } from './parseData.ts';
import { vocabularyPath } from './paths.ts';
import { type Locate, locator, readYaml } from './yaml.ts';

/** The values of one vocabulary that can be used, and what is wrong with its file. */
export type ReadValues<T> = { values: T[]; problems: Problem[] };

/**
 * Reads the file of a vocabulary. A value that is wrong does not lose the others.
 * @param text The file's text; undefined where there is no such file, which is an empty vocabulary.
 */
export function readVocabulary<V extends Vocabulary>(
  vocabulary: V,
  text: string | undefined,
): ReadValues<Taxonomy[V][number]> {
  // The schema of a vocabulary's values gives its values, which the index type of the table cannot express.
  const schema = VALUE_SCHEMAS[vocabulary] as unknown as z.ZodType<Taxonomy[V][number]>;
  return readValues(vocabularyPath(vocabulary), text, schema);
}

function readValues<T extends { id: string }>(
  file: string,
  text: string | undefined,
  schema: z.ZodType<T>,
): ReadValues<T> {
  if (text === undefined) return { values: [], problems: [] };
  const read = readYaml(text, file, 1);
  if (!read.ok) return { values: [], problems: read.problems };
  const locate = once(() => locator(text, 1));
  const list = listOf(read.value, file, locate);
  const problems = [...list.problems];
  const values = new Map<string, T>();
  for (const [index, item] of list.items.entries()) {
    const parsed = parseData(item, schema, file, locate, ['values', index]);
    if (!parsed.ok) problems.push(...parsed.problems);
    else if (values.has(parsed.data.id)) problems.push(duplicate(parsed.data.id, index, file, locate()));
    else values.set(parsed.data.id, parsed.data);
  }
  return { values: [...values.values()], problems };
}

function listOf(
  value: unknown,
  file: string,
  locate: () => Locate,
): { items: unknown[]; problems: Problem[] } {
  const record: Record<string, unknown> = typeof value === 'object' && value !== null ? { ...value } : {};
  const problems = Object.keys(record)
    .filter((key) => key !== 'values')
    .map((key): Problem => {
      const message = `There is no field \`${key}\`.`;
      const remedy = didYouMean(key, ['values'])
        ? 'Did you mean `values`?'
        : 'Remove it; the file holds `values` only.';
      return { kind: 'unknown-key', file, ...locate()([key], 'key'), value: key, message, remedy };
    });
  const items = record['values'];
  if (Array.isArray(items)) return { items, problems };
  const message = 'The file holds no list `values`.';
  const remedy = 'Write `values:` and below it one item for each value.';
  return {
    items: [],
    problems: [...problems, { kind: 'invalid-front-matter', file, line: 1, column: 1, message, remedy }],
  };
}

function duplicate(id: string, index: number, file: string, locate: Locate): Problem {
  return {
    kind: 'duplicate-id',
    file,
    ...locate(['values', index, 'id']),
    value: id,
    message: `The id \`${id}\` stands in this file twice.`,
    remedy: 'Give one of the two values another id, or remove it.',
  };
}
