import type { german } from './de.ts';
import { entryWords } from './en/entries.ts';
import { integrity } from './en/integrity.ts';
import { judgement } from './en/judgement.ts';
import { listWords } from './en/lists.ts';
import { pages } from './en/pages.ts';
import { query } from './en/query.ts';
import { researchWords } from './en/research.ts';
import { siteWords } from './en/site.ts';
import { names, states } from './en/states.ts';

/** All English words of the interface, under the same keys as the German ones. */
export const english: ReturnType<typeof german> = {
  names,
  states,
  query,
  ...judgement,
  ...listWords,
  ...siteWords,
  ...entryWords,
  pages,
  research: researchWords,
  integrity,
};
