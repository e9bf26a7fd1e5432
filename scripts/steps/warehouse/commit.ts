import { z } from 'zod';
import type { Connection } from '../../../src/evidence/postgres/connect.ts';
import { VOICE_COLUMNS } from '../../../src/evidence/postgres/tables.ts';
import { Superseded } from '../keep/home.ts';

const runRows = z.array(
  z.object({ source: z.string(), base: z.string().nullable(), committed: z.boolean() }),
);
const sourceRows = z.array(z.object({ run: z.string() }));

/**
 * Makes what a run staged the records of its sources, all in one transaction; rows that stay the same are not touched.
 * A run that is committed already changes nothing more.
 * @throws Superseded where another import came between; EvidenceError where the database refuses.
 */
export async function commitStaged(connection: Connection, schema: string, run: string): Promise<void> {
  await connection.rows('begin');
  try {
    const found = await connection.rows(
      `select source, base, committed is not null as committed from ${schema}.runs where run = $1 order by source for update`,
      [run],
    );
    const sources = runRows.parse(found);
    if (sources.length === 0)
      throw new Superseded(
        'What the last import had put into the database is no longer there: another import has begun since. Import the files again.',
      );
    for (const { source, base, committed } of sources) {
      if (!committed) await commitSource(connection, schema, { source, base, run });
    }
    await connection.rows('commit');
  } catch (error) {
    // Where the connection is lost, the server has done so.
    await connection.rows('rollback').catch(() => undefined);
    throw error;
  }
  await connection.rows(`analyze ${schema}.voices`);
}

type StagedSource = { source: string; base: string | null; run: string };

async function commitSource(
  connection: Connection,
  schema: string,
  { source, base, run }: StagedSource,
): Promise<void> {
  const found = await connection.rows(`select run from ${schema}.sources where source = $1 for update`, [
    source,
  ]);
  const [current] = sourceRows.parse(found);
  if ((current?.run ?? null) !== base)
    throw new Superseded(
      `Another import has changed \`${source}\` in the database since this one began. Nothing was written: import the files again.`,
    );
  for (const statement of swapStatements(schema)) await connection.rows(statement, [source, run]);
}

/** What makes staged rows the rows of a source; each takes the source and the run. */
function swapStatements(schema: string): string[] {
  const columns = ['source', ...VOICE_COLUMNS].join(', ');
  const updates = VOICE_COLUMNS.filter((column) => column !== 'id').map(
    (column) => `${column} = excluded.${column}`,
  );
  return [
    `delete from ${schema}.voices v where v.source = $1
      and not exists (select 1 from ${schema}.staged s where s.source = v.source and s.run = $2 and s.id = v.id)`,
    `insert into ${schema}.voices as v (${columns}) select ${columns} from ${schema}.staged where source = $1 and run = $2
      on conflict (source, id) do update set ${updates.join(', ')}
      where (v.month, v.record, v.codes) is distinct from (excluded.month, excluded.record, excluded.codes)`,
    `delete from ${schema}.staged where source = $1 and run = $2`,
    `insert into ${schema}.sources as s (source, run, bytes, changed)
      select source, run, bytes, now() from ${schema}.runs where source = $1 and run = $2
      on conflict (source) do update set run = excluded.run, bytes = excluded.bytes, changed = excluded.changed`,
    `update ${schema}.runs set committed = now() where source = $1 and run = $2`,
  ];
}
