import { describe, expect, it } from 'vitest';
import { createRandom } from '../../scripts/sample/random.ts';
import { learnLikeness } from '../../src/wiki/similar/likeness.ts';
import { entry, wiki } from '../wiki/graph/content.ts';

const COUNT = 10_000;
const PLANTED = 100;

/** Sentences whose words are as unevenly frequent as those of a language: the k-th in proportion to 1/k (Zipf's law). */
function sentences(vocabulary: number): (words: number) => string {
  const random = createRandom(1, 'words');
  const word = () => {
    const k = Math.floor(vocabulary ** random.next());
    return `w${Array.from(String(k), (digit) => 'abcdfghklm'[Number(digit)]).join('')}ung`;
  };
  return (words) => Array.from({ length: words }, word).join(' ');
}

describe('10,000 insights', () => {
  it('are compared in seconds, and every rewording among them is found', { timeout: 120_000 }, () => {
    const say = sentences(20_000);
    const data = Array.from({ length: COUNT - PLANTED }, () => ({
      title: say(9),
      summary: say(12),
      aliases: [say(1)],
    }));
    const again = data.slice(0, PLANTED).map((each) => ({ ...each, title: `${each.title} ${say(1)}` }));
    const content = wiki([...data, ...again].map((each, n) => entry(`insight/i${n}`, each)));
    const before = process.cpuUsage();
    const pairs = learnLikeness(content).pairs();
    const { user } = process.cpuUsage(before);
    // About three seconds; the bound leaves room for slow machines.
    expect(user / 1e6).toBeLessThan(20);
    const found = new Set(pairs.map(({ pair: [a, b] }) => `${a.id} ${b.id}`));
    const planted = Array.from({ length: PLANTED }, (_, n) => `i${n} i${COUNT - PLANTED + n}`);
    expect(planted.filter((each) => !found.has(each))).toEqual([]);
  });
});
