import type { Cell, Layout, Row, RowEvent } from '../types.ts';
import { withoutAnchor } from './anchors.ts';
import { splitOptions } from './joined.ts';
import { type Output, surveyLayout } from './layout.ts';
import { chosenOption } from './options.ts';

/**
 * Makes the row function of the survey tools. One rule holds for all of them: previews, tests, spam and responses
 * that were screened out are passed over; a response that was not finished counts where a question was answered.
 * @param layout What `surveyed` found out about the file.
 */
export function surveyRows(layout: Layout): (row: Row) => readonly RowEvent[] {
  const { outputs, skip, unfinished } = surveyLayout.parse(layout);
  const passed = skip.map(({ column, matches, rule }) => ({ column, rule, words: new RegExp(matches, 'i') }));
  const open = unfinished.map(({ column, matches }) => ({ column, words: new RegExp(matches, 'i') }));
  const read = outputs.map((output) => ({ to: output.to, asked: output.asked, cell: reader(output) }));
  const changed = outputs.some(({ to, from, how }) => to !== from || how !== undefined);
  return (row) => {
    const matches = ({ column, words }: { column: string; words: RegExp }) => {
      const cell = row.cells.get(column);
      return typeof cell === 'string' && words.test(cell.trim());
    };
    const rule = passed.find(matches)?.rule;
    if (rule !== undefined) return [{ type: 'skipped', line: row.line, rule }];
    if (open.some(matches) && !read.some(({ asked, cell }) => asked && !isEmpty(cell(row)))) {
      return [{ type: 'skipped', line: row.line, rule: 'unfinished response without an answer' }];
    }
    if (!changed) return [{ type: 'row', row }];
    const cells = new Map<string, Cell>();
    for (const { to, cell } of read) {
      const value = cell(row);
      if (value !== undefined) cells.set(to, value);
    }
    return [{ type: 'row', row: { ...row, cells } }];
  };
}

function isEmpty(cell: Cell | undefined): boolean {
  if (cell === undefined) return true;
  return typeof cell === 'string' ? cell.trim() === '' : cell.length === 0;
}

/** Reads one column of the rows; undefined where the file does not have it. */
function reader({ from = '', how, options }: Output): (row: Row) => Cell | undefined {
  if (options) {
    const readers = options.map(([column, label]) => ({ column, read: optionReader(label) }));
    return ({ cells }) => chosen(cells, readers);
  }
  if (how === undefined) return ({ cells }) => cells.get(from);
  const read = (cell: string): Cell => {
    if (how === 'number') return withoutAnchor(cell.replaceAll('\uFEFF', '').trim());
    return splitOptions(cell, how);
  };
  return ({ cells }) => {
    const cell = cells.get(from);
    return typeof cell === 'string' ? read(cell) : cell;
  };
}

type Option = { column: string; read: (cell: string) => string | undefined };

function chosen(cells: ReadonlyMap<string, Cell>, options: readonly Option[]): Cell | undefined {
  const labels: string[] = [];
  let asked = false;
  for (const { column, read } of options) {
    const cell = cells.get(column);
    if (typeof cell !== 'string') continue;
    asked = true;
    const label = cell === '' ? undefined : read(cell);
    if (label !== undefined) labels.push(label);
  }
  return asked ? labels : undefined;
}

/** Cells that are remembered for an option; nearly all of its cells are the same few. */
const remembered = 100;

function optionReader(label: string): Option['read'] {
  const known = new Map<string, string | undefined>();
  return (cell) => {
    if (known.has(cell)) return known.get(cell);
    const option = chosenOption(cell, label);
    if (known.size < remembered) known.set(cell, option);
    return option;
  };
}
