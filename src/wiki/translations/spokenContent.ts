import type { Language } from '../../schema/fields.ts';
import { BILINGUAL_KINDS } from '../../schema/kinds.ts';
import type { Entry, EntryTranslation, WikiContent } from '../entry.ts';

/**
 * The content as it is read in a language: entries with a translation that has all words carry their data in these
 * words, except title, summary and aliases, which stay those of the original. The same object where there is none.
 */
export function spokenContent(content: WikiContent, lang: Language): WikiContent {
  if (!content.entries.some((entry) => translated(entry, lang))) return content;
  return { ...content, entries: content.entries.map((entry) => spoken(entry, lang)) };
}

/**
 * Language of the words of an entry's structure on a page: its statements, stages, findings and the like. Title and
 * summary may be translated where these are not.
 */
export function wordsLanguage(entry: Entry, lang: Language): Language {
  return BILINGUAL_KINDS.has(entry.kind) || translated(entry, lang) ? lang : entry.lang;
}

function spoken(entry: Entry, lang: Language): Entry {
  const words = translated(entry, lang)?.words;
  // The words are data of the entry's own kind, which a union cannot express.
  return words === undefined ? entry : ({ ...entry, data: words } as Entry);
}

function translated(entry: Entry, lang: Language): EntryTranslation | undefined {
  if (entry.lang === lang) return undefined;
  return entry.translations.find((own) => own.lang === lang && own.words !== undefined);
}
