import type { Cell } from '../types.ts';

/** Where each column stands in a row. */
export type ColumnIndex = ReadonlyMap<string, number>;

/** The places of columns, made once for all rows of a table. */
export function columnIndex(columns: readonly string[]): ColumnIndex {
  return new Map(columns.map((column, place) => [column, place]));
}

const wider = new WeakMap<ColumnIndex, Map<string, ColumnIndex>>();

/** The places of columns with one more, made once for all rows of a table. */
function widened(places: ColumnIndex, column: string): ColumnIndex {
  const known = wider.get(places) ?? new Map<string, ColumnIndex>();
  wider.set(places, known);
  const made = known.get(column) ?? columnIndex([...places.keys(), column]);
  known.set(column, made);
  return made;
}

/**
 * Makes a function of the columns of rows, which is asked for every row and works only where they are others than those
 * of the row before.
 */
export function perColumns<T>(
  work: (columns: readonly string[]) => T,
): (cells: ReadonlyMap<string, Cell>) => T {
  let last: { places: unknown; columns: readonly string[]; result: T } | undefined;
  return (cells) => {
    const places = cells instanceof RowCells ? cells.places : undefined;
    if (last && places !== undefined && places === last.places) return last.result;
    const columns = [...cells.keys()];
    const result = last && sameColumns(columns, last.columns) ? last.result : work(columns);
    last = { places, columns, result };
    return last.result;
  };
}

function sameColumns(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((column, index) => column === other[index]);
}

/**
 * The cells of one row by column, as a view on its list: a map of its own for every row would cost more than reading
 * the row. It holds its rows in this thread only; what is sent to another must be a plain `Map`.
 */
export class RowCells implements ReadonlyMap<string, Cell> {
  readonly #places: ColumnIndex;
  readonly #cells: readonly Cell[];

  /** @param cells As many as there are columns. */
  constructor(places: ColumnIndex, cells: readonly Cell[]) {
    this.#places = places;
    this.#cells = cells;
  }

  /** The places of the columns: the same object for rows of the same table. */
  get places(): ColumnIndex {
    return this.#places;
  }

  /** The cells with one of them changed, or with one more behind the others. */
  with(column: string, cell: Cell): RowCells {
    const place = this.#places.get(column);
    return place === undefined
      ? new RowCells(widened(this.#places, column), [...this.#cells, cell])
      : new RowCells(this.#places, this.#cells.with(place, cell));
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
