import type { Mapping } from '../../../src/schema/source.ts';
import { turnedIntoDates } from '../values/turned.ts';
import { isDamagedKey } from '../voices/damage.ts';
import { tellingRank } from './headers.ts';
import type { Profile } from './profile.ts';

/** Values that a sentence shows. */
const shown = 3;

/** What spreadsheets did to the columns, a sentence each. */
export function spreadsheetDamage(mapping: Mapping, profiles: readonly Profile[]): string[] {
  return [...turnedOptions(mapping, profiles), ...roundedIds(mapping, profiles)];
}

/** Columns of answers and segments in which a spreadsheet has turned options into dates, a sentence each. */
function turnedOptions(mapping: Mapping, profiles: readonly Profile[]): string[] {
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

/** The column that its header calls an id, where a spreadsheet has rounded it and no key is left therefore. */
function roundedIds(mapping: Mapping, profiles: readonly Profile[]): string[] {
  if (mapping.key !== undefined) return [];
  const ids = profiles.flatMap(({ name, counts }) => {
    const rank = tellingRank('key', name);
    const rounded = [...counts.keys()].find((value) => isDamagedKey([value]));
    return rank === undefined || rounded === undefined ? [] : [{ name, rank, rounded }];
  });
  return ids
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, 1)
    .map(
      ({ name, rounded }) =>
        `\`${name}\` would tell the voices apart, but a spreadsheet has rounded it, as in \`${rounded}\`; it is not used. Export again, and import the file before a spreadsheet saves it.`,
    );
}
