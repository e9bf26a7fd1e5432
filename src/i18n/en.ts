import type { german } from './de.ts';
import { away } from './en/away.ts';
import { compare } from './en/compare.ts';
import { entryWords } from './en/entries.ts';
import { glossary } from './en/glossary.ts';
import { habitScores } from './en/habitScores.ts';
import { integrity } from './en/integrity.ts';
import { journeyMap } from './en/journeyMap.ts';
import { judgement } from './en/judgement.ts';
import { listWords } from './en/lists.ts';
import { loop } from './en/loop.ts';
import { pages } from './en/pages.ts';
import { pulse } from './en/pulse.ts';
import { query } from './en/query.ts';
import { researchWords } from './en/research.ts';
import { searchWords } from './en/search.ts';
import { siteWords } from './en/site.ts';
import { names, states } from './en/states.ts';

/** All English words of the interface, under the same keys as the German ones. */
export const english: ReturnType<typeof german> = {
  names,
  states,
  query,
  away,
  compare,
  glossary,
  ...judgement,
  ...listWords,
  ...siteWords,
  ...entryWords,
  pages,
  pulse,
  habitScores,
  loop,
  journeyMap,
  research: researchWords,
  search: searchWords,
  integrity,
};
