import type { PageRecord } from '../../../search/documents/record.ts';
import { facetsOf } from '../../../search/facets.ts';
import { type Entry, keyOf } from '../../../wiki/entry.ts';
import { wordsOf } from '../../links.ts';
import type { Reader } from '../../reader.ts';
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
  const level = view.kind === 'insight' ? view.arithmetic.confidence.level : undefined;
  const facets = facetsOf(entry, reader.lang, level);
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
      ...(entry.kind === 'journey' && { stages: stageTitles(entry.id, entry.data.stages) }),
      ...(card && { card }),
    },
    // Who searches wants an answer: a claim comes before the metrics, themes and actions that speak of the same.
    ...(entry.kind === 'insight' && { weight: 5 }),
  };
}

function ownersOf({ data }: Entry, { link }: Reader): string[] {
  return link.all('contact', data.owner === undefined ? [] : [data.owner]).map(({ text }) => text);
}

function stageTitles(journey: string, stages: readonly { id: string; title: string }[]) {
  return Object.fromEntries(stages.map(({ id, title }) => [`${journey}/${id}`, line(title)]));
}
