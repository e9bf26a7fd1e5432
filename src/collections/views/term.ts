import type { Language } from '../../schema/fields.ts';
import type { EntryOf } from '../../wiki/entry.ts';
import type { TermView } from '../../wiki/views/study.ts';
import type { Reader } from '../reader.ts';
import { type EntryParts, partsOf } from './parts.ts';

/** The page of a term. */
export type TermPageView = EntryParts & {
  /** Kind of the entry. */
  kind: 'term';
  /** The term in both languages. */
  term: TermView;
};

/** Makes the page of a term. The definition stands in the term itself and not as a summary above it. */
export function termView(entry: EntryOf<'term'>, reader: Reader): TermPageView {
  const { data } = entry;
  const { lang, link } = reader;
  const other: Language = lang === 'de' ? 'en' : 'de';
  const parts = partsOf(entry, reader);
  const { summary: _definition, ...frame } = parts.frame;
  return {
    kind: 'term',
    ...parts,
    frame,
    term: {
      title: data.title[lang],
      ...(data.abbreviation !== undefined && { abbreviation: data.abbreviation }),
      definition: data.definition[lang],
      synonyms: data.synonyms[lang],
      confusedWith: link.all('term', data.confusedWith),
      ...(data.origin !== undefined && { origin: data.origin }),
      other: {
        lang: other,
        title: data.title[other],
        definition: data.definition[other],
        synonyms: data.synonyms[other],
      },
    },
  };
}
