import { InputProblem } from '../problem.ts';
import type { Row, RowEvent, Table } from '../types.ts';
import { eventBatches } from './batches.ts';
import type { Input } from './input.ts';
import { columnsOf, rowEvent } from './json.ts';

/**
 * Opens a Parquet file as a table: nested columns become columns as those of JSON do, numbers of many digits and
 * decimals stay as they are, dates and times are written as ISO has them. Rows are read piece by piece.
 * @throws InputProblem where it is damaged, or comes from standard input.
 */
export async function parquetTable(input: Input): Promise<Table> {
  const path = pathOf(input);
  const rows = () => parquetRows(input, path);
  return {
    columns: await columnsOf(rows()),
    wording: new Map(),
    format: { type: 'parquet', encoding: 'utf-8' },
    shape: { file: input.name },
    batches: () => eventBatches(rows()),
  };
}

/** The first rows of a Parquet file. */
export async function parquetTop(input: Input, most: number): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const event of parquetRows(input, pathOf(input))) {
    if (event.type === 'row') rows.push(event.row);
    if (rows.length >= most) break;
  }
  return rows;
}

function pathOf({ name, path }: Input): string {
  if (path !== undefined) return path;
  throw new InputProblem(
    `\`${name}\` is a Parquet file, which is read here and there and not from beginning to end, and raw voices are never put on a disk to do so. Save it as a file and name that.`,
  );
}

async function* parquetRows(input: Input, path: string): AsyncGenerator<RowEvent> {
  // Loaded only here: the engine is large, and most imports have no Parquet file.
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create(':memory:', { threads: '1', memory_limit: '1GB' });
  const connection = await instance.connect();
  let line = 1;
  try {
    // Moments with an offset are written in UTC, wherever this runs.
    await connection.run("set TimeZone = 'UTC'; set temp_directory = ''");
    const found = await connection.stream(`select * from read_parquet('${globless(path)}')`);
    for await (const rows of found.yieldRowObjectJson()) {
      for (const value of rows) {
        yield rowEvent(input.name, { line, value });
        line += 1;
      }
    }
  } catch (cause) {
    const why = cause instanceof Error ? cause.message.replaceAll(path, input.name).split('\n')[0] : '';
    throw new InputProblem(
      `\`${input.name}\` is a Parquet file that cannot be read at row ${line} (${why}). Write it anew, or as CSV or JSON Lines.`,
      { cause },
    );
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** A path as a literal in which no sign stands for others. */
function globless(path: string): string {
  return path.replace(/[[*?]/g, (sign) => `[${sign}]`).replaceAll("'", "''");
}
