import type { CompoundParts } from '../../text/compounds.ts';
import type { SearchPage } from '../documents/record.ts';
import { isFunctionWord } from '../words/isFunctionWord.ts';
import { termOf } from '../words/terms.ts';
import { wordsOf } from '../words/tokens.ts';

/**
 * What the small index holds of a page, and how much a word counts there. A title is what a page is about; its parts
 * are what its compounds are made of, which counts less than a word that stands alone.
 */
export const FIELDS = {
  title: 10,
  aliases: 8,
  summary: 4,
  labels: 3,
  owners: 3,
  id: 2,
  titleParts: 5,
  parts: 1.5,
} as const;

/** A field of the small index. */
export type Field = keyof typeof FIELDS;

/** Names of the fields, in the order in which they are kept. */
export const FIELD_NAMES: readonly Field[] = [
  'title',
  'aliases',
  'summary',
  'labels',
  'owners',
  'id',
  'titleParts',
  'parts',
];

/** Terms of a page by field. */
export type FieldTerms = Readonly<Record<Field, readonly string[]>>;

/**
 * Reads the terms of pages of a language. What is said of many pages, and words that stand in many, are read once.
 * @param split Takes apart compounds of the language.
 */
export function fieldReader(lang: string, split: CompoundParts): (page: SearchPage) => FieldTerms {
  const wordsIn = remembered(wordsOf);
  const partTerms = remembered((word) => termsOfParts(word, lang, split));
  const terms = (texts: readonly string[]) => texts.flatMap(wordsIn).map((word) => termOf(word, lang));
  const parts = (texts: readonly string[]) => texts.flatMap(wordsIn).flatMap(partTerms);
  return ({ record }) => {
    const summary = record.summary === undefined ? [] : [record.summary];
    return {
      title: terms([record.title]),
      aliases: terms(record.aliases),
      summary: terms(summary),
      labels: terms(record.labels),
      owners: terms(record.owners),
      id: terms([record.entry]),
      titleParts: parts([record.title, ...record.aliases]),
      parts: parts([...summary, ...record.labels]),
    };
  };
}

/** Terms of the parts of a word. */
function termsOfParts(word: string, lang: string, split: CompoundParts): string[] {
  if (isFunctionWord(word, lang)) return [];
  const { parts, smaller } = split(word);
  return [...parts, ...smaller].map((part) => termOf(part, lang));
}

function remembered(read: (text: string) => readonly string[]): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (text) => {
    const found = known.get(text) ?? read(text);
    known.set(text, found);
    return found;
  };
}
