import { redact } from '../../../src/text/redact/redact.ts';
import { eventBatches } from '../formats/batches.ts';
import { decode } from '../formats/encoding.ts';
import { examine } from '../formats/examine.ts';
import { voiceless } from '../formats/htmlPage.ts';
import { bytesInput, type Input } from '../formats/input.ts';
import { openZip } from '../formats/zip.ts';
import type { FileType, RowEvent, Table } from '../types.ts';
import { confluencePage, pageId } from './page.ts';

/** Columns of the table. */
const COLUMNS = ['page id', 'title', 'text', 'date'] as const;

/** Opens the ZIP of a space as a table: a row a page. The list of contents is none. */
export async function spaceTable(input: Input): Promise<Table> {
  const zip = await openZip(input);
  const events: RowEvent[] = [];
  for (const name of zip.names) {
    const id = pageId(name);
    if (id === undefined) continue;
    const file = `${input.name}/${redact(name).text}`;
    events.push(rowOf(file, id, await textOf(bytesInput(file, await zip.read(name)))));
  }
  return tableOf(input.name, 'zip', events);
}

/** Opens a single page as a table of one row. */
export async function pageTable(input: Input): Promise<Table> {
  const html = await textOf(input);
  const id = pageId(input.name) ?? /\bname="ajs-page-id" content="(\d+)"/.exec(html)?.[1] ?? '';
  return tableOf(input.name, 'html', [rowOf(input.name, id, html)]);
}

async function textOf(input: Input): Promise<string> {
  const { encoding } = await examine(input, { type: 'html' });
  let text = '';
  for await (const piece of decode(input, encoding)) text += piece;
  return text;
}

function rowOf(file: string, id: string, html: string): RowEvent {
  const page = confluencePage(html);
  if (!page || page.text === '') return voiceless(page, file);
  const cells = new Map([
    ['page id', id],
    ['title', page.title],
    ['text', page.text],
    ['date', page.date],
  ]);
  return { type: 'row', row: { file, line: 1, cells } };
}

function tableOf(file: string, type: FileType, events: readonly RowEvent[]): Table {
  return {
    columns: COLUMNS,
    wording: new Map(),
    format: { type, encoding: 'utf-8' },
    shape: { file },
    batches: () => eventBatches(events),
  };
}
