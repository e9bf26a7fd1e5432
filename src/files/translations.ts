import { type Entry, type EntryKey, type EntryTranslation, keyOf } from '../wiki/entry.ts';
import type { Problem } from '../wiki/problem.ts';
import { fits, mergedWith } from '../wiki/translations/mergeWords.ts';

/** A translation that has not yet been put to its original. */
export type LooseTranslation = {
  /** Key of the original. */
  key: EntryKey;
  /** Id of the original. */
  id: string;
  /** The translation. */
  translation: EntryTranslation;
};

/**
 * Puts translations to their originals, with the original's data in the words of those that have them all, and marks
 * those that are older than their original as outdated.
 * @param unreadable Keys of originals that are there and cannot be used.
 * @param changedAt Tells when files were last changed; files that it leaves out are not compared.
 * @returns The entries with their translations, and a problem for each translation without an original.
 */
export async function joinTranslations(
  entries: readonly Entry[],
  loose: readonly LooseTranslation[],
  unreadable: ReadonlySet<string>,
  changedAt: (files: readonly string[]) => Promise<ReadonlyMap<string, number>>,
): Promise<{ entries: Entry[]; problems: Problem[] }> {
  if (loose.length === 0) return { entries: [...entries], problems: [] };
  const originals = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const files = loose.flatMap(({ key, translation }) =>
    [translation.file, originals.get(key)?.file ?? []].flat(),
  );
  const changed = await changedAt([...new Set(files)]);
  const byKey = Map.groupBy(loose, ({ key }) => key);
  const joined = entries.map((entry) => {
    const own = byKey.get(keyOf(entry));
    if (!own) return entry;
    const translations = own.map(({ translation }) => ({
      ...translation,
      outdated: (changed.get(translation.file) ?? Infinity) < (changed.get(entry.file) ?? 0),
      ...wordsIn(entry, translation),
    }));
    // Translations have the kind of their key, which a union cannot express.
    return { ...entry, translations } as Entry;
  });
  const orphans = loose.filter(({ key }) => !originals.has(key) && !unreadable.has(key));
  return { entries: joined, problems: orphans.map(orphan) };
}

/** The original's data in the words of a translation that has them all. */
function wordsIn(entry: Entry, translation: EntryTranslation): Pick<EntryTranslation, 'words'> {
  const merged = mergedWith(entry, translation);
  return merged && fits(merged) ? { words: merged.data } : {};
}

function orphan({ id, translation }: LooseTranslation): Problem {
  return {
    kind: 'orphan-translation',
    file: translation.file,
    value: id,
    message: `There is no entry \`${id}\` that this file translates.`,
    remedy: `Name it after its original, or take \`.${translation.lang}\` out of its name to make it an entry.`,
  };
}
