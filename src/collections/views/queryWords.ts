import type { QueryItem } from '../../wiki/claims/claim.ts';
import type { Reader } from '../reader.ts';
import { filterWords } from './filterWords.ts';

/** What a query measures: a share of voices, or a mean over them. */
export function measureWords({ evidence }: QueryItem, reader: Reader): string {
  const { query } = reader.ui.t;
  const where = filterWords(evidence.where, reader) || query.everything;
  if (evidence.measure === 'share') return query.shareOf(where);
  return query.meanOf(query[evidence.of ?? 'rating'], where);
}

/**
 * The denominator in words: the filter named, else all voices of the sources, for answers those who gave one.
 * German captions need the dative ("Anteil an allen Stimmen").
 */
export function amongWords(
  { evidence, sources }: QueryItem,
  reader: Reader,
  form: 'nominative' | 'dative' = 'nominative',
): string {
  const { query } = reader.ui.t;
  const words = query[form];
  const names = reader.ui.f.list(reader.link.all('source', sources).map(({ text }) => text));
  if (evidence.among) return words.among(filterWords(evidence.among, reader) || query.everything, names);
  return evidence.where.answer ? words.whoAnswered(names) : words.allVoices(names);
}
