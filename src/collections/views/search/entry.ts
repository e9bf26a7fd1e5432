import type { PageRecord } from '../../../search/documents/record.ts';
import { facetsOf } from '../../../search/facets.ts';
import { type Entry, isRetired, keyOf } from '../../../wiki/entry.ts';
import { wordsOf } from '../../links.ts';
import type { Reader } from '../../reader.ts';
import { claimOf } from '../claims.ts';
import type { EntryView } from '../entry.ts';
import { aliasesOf } from './aliases.ts';
import { cardOf } from './card.ts';
import { labelsOf } from './labels.ts';
import { facetValues, line, lines } from './lines.ts';
import { updatedOf } from './updated.ts';

/** What the search should know of a page. */
export type SearchView = {
  /** What the page says of itself. */
  record: PageRecord;
  /** How much its words count in the full text, 0 to 10. Default: 1. */
  weight?: number;
};

/**
 * What the search should know of the page of an entry.
 * @param view The page itself: whatever depends on the reader is taken from it, so that nothing else is told.
 */
export function searchView(entry: Entry, view: EntryView, reader: Reader): SearchView {
  const { title, summary, lang } = wordsOf(entry, reader.lang);
  const updated = updatedOf(entry, view, reader);
  const facets = facetsOf(entry, reader.lang, levelOf(entry, reader));
  const card = view.kind === 'insight' ? cardOf(view, entry.id, reader) : undefined;
  return {
    record: {
      entry: keyOf(entry),
      title: line(title),
      ...(lang !== reader.lang && { titleLang: lang }),
      ...(summary !== undefined && summary.trim() !== '' && { summary: line(summary) }),
      aliases: lines(aliasesOf(entry, view.aliases, reader.lang)),
      labels: lines(labelsOf(entry, facets, reader).filter((label) => label !== title)),
      owners: lines(ownersOf(entry, reader)),
      facets: facetValues(facets),
      ...(updated !== undefined && { updated }),
      ...(card && { card }),
    },
    // Who searches wants an answer: a claim comes before the metrics, themes and actions that speak of the same.
    ...(entry.kind === 'insight' && { weight: 5 }),
  };
}

/** How sure a claim is; of one that no longer holds, its page does not say so either. */
function levelOf(entry: Entry, reader: Reader) {
  return entry.kind === 'insight' && !isRetired(entry)
    ? claimOf(entry.id, reader).confidence.level
    : undefined;
}

function ownersOf({ data }: Entry, { link }: Reader): string[] {
  return link.all('contact', data.owner === undefined ? [] : [data.owner]).map(({ text }) => text);
}
