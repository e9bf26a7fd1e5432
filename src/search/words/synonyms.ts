import type { SearchPage } from '../documents/record.ts';

/** Kinds of pages whose names and other words mean the same thing in both languages. */
const KINDS: ReadonlySet<string> = new Set(['term', 'theme', 'channel', 'product', 'phase', 'method']);

/** A word or a few, in a language. */
export type Phrase = { readonly text: string; readonly lang: string };

/** Words that mean the same: a term's names and synonyms in all languages, or a controlled value's. */
export type SynonymGroup = {
  /** The entry that says so, `term/abwanderung`. */
  readonly entry: string;
  /** The words, the entry's own names first. */
  readonly phrases: readonly Phrase[];
};

/**
 * What means the same, as the glossary and the controlled words say. The pages of an entry in both languages are one
 * group, so that it translates, too.
 */
export function synonymGroups(pages: readonly SearchPage[]): SynonymGroup[] {
  const groups = new Map<string, { names: Phrase[]; others: Phrase[] }>();
  for (const { lang, record } of pages) {
    if (!KINDS.has(record.entry.split('/')[0] ?? '')) continue;
    const group = groups.get(record.entry) ?? { names: [], others: [] };
    groups.set(record.entry, group);
    group.names.push({ text: record.title, lang: record.titleLang ?? lang });
    group.others.push(...record.aliases.filter(isWords).map((text) => ({ text, lang })));
  }
  return [...groups].flatMap(([entry, { names, others }]) => {
    const phrases = distinct([...names, ...others]);
    return phrases.length > 1 ? [{ entry, phrases }] : [];
  });
}

/** Values of tools (`mobile_sdk`) are found as they are; they are no words for anything. */
function isWords(text: string): boolean {
  return !text.includes('_');
}

function distinct(phrases: readonly Phrase[]): Phrase[] {
  return [
    ...new Map(phrases.map((phrase) => [`${phrase.lang} ${phrase.text.toLowerCase()}`, phrase])).values(),
  ];
}
