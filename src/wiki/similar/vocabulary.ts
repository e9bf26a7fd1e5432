import { words } from '../../text/scanWords.ts';
import type { WikiContent } from '../entry.ts';
import { termWords } from '../glossary/termWords.ts';
import type { Claim } from './claim.ts';

/** German words that stand alone somewhere in a wiki's claims, its glossary or the labels of its codebook. */
export function germanWords(claims: readonly Claim[], { entries, taxonomy }: WikiContent): Set<string> {
  const labels = Object.values(taxonomy)
    .flat()
    .flatMap(({ label, definition, synonyms }) => [label.de, definition.de, ...synonyms.de]);
  const terms = entries.flatMap((entry) =>
    entry.kind === 'term'
      ? [entry.data.definition.de, ...termWords(entry.data, 'de').map(({ word }) => word)]
      : [],
  );
  const own = claims.flatMap(({ wordings }) =>
    wordings.flatMap(({ lang, title, summary = '', aliases }) =>
      lang === 'de' ? [title, summary, ...aliases] : [],
    ),
  );
  return new Set([...labels, ...terms, ...own].flatMap((text) => words(text).map(({ letters }) => letters)));
}
