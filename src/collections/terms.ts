import type { Language } from '../schema/fields.ts';
import { type PhraseFinder, phraseFinder } from '../text/phrases/find.ts';
import { termWords } from '../wiki/glossary/termWords.ts';
import type { Wiki } from './makeWiki.ts';

const finders = new WeakMap<Wiki, Map<Language, PhraseFinder<string>>>();

/** Finds the words of the glossary in a text of a language, made once for a wiki; the value is the term's id. */
export function termFinder(wiki: Wiki, lang: Language): PhraseFinder<string> {
  const known = finders.get(wiki) ?? new Map<Language, PhraseFinder<string>>();
  finders.set(wiki, known);
  const find = known.get(lang) ?? phraseFinder(phrasesOf(wiki, lang), lang);
  known.set(lang, find);
  return find;
}

function phrasesOf(wiki: Wiki, lang: Language) {
  return wiki.graph
    .ofKind('term')
    .flatMap(({ id, data }) => termWords(data, lang).map(({ word }) => ({ words: word, value: id })));
}

/** What pages show of the glossary, so that a change of it renders them anew. */
export function glossaryFacts({ graph }: Wiki): unknown {
  return graph
    .ofKind('term')
    .map(({ id, data }) => [id, data.title, data.synonyms, data.abbreviation ?? null, data.definition]);
}
