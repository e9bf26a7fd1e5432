import type { Mapping } from '../../../src/schema/source.ts';
import { turnedIntoDates } from '../values/turned.ts';
import type { Profile } from './profile.ts';

/** Values that a sentence shows. */
const shown = 3;

/** Columns of answers and segments in which a spreadsheet has turned options into dates, a sentence each. */
export function turnedOptions(mapping: Mapping, profiles: readonly Profile[]): string[] {
  const columns = [mapping.answers, mapping.segment, mapping.product].flat();
  return profiles.flatMap(({ name, counts }) => {
    const turned = columns.includes(name) ? turnedIntoDates(counts.keys()) : [];
    const values = turned.slice(0, shown).map((value) => `\`${value}\``);
    return turned.length === 0
      ? []
      : [
          `\`${name}\` holds ${values.join(', ')}: a spreadsheet has turned options such as 10-49 into dates. They are kept as they stand; export again, and import the file before a spreadsheet saves it.`,
        ];
  });
}
