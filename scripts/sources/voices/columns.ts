import { type Mapping, takesSeveral } from '../../../src/schema/source.ts';
import { flatten } from '../formats/flatten.ts';
import { columnNames } from '../formats/headers.ts';
import type { Sight } from '../tool.ts';
import { isObject } from './objects.ts';

/** A field of the mapping. */
type Field = keyof Mapping;

/** Names that a tool gives to the columns of a field, best first, as {@link comparable} writes them. */
export type FieldNames = Readonly<Partial<Record<Field, readonly string[]>>>;

/** Fields that take all the columns that bear one of their names; the others take the best. */
const takesAll: ReadonlySet<Field> = new Set(['ignore', 'answers']);

/** A column's name in lower case, everything but letters and digits one blank: `via.channel` is `via channel`. */
export function comparable(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Columns of a file: of a table, those of its header; of JSON, all that its first objects have. */
export function columnsOf(sight: Sight): string[] {
  const header = sight.top.find((cells) => cells.some((cell) => cell.trim() !== ''));
  if (header) return columnNames(header);
  const cells = sight.items.map((item) => (isObject(item) ? flatten(item) : undefined));
  return [...new Set(cells.flatMap((each) => [...(each?.keys() ?? [])]))];
}

/** Makes the function that finds the column which bears the first of some names. */
export function columnFinder(
  columns: readonly string[],
): (...names: readonly string[]) => string | undefined {
  const byName = new Map<string, string>();
  for (const column of columns) if (!byName.has(comparable(column))) byName.set(comparable(column), column);
  return (...names) => {
    const found = names.find((name) => byName.has(name));
    return found === undefined ? undefined : byName.get(found);
  };
}

/** The mapping of a file whose columns bear the names that a tool gives them. */
export function mappingOf(columns: readonly string[], names: FieldNames): Mapping {
  const find = columnFinder(columns);
  const fields = Object.keys(names).filter((field): field is Field => field in names);
  const entries = fields.flatMap((field): [Field, string | string[]][] => {
    const wanted = names[field] ?? [];
    if (takesAll.has(field)) {
      const all = columns.filter((column) => wanted.includes(comparable(column)));
      return all.length > 0 ? [[field, all]] : [];
    }
    const column = find(...wanted);
    if (column === undefined) return [];
    return [[field, takesSeveral(field) ? [column] : column]];
  });
  return Object.fromEntries(entries);
}
