import { z } from 'zod';
import { type Connection, connect } from '../../../src/evidence/postgres/connect.ts';
import { hasTables } from '../../../src/evidence/postgres/revision.ts';
import type { PostgresPlace } from '../../../src/schema/evidenceStore.ts';
import { InputProblem } from '../../sources/problem.ts';
import type { RecordHome, StoredVoice } from '../keep/home.ts';
import { commitStaged } from './commit.ts';
import { replaceInPostgres } from './replacement.ts';

const voiceRows = z.array(
  z.object({
    id: z.string(),
    month: z.string().nullable(),
    record: z.string().nullable(),
    codes: z.array(z.string()),
  }),
);
const sourceRows = z.array(z.object({ run: z.string(), bytes: z.coerce.number() }));

/**
 * Tables of PostgreSQL as the home of records. The connection is made when it is first needed.
 * @param password Default: what the environment variable PGPASSWORD or the file .pgpass says.
 */
export function postgresHome(place: PostgresPlace, password: string | undefined): RecordHome {
  const { schema } = place;
  const name = `${place.host}:${place.port}/${place.database}`;
  let opened: Promise<Connection> | undefined;
  /** Run that wrote each source last, as it was when the source was first looked at. */
  const bases = new Map<string, string | undefined>();
  const connected = () => {
    opened ??= connect(place, password);
    return opened;
  };
  async function rowsOf(statement: string, values: readonly unknown[]): Promise<unknown[]> {
    const connection = await connected();
    return (await hasTables(connection, schema)) ? connection.rows(statement, values) : [];
  }
  async function stateOf(source: string): Promise<{ run: string; bytes: number } | undefined> {
    const rows = await rowsOf(`select run, bytes from ${schema}.sources where source = $1`, [source]);
    const [state] = sourceRows.parse(rows);
    if (!bases.has(source)) bases.set(source, state?.run);
    return state;
  }
  return {
    name,
    size: async (source) => (await stateOf(source))?.bytes ?? 0,
    async read(source, { from, below }) {
      if (!bases.has(source)) await stateOf(source);
      const rows = await rowsOf(
        `select id, month, record, codes from ${schema}.voices where source = $1
          and id >= $2 and ($3::text is null or id < $3::text) order by id`,
        [source, from ?? '', below ?? null],
      );
      return voiceRows.parse(rows).map(toVoice);
    },
    async replace(source, run) {
      if (!bases.has(source)) await stateOf(source);
      return replaceInPostgres({ place, password, source, run, base: bases.get(source) });
    },
    async commit(run) {
      await commitStaged(await connected(), schema, run);
      bases.clear();
    },
    async discard(run) {
      await rowsOf(`delete from ${schema}.staged where run = $1`, [run]);
      await rowsOf(`delete from ${schema}.runs where run = $1 and committed is null`, [run]);
    },
    async undo() {
      throw new InputProblem(
        `An import into the database ${name} cannot be taken back: what it replaced is not kept there. Import the earlier export again, or restore a backup of the database.`,
      );
    },
    async close() {
      const connection = await opened?.catch(() => undefined);
      opened = undefined;
      await connection?.close();
    },
  };
}

function toVoice({ id, month, record, codes }: z.infer<typeof voiceRows>[number]): StoredVoice {
  return { id, month: month ?? undefined, record: record ?? undefined, codes };
}
