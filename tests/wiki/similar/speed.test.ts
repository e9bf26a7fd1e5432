import { expect, it } from 'vitest';
import type { WikiContent } from '../../../src/wiki/entry.ts';
import { learnLikeness } from '../../../src/wiki/similar/likeness.ts';
import { entry, wiki } from '../graph/content.ts';

/** Numbers between 0 and 1 from a seed (mulberry32). */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** A wiki whose words are as unevenly frequent as those of a language: the k-th in proportion to 1/k (Zipf's law). */
function zipf(count: number, vocabulary: number): WikiContent {
  const next = random(7);
  const word = () => {
    const k = Math.floor(vocabulary ** next());
    return `w${k.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? 'q')}ung`;
  };
  const sentence = (words: number) => Array.from({ length: words }, word).join(' ');
  return wiki(
    Array.from({ length: count }, (_, n) =>
      entry(`insight/i${n}`, { title: `${sentence(9)} n${n}`, summary: sentence(12), aliases: [word(), word(), word()] }),
    ),
  );
}

it.each([
  [2500, 20000], [5000, 20000], [10000, 20000], [10000, 40]
])('%s %s', (n, v) => {
  const c = zipf(n, v);
  const t = performance.now();
  const pairs = learnLikeness(c).pairs();
  console.log(n, v, Math.round(performance.now() - t), 'ms', pairs.length);
  expect(1).toBe(1);
});
