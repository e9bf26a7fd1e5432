import { z } from 'zod';
import type { PostgresPlace } from '../../schema/evidenceStore.ts';
import { type Connection, connect } from './connect.ts';

/** Whether the tables of a schema are there; before the first import they are not. */
export async function hasTables(connection: Connection, schema: string): Promise<boolean> {
  const rows = await connection.rows('select 1 as found where to_regclass($1) is not null', [
    `${schema}.voices`,
  ]);
  return rows.length > 0;
}

/** Which run wrote each source last, as a text that changes with the records. */
export async function postgresRevision(place: PostgresPlace, password: string | undefined): Promise<string> {
  const connection = await connect(place, password);
  try {
    if (!(await hasTables(connection, place.schema))) return '';
    const rows = await connection.rows(`select source, run from ${place.schema}.sources order by source`);
    return z
      .array(z.object({ source: z.string(), run: z.string() }))
      .parse(rows)
      .map(({ source, run }) => `${source} ${run}\n`)
      .join('');
  } finally {
    await connection.close();
  }
}
