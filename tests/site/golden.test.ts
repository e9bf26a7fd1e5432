import { beforeAll, describe, expect, test } from 'vitest';
import { askAll } from '../../scripts/bench/search/ask.ts';
import { engines } from '../../scripts/bench/search/engines/index.ts';
import { OURS } from '../../scripts/bench/search/engines/ours.ts';
import { type GoldenQuery, readGolden } from '../../scripts/bench/search/golden.ts';
import type { Answered } from '../../scripts/bench/search/quality.ts';
import { searchQuality } from '../../scripts/bench/search/quality.ts';
import { readSite } from '../../scripts/bench/search/site.ts';
import { typedSoFar } from '../../scripts/bench/search/typing.ts';
import { root } from './build.ts';
import { sampleSite } from './sample.ts';

/** What the search must reach, over all queries and over those that it was never tuned on. */
const floors = {
  all: { recall5: 0.95, mrr: 0.9, abstained: 0.8 },
  held: { recall5: 0.95, mrr: 0.9, abstained: 0.8 },
} as const;

/** Share of queries with an answer to which it may say that there is none. */
const wronglyAtMost = 0.05;

/** The same while the last word is being typed, by the share of it that is. */
const typingFloors = [
  { share: 0.5, mrr: 0.8, unknownAtMost: 0.04 },
  { share: 0.85, mrr: 0.88, unknownAtMost: 0.08 },
] as const;

async function ask(queries: readonly GoldenQuery[]): Promise<Answered[]> {
  const engine = engines.find(({ name }) => name === OURS);
  if (engine === undefined) throw new Error(`\`${OURS}\` is not among the engines that are measured.`);
  const folder = sampleSite();
  return askAll(engine, queries, { folder, pages: readSite(folder) });
}

describe('the search answers the golden queries', () => {
  let answered: readonly Answered[] = [];

  beforeAll(async () => {
    answered = await ask(readGolden(root));
  });

  describe.each(['all', 'held'] as const)('%s', (part) => {
    const quality = () =>
      searchQuality(answered.filter(({ golden }) => part === 'all' || golden.set === part));

    test.each(['recall5', 'mrr', 'abstained'] as const)('reaching its floor of %s', (measure) => {
      expect(quality()[measure]).toBeGreaterThanOrEqual(floors[part][measure]);
    });

    test('seldom denying what is known', () => {
      expect(quality().wronglyAbstained).toBeLessThanOrEqual(wronglyAtMost);
    });
  });

  test.each(typingFloors)(
    'while they are typed to a share of $share',
    async ({ share, mrr, unknownAtMost }) => {
      const quality = searchQuality(await ask(typedSoFar(readGolden(root), share)));
      expect(quality.mrr).toBeGreaterThanOrEqual(mrr);
      expect(quality.wronglyAbstained).toBeLessThanOrEqual(unknownAtMost);
    },
  );
});
