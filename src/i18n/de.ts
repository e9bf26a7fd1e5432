import type { Address } from './address.ts';
import { sayFor } from './address.ts';
import { away } from './de/away.ts';
import { compare } from './de/compare.ts';
import { entryWords } from './de/entries.ts';
import { glossary } from './de/glossary.ts';
import { habitScores } from './de/habitScores.ts';
import { integrity } from './de/integrity.ts';
import { journeyMap } from './de/journeyMap.ts';
import { judgement } from './de/judgement.ts';
import { listWords } from './de/lists.ts';
import { loop } from './de/loop.ts';
import { pages } from './de/pages.ts';
import { pulse } from './de/pulse.ts';
import { query } from './de/query.ts';
import { researchWords } from './de/research.ts';
import { searchWords } from './de/search.ts';
import { siteWords } from './de/site.ts';
import { names, states } from './de/states.ts';

/** All German words of the interface. */
export function german(address: Address) {
  const say = sayFor(address);
  return {
    names,
    states,
    query,
    away,
    compare,
    glossary,
    ...judgement,
    ...listWords,
    ...siteWords,
    ...entryWords(say),
    pages: pages(say),
    pulse: pulse(say),
    habitScores: habitScores(say),
    loop: loop(say),
    journeyMap: journeyMap(say),
    research: researchWords(say),
    search: searchWords(say),
    integrity,
  };
}
