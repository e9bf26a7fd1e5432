import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { missesIn, redactionQuality } from '../../scripts/bench/redactionQuality.ts';
import { parseLabelled, readLabelled, setLanguages, setParts } from '../../scripts/bench/redactionSet.ts';
import { placeholders } from '../../src/text/placeholders.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const sentences = setParts.flatMap((part) =>
  setLanguages.flatMap((language) => readLabelled(root, part, language)),
);

/** Reached: everything patterned; of names, all but what no rule can know. */
const floors = { precision: 0.97, patterned: 0.98, names: 0.95 };

test('the labelled set is large, and a good part of it holds nothing', () => {
  expect(sentences.length).toBeGreaterThan(500);
  expect(sentences.filter(({ marks }) => marks.length === 0).length).toBeGreaterThan(150);
  for (const language of setLanguages) {
    const types = new Set(
      setParts
        .flatMap((part) => readLabelled(root, part, language))
        .flatMap(({ marks }) => marks.map(({ type }) => type)),
    );
    expect([...types].sort()).toEqual(Object.keys(placeholders).sort());
  }
});

describe.each(setLanguages)('in %s', (language) => {
  const own = setParts.flatMap((part) => readLabelled(root, part, language));
  const qualities = redactionQuality(own);

  test.each(qualities.map((quality) => [quality.type, quality] as const))(
    '%s is found, and little else',
    (type, { marked, found, covered, right }) => {
      const misses = missesIn(own);
      const recall = type === 'name' ? floors.names : floors.patterned;
      expect(covered / marked, JSON.stringify(misses)).toBeGreaterThanOrEqual(recall);
      expect(right / found, JSON.stringify(misses)).toBeGreaterThanOrEqual(floors.precision);
    },
  );
});

test('a mark says what it is of, and an unknown one is refused', () => {
  expect(parseLabelled('Frau {name|Sommer} hilft\\n.')).toEqual({
    text: 'Frau Sommer hilft\n.',
    marks: [{ type: 'name', start: 5, end: 11 }],
  });
  expect(() => parseLabelled('{nmae|Sommer}')).toThrow('`nmae` is no sort of personal data');
});
