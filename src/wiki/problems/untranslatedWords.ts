import type { Entry, EntryTranslation } from '../entry.ts';
import type { Problem } from '../problem.ts';
import { mergedWith } from '../translations/mergeWords.ts';
import type { WordPath } from '../translations/placing.ts';
import type { RuleInput } from './rule.ts';

/** Places named in a message at most; one look into the two files shows the others. */
const NAMED = 8;

/**
 * Warnings about a translation that lacks words of its original's structure, or has words that have no place there:
 * its page shows the structure in the language of the original.
 */
export function untranslatedWords(
  entry: Entry,
  translation: EntryTranslation,
  at: RuleInput['at'],
): Problem[] {
  const merged = translation.words === undefined ? mergedWith(entry, translation) : undefined;
  if (!merged) return [];
  const { file, lang } = translation;
  const told = (paths: readonly WordPath[], words: Pick<Problem, 'message' | 'remedy'>): Problem[] =>
    paths.slice(0, 1).map((first) => ({
      kind: 'untranslated-words',
      file,
      ...at(file, first),
      value: lang,
      ...words,
    }));
  return [
    ...told(merged.missing, {
      message: `\`${entry.file}\` has words that are missing here: ${listed(merged.missing)}.`,
      remedy: `Translate these words; until then the page shows the structure in \`${entry.lang}\`.`,
    }),
    ...told(merged.placeless, {
      message: `\`${entry.file}\` has no place for ${listed(merged.placeless)}.`,
      remedy: `Remove these words, or use the ids and the order of the original; until then the page shows the structure in \`${entry.lang}\`.`,
    }),
  ];
}

function listed(paths: readonly WordPath[]): string {
  const named = paths.slice(0, NAMED).map((path) => `\`${pathWords(path)}\``);
  const left = paths.length - named.length;
  return left > 0 ? `${named.join(', ')} and ${left} more` : named.join(', ');
}

/** `goals[2]`, `stages.antrag.doing[1]`: items are counted from 1, as people count. */
function pathWords(path: WordPath): string {
  const parts = path.map((key) => (typeof key === 'number' ? `[${key + 1}]` : `.${key}`));
  return parts.join('').replace(/^\./, '');
}
