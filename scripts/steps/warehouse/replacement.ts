import { once } from 'node:events';
import { finished } from 'node:stream/promises';
import { type Connection, connect } from '../../../src/evidence/postgres/connect.ts';
import { hasTables } from '../../../src/evidence/postgres/revision.ts';
import { tableStatements, VOICE_COLUMNS } from '../../../src/evidence/postgres/tables.ts';
import type { PostgresPlace } from '../../../src/schema/evidenceStore.ts';
import type { Replacement, Run, Staged } from '../keep/home.ts';
import { copyRows } from './rows.ts';

/** What is replaced, and where. */
export type ReplaceCall = {
  /** The database. */
  place: PostgresPlace;
  /** Its password, if given. */
  password: string | undefined;
  /** Source whose records are written anew. */
  source: string;
  /** The run. */
  run: Run;
  /** Run that wrote the source last, as this run has seen it. */
  base: string | undefined;
};

/**
 * Copies all records of a source into the table of what is staged, in one transaction on a connection of its own: what
 * is not finished leaves nothing behind.
 * @throws EvidenceError where the database refuses or is lost.
 */
export async function replaceInPostgres({
  place,
  password,
  source,
  run,
  base,
}: ReplaceCall): Promise<Replacement> {
  const connection = await connect(place, password);
  const { schema } = place;
  try {
    await connection.rows('begin');
    if (!(await hasTables(connection, schema)))
      for (const statement of tableStatements(schema)) await connection.rows(statement);
    await connection.rows(`delete from ${schema}.staged where source = $1 and run <= $2`, [source, run.name]);
    await connection.rows(
      `delete from ${schema}.runs where source = $1 and run <= $2 and committed is null`,
      [source, run.name],
    );
  } catch (error) {
    await connection.close();
    throw error;
  }
  const copy = await copyInto(connection, `${schema}.staged (source, run, ${VOICE_COLUMNS.join(', ')})`);
  let bytes = 0;
  let last = Promise.resolve();
  return {
    // One after the other: the texts of all months at once would take too much memory.
    append(month, records, codes) {
      last = last.then(async () => {
        const rows = copyRows([source, run.name], month, records, codes);
        bytes += rows.bytes;
        await copy.write(rows.text);
      });
      return last;
    },
    async finish() {
      try {
        await copy.end();
        return await stage(connection, { schema, source, run, base, bytes });
      } finally {
        await connection.close();
      }
    },
    // The server undoes what a connection leaves open.
    discard: connection.close,
  };
}

type Copy = { write(text: string): Promise<void>; end(): Promise<void> };

async function copyInto(connection: Connection, table: string): Promise<Copy> {
  // Loaded only here: most wikis keep their records in files.
  const { from } = await import('pg-copy-streams');
  const stream = connection.client.query(from(`copy ${table} from stdin`));
  let failure: unknown;
  // Between two writes nobody listens; the next one says what happened.
  stream.on('error', (error) => {
    failure = error;
  });
  const orExplain = async (work: () => Promise<unknown>) => {
    try {
      if (failure !== undefined) throw failure;
      await work();
    } catch (error) {
      throw connection.explain(failure ?? error);
    }
  };
  return {
    write: (text) =>
      orExplain(async () => {
        if (!stream.write(text)) await once(stream, 'drain');
      }),
    end: () =>
      orExplain(async () => {
        stream.end();
        await finished(stream);
      }),
  };
}

type Finished = { schema: string; source: string; run: Run; base: string | undefined; bytes: number };

async function stage(
  connection: Connection,
  { schema, source, run, base, bytes }: Finished,
): Promise<Staged> {
  await connection.rows(`analyze ${schema}.staged`);
  const [changed] = await connection.rows(differenceOf(schema), [source, run.name]);
  if (changed === undefined || run.dryRun) {
    await connection.rows('rollback');
  } else {
    await connection.rows(`insert into ${schema}.runs (source, run, base, bytes) values ($1, $2, $3, $4)`, [
      source,
      run.name,
      base ?? null,
      bytes,
    ]);
    await connection.rows('commit');
  }
  const written = changed === undefined ? [] : [`${schema}.voices: ${source}`];
  return { written, files: [], inStore: written.length > 0 };
}

/** A row where anything would be different. */
function differenceOf(schema: string): string {
  return `
    select 1 as changed where exists (
      select 1 from ${schema}.staged s
      left join ${schema}.voices v on v.source = s.source and v.id = s.id
      where s.source = $1 and s.run = $2
        and (v.id is null or (v.month, v.record, v.codes) is distinct from (s.month, s.record, s.codes))
    ) or exists (
      select 1 from ${schema}.voices v where v.source = $1
        and not exists (select 1 from ${schema}.staged s where s.source = v.source and s.run = $2 and s.id = v.id)
    )`;
}
