import type { Mapping } from '../../../src/schema/source.ts';
import type { Profile } from './profile.ts';

/** UTF-8 that another program has read as Windows-1252: `fÃ¼r`, `donâ€™t`. */
const garbled = /Ã[\u0080-\u00BF„–œŸ€š‰‹›ž]|â€[\u0080-\u00BF™œ\u009D“”˜¦]/;
/** The sign that stands for a letter that nobody knows any more. */
const unknown = /\uFFFD/;

/** Values of a column, and their share, from which its letters count as damaged. */
const least = 2;
const mostRare = 0.02;

/** Columns of words whose letters were damaged before they were exported, a sentence each; no word is shown whole. */
export function lostLetters(mapping: Mapping, profiles: readonly Profile[]): string[] {
  const columns = [mapping.text, mapping.title, mapping.reply, mapping.answers].flat();
  return profiles.flatMap(({ name, counts }) => {
    if (!columns.includes(name)) return [];
    const values = [...counts.keys()];
    const found = first(values, unknown) ?? first(values, garbled);
    return found === undefined
      ? []
      : [
          `\`${name}\` holds letters that were damaged before, as in \`${found}\`; they are kept as they stand. Export it again from the tool, in UTF-8, to have them right.`,
        ];
  });
}

/** The damaged letters of the first value, where there are values enough: somebody may quote such letters, too. */
function first(values: readonly string[], pattern: RegExp): string | undefined {
  const found = values.flatMap((value) => pattern.exec(value)?.[0] ?? []);
  return found.length >= Math.max(least, values.length * mostRare) ? found[0] : undefined;
}
