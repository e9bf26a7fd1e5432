import type { Cell } from '../types.ts';
import { columnName } from './columnName.ts';

/** Entries of a list of objects that become columns of their own; longer lists are not tables. */
const mostEntries = 50;
/** Objects inside objects that are followed. */
const mostLevels = 20;

/**
 * Cells of a JSON object: nested keys joined by dots, lists of plain values kept as lists, objects in lists named by
 * their `id` (as Zendesk's `custom_fields` are) or their position. `null` is an empty cell.
 *
 * @returns Undefined where objects are nested deeper than any table.
 */
export function flatten(value: object): Map<string, Cell> | undefined {
  const cells = new Map<string, Cell>();
  const parts = Object.entries(value);
  return parts.every(([key, part]) => add(cells, columnName(key), part, 1)) ? cells : undefined;
}

/** Adds what a key holds; false where it is nested too deeply. */
function add(cells: Map<string, Cell>, path: string, value: unknown, level: number): boolean {
  if (level > mostLevels) return false;
  if (Array.isArray(value)) return addList(cells, path, value, level);
  if (typeof value === 'object' && value !== null) {
    const parts = Object.entries(value);
    return parts.every(([key, part]) => add(cells, `${path}.${columnName(key)}`, part, level + 1));
  }
  cells.set(path, plain(value));
  return true;
}

function addList(cells: Map<string, Cell>, path: string, list: readonly unknown[], level: number): boolean {
  if (list.every((item) => typeof item !== 'object' || item === null)) {
    cells.set(path, list.map(plain));
    return true;
  }
  return list
    .slice(0, mostEntries)
    .every((item, index) =>
      isField(item)
        ? add(cells, `${path}.${columnName(String(item.id))}`, item.value, level + 1)
        : add(cells, `${path}.${index}`, item, level + 1),
    );
}

function isField(item: unknown): item is { id: string | number; value: unknown } {
  if (typeof item !== 'object' || item === null || !('id' in item) || !('value' in item)) return false;
  return typeof item.id === 'string' || typeof item.id === 'number';
}

function plain(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}
