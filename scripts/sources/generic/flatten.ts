import type { Cell } from '../types.ts';

/** Entries of a list of objects that become columns of their own; longer lists are not tables. */
const mostEntries = 50;

/**
 * Cells of a JSON object: nested keys joined by dots, lists of plain values kept as lists, objects in lists named by
 * their `id` (as Zendesk's `custom_fields` are) or their position. `null` is an empty cell.
 */
export function flatten(value: object): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const [key, part] of Object.entries(value)) add(cells, key.trim(), part);
  return cells;
}

function add(cells: Map<string, Cell>, path: string, value: unknown): void {
  if (Array.isArray(value)) addList(cells, path, value);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) add(cells, `${path}.${key.trim()}`, part);
  } else cells.set(path, plain(value));
}

function addList(cells: Map<string, Cell>, path: string, list: readonly unknown[]): void {
  if (list.every((item) => typeof item !== 'object' || item === null)) {
    cells.set(path, list.map(plain));
    return;
  }
  list.slice(0, mostEntries).forEach((item, index) => {
    if (isField(item)) add(cells, `${path}.${item.id}`, item.value);
    else add(cells, `${path}.${index}`, item);
  });
}

function isField(item: unknown): item is { id: string | number; value: unknown } {
  if (typeof item !== 'object' || item === null || !('id' in item) || !('value' in item)) return false;
  return typeof item.id === 'string' || typeof item.id === 'number';
}

function plain(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}
