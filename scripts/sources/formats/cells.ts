import type { Cell } from '../types.ts';

/** Where each column stands in a row. */
export type ColumnIndex = ReadonlyMap<string, number>;

/** The places of columns, made once for all rows of a table. */
export function columnIndex(columns: readonly string[]): ColumnIndex {
  return new Map(columns.map((column, place) => [column, place]));
}

/**
 * The cells of one row by column, as a view on its list: a map of its own for every row would cost more than reading
 * the row. It holds its rows in this thread only; what is sent to another must be a plain `Map`.
 */
export class RowCells implements ReadonlyMap<string, Cell> {
  readonly #places: ColumnIndex;
  readonly #cells: readonly string[];

  /** @param cells As many as there are columns. */
  constructor(places: ColumnIndex, cells: readonly string[]) {
    this.#places = places;
    this.#cells = cells;
  }

  /** Number of columns. */
  get size(): number {
    return this.#places.size;
  }

  /** The cell of a column; undefined where there is no such column. */
  get(column: string): Cell | undefined {
    const place = this.#places.get(column);
    return place === undefined ? undefined : this.#cells[place];
  }

  /** Whether there is such a column. */
  has(column: string): boolean {
    return this.#places.has(column);
  }

  /** Columns in their order. */
  keys(): MapIterator<string> {
    return this.#places.keys();
  }

  /** Cells in the order of the columns. */
  values(): MapIterator<Cell> {
    return this.#cells.values();
  }

  /** Columns and cells in the order of the columns. */
  entries(): MapIterator<[string, Cell]> {
    return new Map<string, Cell>(this.#pairs()).entries();
  }

  /** As {@link entries}. */
  [Symbol.iterator](): MapIterator<[string, Cell]> {
    return this.entries();
  }

  /** Calls a function with every cell and its column. */
  forEach(visit: (cell: Cell, column: string, cells: ReadonlyMap<string, Cell>) => void): void {
    for (const [column, cell] of this.#pairs()) visit(cell, column, this);
  }

  *#pairs(): Generator<[string, Cell]> {
    for (const [column, place] of this.#places) yield [column, this.#cells[place] ?? ''];
  }
}
