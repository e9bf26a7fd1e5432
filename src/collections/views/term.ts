import type { Language } from '../../schema/fields.ts';
import type { Term } from '../../schema/term.ts';
import type { EntryOf } from '../../wiki/entry.ts';
import type { TermView, TermWordsView } from '../../wiki/views/study.ts';
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
  const parts = partsOf(entry, reader);
  const { summary: _definition, ...frame } = parts.frame;
  return { kind: 'term', ...parts, frame, term: termInWords(entry, reader) };
}

/** A term in both languages, for its page and for the list. */
export function termInWords(entry: EntryOf<'term'>, { lang, languages, link }: Reader): TermView {
  const { data } = entry;
  const other = languages.find((each) => each !== lang);
  return {
    link: link.entry(entry),
    ...(data.abbreviation !== undefined && { abbreviation: data.abbreviation }),
    words: wordsIn(data, lang),
    ...(other && { other: wordsIn(data, other) }),
    falseFriends: data.falseFriends.map(({ word, lang: spoken, means }) => ({
      word,
      lang: spoken,
      means: means[lang],
    })),
    confusedWith: link.all('term', data.confusedWith),
    ...(data.origin !== undefined && { origin: data.origin }),
  };
}

function wordsIn({ title, definition, synonyms, avoid }: Term, lang: Language): TermWordsView {
  return {
    lang,
    title: title[lang],
    definition: definition[lang],
    synonyms: synonyms[lang],
    avoid: avoid[lang],
  };
}
