import { BILINGUAL_KINDS } from '../../schema/kinds.ts';
import type { Entry, EntryTranslation } from '../entry.ts';
import type { Problem } from '../problem.ts';
import type { Rule } from './rule.ts';
import { untranslatedWords } from './untranslatedWords.ts';

/** Translations stand beside an original in another language, are no older than it and have all of its words. */
export const translations: Rule = ({ content, at }) =>
  content.entries.flatMap((entry) =>
    entry.translations.flatMap((own) => {
      const orphan = orphanOf(entry, own);
      return orphan ? [orphan] : [...outdatedOf(entry, own), ...untranslatedWords(entry, own, at)];
    }),
  );

function orphanOf(entry: Entry, { file, lang }: EntryTranslation): Problem | undefined {
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
  return undefined;
}

function outdatedOf(entry: Entry, { file, lang, outdated }: EntryTranslation): Problem[] {
  if (!outdated) return [];
  return [
    {
      kind: 'outdated-translation',
      file,
      value: lang,
      message: `\`${entry.file}\` has changed after this translation.`,
      remedy: 'Bring the translation up to date; any change of it will do.',
    },
  ];
}
