import { type Mapping, mapping, takesSeveral } from '../../../src/schema/source.ts';
import { didYouMean } from '../../../src/text/nearest.ts';
import { columnName } from '../../sources/formats/columnName.ts';
import { InputProblem } from '../../sources/problem.ts';
import { mappedColumns } from './columns.ts';
import type { Field } from './headers.ts';

const fields = Object.keys(mapping.shape).filter((field): field is Field => field in mapping.shape);

/**
 * Reads `--map field=COLUMN` flags. A field named again joins columns; `field=` without a column means none.
 * @returns The mapping that was asked for, and the fields that shall have no column.
 * @throws InputProblem where a field is unknown, or may have one column only and got more.
 */
export function readMapFlags(flags: readonly string[]): { mapping: Mapping; none: Field[] } {
  const pairs = flags.map(readFlag);
  const none = pairs.filter(({ column }) => column === '').map(({ field }) => field);
  const asked: Mapping = {};
  for (const [field, group] of Map.groupBy(
    pairs.filter(({ column }) => column !== ''),
    (pair) => pair.field,
  )) {
    const columns = group.map(({ column }) => column);
    if (!takesSeveral(field) && columns.length > 1) {
      throw new InputProblem(
        `\`--map ${field}=\` takes one column, and ${columns.length} were given: ${quoted(columns)}.`,
      );
    }
    Object.assign(asked, { [field]: takesSeveral(field) ? columns : columns[0] });
  }
  return { mapping: asked, none };
}

function readFlag(flag: string): { field: Field; column: string } {
  const split = flag.indexOf('=');
  if (split < 0) throw new InputProblem(`\`--map ${flag}\` names no column. Write \`--map text=COLUMN\`.`);
  const written = flag.slice(0, split).trim();
  const field = fields.find((candidate) => candidate === written);
  if (field) return { field, column: columnName(flag.slice(split + 1)) };
  const guess = didYouMean(written, fields);
  const hint = guess ? ` Did you mean \`${guess}\`?` : '';
  throw new InputProblem(
    `\`--map ${flag}\`: there is no field \`${written}\`.${hint} There are: ${fields.join(', ')}.`,
  );
}

/**
 * Checks that the columns of a mapping exist, and writes them as the header does (case does not count).
 * @throws InputProblem naming the column, and the one that was probably meant.
 */
export function withKnownColumns(asked: Mapping, columns: readonly string[], file: string): Mapping {
  const known = (column: string, field: string): string => {
    const found = columns.find((name) => name === column) ?? columns.find((name) => same(name, column));
    if (found !== undefined) return found;
    const guess = didYouMean(column, columns);
    const hint = guess ? ` Did you mean \`${guess}\`?` : '';
    throw new InputProblem(
      `\`${file}\` has no column \`${column}\` for \`${field}\`.${hint} There are: ${quoted(columns)}.`,
    );
  };
  const named = mappedColumns(asked).map(({ field, columns: written }) => {
    const found = written.map((column) => known(column, field));
    return [field, takesSeveral(field) ? found : found[0]];
  });
  return mapping.parse(Object.fromEntries(named));
}

function same(a: string, b: string): boolean {
  return a.trim().toLowerCase() === b.trim().toLowerCase();
}

function quoted(names: readonly string[]): string {
  const shown = names.slice(0, 40).map((name) => `\`${name.length > 60 ? `${name.slice(0, 59)}…` : name}\``);
  return shown.join(', ') + (names.length > 40 ? ` and ${names.length - 40} more` : '');
}
