import type { Address } from './address.ts';
import { sayFor } from './address.ts';
import { entryWords } from './de/entries.ts';
import { integrity } from './de/integrity.ts';
import { judgement } from './de/judgement.ts';
import { listWords } from './de/lists.ts';
import { pages } from './de/pages.ts';
import { query } from './de/query.ts';
import { researchWords } from './de/research.ts';
import { siteWords } from './de/site.ts';
import { names, states } from './de/states.ts';

/** All German words of the interface. */
export function german(address: Address) {
  const say = sayFor(address);
  return {
    names,
    states,
    query,
    ...judgement,
    ...listWords,
    ...siteWords(say),
    ...entryWords(say),
    pages: pages(say),
    research: researchWords(say),
    integrity,
  };
}
