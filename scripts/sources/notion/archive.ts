import { redact } from '../../../src/text/redact/redact.ts';
import { eventBatches } from '../formats/batches.ts';
import { columnNames } from '../formats/headers.ts';
import { voiceless } from '../formats/htmlPage.ts';
import type { Input } from '../formats/input.ts';
import { openZip, type Zip } from '../formats/zip.ts';
import { InputProblem } from '../problem.ts';
import type { Advice } from '../tool.ts';
import type { RowEvent, Table } from '../types.ts';
import { adviceFor, dateColumnOf } from './advice.ts';
import { type Database, pagesOfRows, readDatabase, type Told } from './database.ts';
import { type NotionName, notionName } from './names.ts';
import { markdownPage, webPage } from './page.ts';

/** Columns that every row of an export of Notion has, before its properties. */
const own = ['page id', 'title', 'text'] as const;

/** A voice of the archive before its columns are named. */
type Item = {
  file: string;
  line: number;
  id: string;
  title: string;
  text: string;
  properties: ReadonlyMap<string, string>;
};

/**
 * Opens an export of Notion as a table: a row for each row of a database, with its page's words, and one for each page
 * that is no row.
 * @throws InputProblem where nothing in it could be read.
 */
export async function archiveTable(input: Input): Promise<Table & { advice: Advice }> {
  const zip = await openZip(input);
  const names = zip.names.flatMap((name) => notionName(name) ?? []);
  const databases = await databasesOf(zip, names);
  const events: (Item | RowEvent)[] = [];
  const inDatabase = new Set<string>(databases.map(({ id }) => id));
  for (const database of databases) {
    const items = await rowsOf(zip, names, database, input.name);
    for (const item of items) if (item.id !== '') inDatabase.add(item.id);
    events.push(...items);
  }
  for (const name of names.filter(isPage)) events.push(await noteOf(zip, name, inDatabase, input.name));
  const items = events.filter((event): event is Item => !('type' in event));
  if (items.length === 0) {
    throw new InputProblem(
      `\`${input.name}\` is an export of Notion in which no page has words. Export it again as Markdown & CSV, with subpages.`,
    );
  }
  return tableOf(input.name, events, items);
}

function isPage({ kind }: NotionName): boolean {
  return kind === 'page' || kind === 'web page';
}

/** The databases; of the two CSV files of one, that with all columns. */
async function databasesOf(zip: Zip, names: readonly NotionName[]): Promise<Database[]> {
  const csv = names.filter(({ kind }) => kind === 'view' || kind === 'all');
  const whole = new Set(csv.filter(({ kind }) => kind === 'all').map(({ id }) => id));
  const chosen = csv.filter(({ kind, id }) => kind === 'all' || !whole.has(id));
  const databases: Database[] = [];
  for (const name of chosen) databases.push(readDatabase(name, await textOf(zip, name.path)));
  return databases;
}

/** @throws InputProblem where it is not written in UTF-8, as Notion writes. */
async function textOf(zip: Zip, path: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await zip.read(path));
  } catch (cause) {
    if (cause instanceof InputProblem) throw cause;
    throw new InputProblem(
      `\`${redact(path).text}\` in the archive is not written in UTF-8. Export it from Notion again.`,
      { cause },
    );
  }
}

async function rowsOf(
  zip: Zip,
  names: readonly NotionName[],
  database: Database,
  file: string,
): Promise<Item[]> {
  const told: Told[] = [];
  for (const name of names.filter((each) => isPage(each) && database.folders.includes(each.folder))) {
    const page = await pageOf(zip, name, database.columns);
    if (page) told.push({ id: name.id, page });
  }
  const pages = pagesOfRows(database.rows, told);
  const rows = database.rows.map((row): Item => {
    const found = pages.get(row);
    return {
      file: inside(file, database.path),
      line: row.line,
      id: found?.id ?? '',
      title: row.title,
      text: found?.page.text ?? '',
      properties: row.properties,
    };
  });
  // A page renamed while Notion exported has no row of its name; it is a voice all the same.
  const matched = new Set([...pages.values()].map(({ id }) => id));
  const others = told
    .filter(({ id }) => !matched.has(id))
    .map(({ id, page }): Item => ({ file: inside(file, database.path), line: 1, id, ...page }));
  return [...rows, ...others];
}

async function pageOf(zip: Zip, { kind, path }: NotionName, columns: readonly string[]) {
  const text = await textOf(zip, path);
  return kind === 'page' ? markdownPage(text, columns) : webPage(text);
}

/** A page that is no row of a database. */
async function noteOf(
  zip: Zip,
  name: NotionName,
  told: ReadonlySet<string>,
  archive: string,
): Promise<Item | RowEvent> {
  if (told.has(name.id)) return { type: 'skipped', line: 1, rule: 'told by another row' };
  const file = inside(archive, name.path);
  const page = await pageOf(zip, name, []);
  if (!page || page.text === '') return voiceless(page, file);
  return {
    file,
    line: 1,
    id: name.id,
    title: page.title || name.title,
    text: page.text,
    properties: page.properties,
  };
}

/** Where a voice stands; names of pages may hold personal data. */
function inside(archive: string, path: string): string {
  return `${archive}/${redact(path).text}`;
}

function tableOf(file: string, events: readonly (Item | RowEvent)[], items: readonly Item[]) {
  const properties = [...new Set(items.flatMap((item) => [...item.properties.keys()]))];
  const columns = columnNames([...own, ...properties]);
  const named = new Map(properties.map((name, index) => [name, columns[own.length + index] ?? name]));
  const values = new Map(
    properties.map((name) => [
      named.get(name) ?? name,
      items.flatMap((item) => item.properties.get(name) || []),
    ]),
  );
  const date = dateColumnOf(values);
  const rows = events.map((event): RowEvent => {
    if ('type' in event) return event;
    const told = [...event.properties].map(([name, value]): [string, string] => {
      const column = named.get(name) ?? name;
      return [column, column === date ? startOf(value) : value];
    });
    const { id, title, text, line } = event;
    const cells = new Map([['page id', id], ['title', title], ['text', text], ...told]);
    return { type: 'row', row: { file: event.file, line, cells } };
  });
  return {
    columns,
    wording: new Map<string, string>(),
    format: { type: 'zip', encoding: 'utf-8' } as const,
    shape: { file },
    batches: () => eventBatches(rows),
    advice: adviceFor(values, date),
  };
}

/** The first day of a range, as in `March 3, 2026 → March 5, 2026`. */
function startOf(date: string): string {
  return (date.split('→')[0] ?? '').replace(/^@/, '').trim();
}
