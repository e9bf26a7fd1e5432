import { readDelimited } from '../formats/delimited.ts';
import { columnNames } from '../formats/headers.ts';
import type { NotionName } from './names.ts';
import type { NotionPage } from './page.ts';

/** A row of a database. */
export type DatabaseRow = {
  /** Line of the CSV on which it begins. */
  line: number;
  /** What Notion calls the name of the page. */
  title: string;
  /** The other properties by name; empty ones too. */
  properties: ReadonlyMap<string, string>;
};

/** A database of Notion as its CSV tells it. */
export type Database = {
  /** Path of the CSV. */
  path: string;
  /** Its id. */
  id: string;
  /** Folders in which the pages of its rows may lie: with the id in older exports, without it in newer ones. */
  folders: readonly string[];
  /** Names of its properties, the title's left out. */
  columns: readonly string[];
  /** Its rows in their order. */
  rows: readonly DatabaseRow[];
};

/** Reads the CSV of a database: its first column is the title of the pages. */
export function readDatabase(name: NotionName, text: string): Database {
  const [header, ...rows] = readDelimited(text.replace(/^\uFEFF/, ''), ',');
  const [, ...columns] = columnNames(header?.cells ?? []);
  const folder = `${name.folder}${name.title}`;
  return {
    path: name.path,
    id: name.id,
    folders: [`${folder}/`, `${folder} ${name.id}/`, `${folder}-${name.id}/`],
    columns,
    rows: rows
      .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
      .map(({ line, cells: [title = '', ...cells] }) => ({
        line,
        title: title.trim(),
        properties: new Map(columns.map((column, index) => [column, cells[index]?.trim() ?? ''])),
      })),
  };
}

/** A page that belongs to a row. */
export type Told = { id: string; page: NotionPage };

/**
 * Finds the page of each row: by the title, and among pages of one title by the properties on which both agree.
 * @returns Pages by row; a row without a page is absent.
 */
export function pagesOfRows(
  rows: readonly DatabaseRow[],
  pages: readonly Told[],
): ReadonlyMap<DatabaseRow, Told> {
  const free = Map.groupBy(pages, ({ page }) => comparableTitle(page.title));
  const found = new Map<DatabaseRow, Told>();
  for (const row of rows) {
    const title = comparableTitle(row.title);
    const alike = free.get(title) ?? [];
    const [best] = alike.toSorted((a, b) => agreement(row, b) - agreement(row, a));
    if (!best) continue;
    found.set(row, best);
    free.set(
      title,
      alike.filter((page) => page !== best),
    );
  }
  return found;
}

/** A row without a title has a page that Notion calls so. */
function comparableTitle(title: string): string {
  const plain = title.replace(/\s+/g, ' ').trim();
  return /^(?:untitled|unbenannt|ohne titel)$/i.test(plain) ? '' : plain;
}

function agreement({ properties }: DatabaseRow, { page }: Told): number {
  return [...page.properties].filter(([name, value]) => properties.get(name) === value).length;
}
