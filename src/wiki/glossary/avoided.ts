import { type Language, language } from '../../schema/fields.ts';
import { type PhraseFinder, phraseFinder } from '../../text/phrases/find.ts';
import type { EntryOf } from '../entry.ts';
import { termWords } from './termWords.ts';

/** A word in a text for which the company has another one. */
export type AvoidedWord = {
  /** Where it begins in the text, in UTF-16 units. */
  start: number;
  /** As it stands there. */
  word: string;
  /** The term to be used instead. */
  preferred: string;
};

/** Finds the words to avoid in a text of a language. */
export type AvoidedWords = (text: string, lang: Language) => AvoidedWord[];

/** What stands in quotation marks is somebody else's word, or a word that is talked about. */
const QUOTED = /„[^„“”]{1,300}[“”]|“[^“”]{1,300}”|»[^»«]{1,300}«|«[^«»]{1,300}»|"[^"]{1,300}"/g;

/** Target of a wiki link, up to the words that an author chose. */
const LINK_TARGET = /\[\[[^[\]|\n]*(?:\||\]\])/g;

/**
 * Prepares finding the words to avoid; undefined where no term names any. A term's own words are never found, so that
 * `user lab` may be a term where `user` is to be avoided. Quotations and targets of links are passed over.
 */
export function avoidedWords(terms: readonly EntryOf<'term'>[]): AvoidedWords | undefined {
  if (terms.every(({ data }) => data.avoid.de.length + data.avoid.en.length === 0)) return undefined;
  const finders = new Map(language.options.map((lang) => [lang, finderOf(terms, lang)]));
  return (text, lang) =>
    (finders.get(lang)?.(hidden(text)) ?? []).flatMap(({ start, end, value }) =>
      value === undefined ? [] : [{ start, word: text.slice(start, end), preferred: value }],
    );
}

/** The value is the preferred word, or undefined for a term's own words. */
function finderOf(terms: readonly EntryOf<'term'>[], lang: Language): PhraseFinder<string | undefined> {
  const own = terms.flatMap(({ data }) =>
    termWords(data, lang).map(({ word }) => ({ words: word, value: undefined })),
  );
  const avoided = terms.flatMap(({ data }) =>
    data.avoid[lang].map((words) => ({ words, value: data.title[lang] })),
  );
  return phraseFinder([...own, ...avoided], lang);
}

/** The text with spaces where nothing is looked for, and every other sign in its place. */
function hidden(text: string): string {
  const blank = (part: string) => part.replace(/[^\n]/g, ' ');
  return text.replace(LINK_TARGET, blank).replace(QUOTED, blank);
}
