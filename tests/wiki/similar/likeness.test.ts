import { describe, expect, it } from 'vitest';
import { learnLikeness } from '../../../src/wiki/similar/likeness.ts';
import { contraries, insightOf, loose, rewordings, sampleContent, type Words, writtenAnew } from './rewordings.ts';

const content = await sampleContent();

type Named = { original: number; others: string[] };

/** What is named for an insight in the sample with another author's one in it: how like the original it is, and others. */
function named(of: string, words: Words, lang?: 'de' | 'en'): Named {
  const anew = writtenAnew(insightOf(content, of), words, lang);
  const pairs = learnLikeness({ ...content, entries: [...content.entries, anew] }).pairs();
  const own = pairs.flatMap(({ pair, likeness }) =>
    pair.some(({ id }) => id === anew.id) ? pair.filter(({ id }) => id !== anew.id).map(({ id }) => ({ id, likeness })) : [],
  );
  return {
    original: own.find(({ id }) => id === of)?.likeness ?? 0,
    others: own.filter(({ id }) => id !== of).map(({ id }) => id),
  };
}

describe('insights that say nearly the same', () => {
  const told = rewordings.filter(({ across }) => !across);
  const same = told.map(({ of, same, lang }) => ({ of, ...named(of, same, lang) }));
  const other = told.map(({ of, other, lang }) => ({ of, ...named(of, other, lang) }));
  it('', () => {
    const f = (x: any[]) => `${x.filter((r) => r.original > 0).length}/${x.length} ${x.flatMap((r) => r.others).join()}`;
    console.log(f(same), f(other), f(loose.map((l) => named(l.of, l, l.lang))), f(contraries.map((l) => named(l.of, l, l.lang))));
    const ac = rewordings.filter(({ across }) => across);
    console.log(f(ac.map(({ of, same, lang }) => named(of, same, lang))), f(ac.map(({ of, other, lang }) => named(of, other, lang))));
    console.log(learnLikeness(content).pairs().map((p) => p.pair.map((x) => x.id).join()));
    expect(1).toBe(1);
  });
});
