import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseYaml } from '../../../src/files/parseData.ts';
import { lineOf } from '../../../src/wiki/problems/format.ts';

/** File of the golden queries, from the project's folder. */
const GOLDEN_FILE = 'tests/search/golden.yaml';

/** Sorts of queries. `none` is one that nothing in the wiki answers. */
export const QUERY_KINDS = [
  'plain',
  'question',
  'compound',
  'inflected',
  'typo',
  'umlaut',
  'synonym',
  'cross-language',
  'fielded',
  'phrase',
  'none',
] as const;

/** A sort of queries. */
export type QueryKind = (typeof QUERY_KINDS)[number];

/** Halves of the set: `tune` may be looked at while the search is made better, `held` only measures it. */
const QUERY_SETS = ['tune', 'held'] as const;

/** How well an entry answers: 3 is the answer, 2 good as well, 1 related; what is not named is 0. */
export type Grade = 1 | 2 | 3;

const grade = z.literal([1, 2, 3]);
const entryKey = z.string().regex(/^[a-z-]+\/\S+$/, { error: 'An entry is named as `insight/<id>`.' });

const goldenQuery = z
  .strictObject({
    /** As a reader types it. */
    query: z.string().trim().min(1),
    /** Language of the reader's interface. */
    lang: z.enum(['de', 'en']),
    /** What is hard about it. */
    kind: z.enum(QUERY_KINDS),
    /** Half of the set that it belongs to. */
    set: z.enum(QUERY_SETS),
    /** Grades by entry. Empty where nothing answers. */
    expect: z.record(entryKey, grade),
  })
  .superRefine(({ kind, expect }, context) => {
    const grades = Object.values(expect);
    const wrong = kind === 'none' ? grades.length > 0 : !grades.includes(3);
    if (!wrong) return;
    const message =
      kind === 'none' ? 'A query of the kind `none` expects nothing.' : 'One entry at least has the grade 3.';
    context.addIssue({ code: 'custom', path: ['expect'], message });
  });

/** A query and what answers it. */
export type GoldenQuery = z.infer<typeof goldenQuery>;

/** The whole set; the same query twice is refused, however it is written. */
const goldenSet = z.array(goldenQuery).superRefine((queries, context) => {
  const seen = new Set<string>();
  for (const [index, { query }] of queries.entries()) {
    const written = query.toLowerCase();
    if (seen.has(written)) {
      const message = `“${query}” stands here a second time.`;
      context.addIssue({ code: 'custom', path: [index, 'query'], message });
    }
    seen.add(written);
  }
});

/**
 * The queries in a text.
 * @param yaml The text of the file.
 * @param file Its name, for errors.
 * @throws Error with file, line and column of everything that is wrong.
 */
export function parseGolden(yaml: string, file: string): GoldenQuery[] {
  const parsed = parseYaml({ file, yaml, yamlLine: 1 }, goldenSet);
  if (parsed.ok) return parsed.data;
  throw new Error(`The golden queries cannot be used:\n${parsed.problems.map(lineOf).join('\n')}`);
}

/**
 * The golden queries.
 * @param root The project's folder.
 * @throws Error with file, line and column of everything that is wrong.
 */
export function readGolden(root: string): GoldenQuery[] {
  return parseGolden(readFileSync(join(root, GOLDEN_FILE), 'utf8'), GOLDEN_FILE);
}
