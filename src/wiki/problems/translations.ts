import { BILINGUAL_KINDS } from '../../schema/kinds.ts';
import type { Entry, EntryTranslation } from '../entry.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';

/** Translations stand beside an original in another language and are no older than it. */
export const translations: Rule = ({ content }) =>
  content.entries.flatMap((entry) => entry.translations.flatMap((own) => problemOf(entry, own) ?? []));

function problemOf(entry: Entry, { file, lang, outdated }: EntryTranslation): Problem | undefined {
  const original = `\`${entry.file}\``;
  if (BILINGUAL_KINDS.has(entry.kind)) {
    const message = `${original} holds its words in both languages and takes no translation.`;
    return {
      kind: 'orphan-translation',
      file,
      value: lang,
      message,
      remedy: 'Move the words there and remove this file.',
    };
  }
  const twin = entry.translations.find((other) => other.lang === lang);
  if (lang === entry.lang || twin?.file !== file) {
    const message = `${lang === entry.lang ? original : `\`${twin?.file}\``} is written in \`${lang}\` already.`;
    return {
      kind: 'orphan-translation',
      file,
      value: lang,
      message,
      remedy: 'Rename or remove one of the two files.',
    };
  }
  if (!outdated) return undefined;
  const message = `${original} has changed after this translation.`;
  return {
    kind: 'outdated-translation',
    file,
    value: lang,
    message,
    remedy: 'Bring the translation up to date; any change of it will do.',
  };
}
