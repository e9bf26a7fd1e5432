import type { Mapping } from '../../../src/schema/source.ts';
import { mappedColumns } from './columns.ts';
import { isPersonal, isProse } from './guess.ts';
import type { Profile } from './profile.ts';

/** Columns that the notice names. */
const mostNamed = 5;

/** Says which columns hold words that people wrote and that nothing is made of, and how they are taken too. */
export function untakenWords(mapping: Mapping, profiles: readonly Profile[]): string[] {
  const taken = new Set(mappedColumns(mapping).flatMap(({ columns }) => columns));
  const left = profiles.filter(
    (column) => !taken.has(column.name) && column.filled > 1 && isProse(column) && !isPersonal(column),
  );
  if (left.length === 0) return [];
  const names = left.slice(0, mostNamed).map(({ name }) => `\`${name}\``);
  const more = left.length > mostNamed ? ` and ${left.length - mostNamed} more` : '';
  const flags = [...(mapping.text ?? []), left[0]?.name ?? ''].map((name) => `--map "text=${name}"`);
  return [
    `These columns hold words and are not taken: ${names.join(', ')}${more}; \`${flags.join(' ')}\` joins them to the text.`,
  ];
}
