import type { Language } from '../../../schema/fields.ts';
import type { Entry } from '../../../wiki/entry.ts';
import { termWords } from '../../../wiki/glossary/termWords.ts';

/**
 * Other words under which people look for an entry, in a language. For a term also the words that it is to be used
 * instead of: whoever types one of them looks for the term.
 * @param aliases The aliases that its page shows.
 */
export function aliasesOf(entry: Entry, aliases: readonly string[], lang: Language): string[] {
  if (entry.kind !== 'term') return [...aliases];
  const [_title, ...others] = termWords(entry.data, lang);
  return [...aliases, ...others.map(({ word }) => word), ...entry.data.avoid[lang]];
}
