import type { FormatWish, Table } from '../types.ts';
import { csvTable } from './csv.ts';
import { type Examined, examine } from './examine.ts';
import type { Input } from './input.ts';
import { jsonTable } from './json.ts';
import { jsonLinesTable } from './jsonl.ts';

/** An input opened as a table, and what was found out on the way. */
export type Opened = { input: Input; examined: Examined; table: Table };

/**
 * Opens CSV, TSV, JSON or JSON Lines as a table, by its shape and not by its name.
 * @param wish What the manifest or a flag settles already.
 * @throws InputProblem where it cannot be read.
 */
export async function openTable(input: Input, wish: FormatWish): Promise<Opened> {
  const examined = await examine(input, wish);
  return { input, examined, table: await tableOf(input, examined, wish) };
}

function tableOf(input: Input, examined: Examined, wish: FormatWish): Promise<Table> {
  if (examined.type === 'csv') return csvTable(input, examined, wish);
  return examined.type === 'json' ? jsonTable(input, examined, wish) : jsonLinesTable(input, examined);
}
