import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseGolden, QUERY_KINDS, type QueryKind, readGolden } from '../../scripts/bench/search/golden.ts';
import { nodeIo } from '../../src/files/io.ts';
import { readContent } from '../../src/files/readContent.ts';
import { VOCABULARIES } from '../../src/schema/kinds.ts';
import { keyOf } from '../../src/wiki/entry.ts';

const root = resolve(import.meta.dirname, '../..');
const golden = readGolden(root);

/** Share of the queries that are of one of these kinds. */
function shareOf(...kinds: readonly QueryKind[]): number {
  return golden.filter(({ kind }) => kinds.includes(kind)).length / golden.length;
}

describe('the golden queries', () => {
  test('are as many as a figure needs', () => {
    expect(golden.length).toBeGreaterThanOrEqual(240);
    expect(golden.filter(({ kind }) => kind === 'none').length).toBeGreaterThanOrEqual(30);
  });

  test.each([
    ['a third are compounds or inflected', 1 / 3, ['compound', 'inflected']],
    ['a fifth are mistyped or spelt without umlauts', 1 / 5, ['typo', 'umlaut']],
    ['a fifth are other words or in the other language', 1 / 5, ['synonym', 'cross-language']],
  ] as const)('%s', (_, least, kinds) => {
    expect(shareOf(...kinds)).toBeGreaterThanOrEqual(least);
  });

  test('are of every kind and in both languages', () => {
    for (const kind of QUERY_KINDS) expect(shareOf(kind), kind).toBeGreaterThan(0);
    for (const lang of ['de', 'en']) expect(golden.some((query) => query.lang === lang)).toBe(true);
  });

  test('of every kind are dealt to both halves, one more or less', () => {
    for (const kind of QUERY_KINDS) {
      const of = (set: string) => golden.filter((query) => query.kind === kind && query.set === set).length;
      expect(Math.abs(of('tune') - of('held')), kind).toBeLessThanOrEqual(1);
    }
  });

  test('expect only what everybody in the company may see', async () => {
    const keys = await visibleKeys();
    const expected = golden.flatMap(({ query, expect }) =>
      Object.keys(expect).map((key) => `${query}: ${key}`),
    );
    expect(expected.filter((line) => !keys.has(line.slice(line.lastIndexOf(': ') + 2)))).toEqual([]);
  });
});

/** Keys of the pages that an internal build has: entries, themes and other controlled words. */
async function visibleKeys(): Promise<ReadonlySet<string>> {
  // Which translation is older than its original, git's history, does not matter here and takes seconds.
  const io = { ...nodeIo, changed: async () => new Map<string, number>() };
  const { content } = await readContent(join(root, 'content'), io);
  const entries = content.entries.filter(({ data }) => data.visibility !== 'restricted').map(keyOf);
  const words = VOCABULARIES.flatMap((name) => content.taxonomy[name].map(({ id }) => `${name}/${id}`));
  return new Set([...entries, ...words]);
}

describe('a file of golden queries', () => {
  const line = (query: string, kind: string, expected: string) =>
    `- query: ${query}\n  lang: de\n  kind: ${kind}\n  set: tune\n  expect: ${expected}\n`;

  test('is read', () => {
    expect(parseGolden(line('Login', 'plain', '{theme/anmeldung: 3}'), 'a.yaml')).toEqual([
      { query: 'Login', lang: 'de', kind: 'plain', set: 'tune', expect: { 'theme/anmeldung': 3 } },
    ]);
  });

  test.each([
    ['a kind that does not exist', line('Login', 'plane', '{theme/a: 3}'), 'a.yaml:3:9'],
    ['a grade that does not exist', line('Login', 'plain', '{theme/a: 3, theme/b: 4}'), 'a.yaml:5:33'],
    ['no best answer', line('Login', 'plain', '{theme/a: 2}'), 'One entry at least has the grade 3.'],
    ['an answer to what has none', line('Gold', 'none', '{theme/a: 3}'), 'expects nothing'],
    ['an entry without its kind', line('Login', 'plain', '{anmeldung: 3}'), 'a.yaml:5'],
    ['the same query again', line('Gold', 'none', '{}') + line('gold', 'none', '{}'), 'a.yaml:6:10'],
    ['YAML that cannot be read', '- query: "Login', 'a.yaml:1'],
  ])('with %s is refused, with the place', (_, yaml, place) => {
    expect(() => parseGolden(yaml, 'a.yaml')).toThrow(place);
  });
});
