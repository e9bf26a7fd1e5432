import { readFileSync } from 'node:fs';
import type { ConnectionOptions } from 'node:tls';
import type { Client } from 'pg';
import { z } from 'zod';
import type { PostgresPlace } from '../../schema/evidenceStore.ts';
import { EvidenceError } from '../error.ts';
import { explained, nameOf } from './explain.ts';

/** A connection whose errors are sentences. */
export type Connection = {
  /** The client itself, for COPY. */
  client: Client;
  /**
   * Runs a statement.
   * @throws EvidenceError in a sentence without any secret.
   */
  rows(statement: string, values?: readonly unknown[]): Promise<unknown[]>;
  /** What an error means, in a sentence without any secret. */
  explain(error: unknown): EvidenceError;
  /** Ends the connection, whatever state it is in. */
  close(): Promise<void>;
};

const serverRow = z.tuple([z.object({ version: z.number(), shown: z.string(), encoding: z.string() })]);

/** Oldest server that is supported, as it numbers itself. */
const OLDEST = 140_000;

/** Milliseconds that a server may take to answer for the first time. */
const PATIENCE = 15_000;

/**
 * Connects to a database.
 * @param password Default: what the environment variable PGPASSWORD or the file .pgpass says.
 * @throws EvidenceError where that fails, in a sentence without any secret.
 */
export async function connect(place: PostgresPlace, password: string | undefined): Promise<Connection> {
  const explain = (error: unknown) => explained(error, place, [password, process.env['PGPASSWORD']]);
  // Loaded only here: most wikis keep their records in files.
  const pg = await import('pg');
  let client: Client;
  try {
    client = new pg.Client({
      host: place.host,
      port: place.port,
      database: place.database,
      user: place.user,
      ssl: securityOf(place),
      application_name: 'outside-in',
      connectionTimeoutMillis: PATIENCE,
      keepAlive: true,
      ...(password === undefined || password === '' ? {} : { password }),
    });
    // A connection that is lost while nobody asks would end the process; the next statement says what happened.
    client.on('error', () => undefined);
    await client.connect();
  } catch (error) {
    throw explain(error);
  }
  const connection: Connection = {
    client,
    explain,
    async rows(statement, values = []) {
      try {
        const { rows } = await client.query<Record<string, unknown>>(statement, [...values]);
        return rows;
      } catch (error) {
        throw explain(error);
      }
    },
    close: () => client.end().catch(() => undefined),
  };
  try {
    await checkServer(connection, place);
  } catch (error) {
    await connection.close();
    throw error;
  }
  return connection;
}

async function checkServer(connection: Connection, place: PostgresPlace): Promise<void> {
  const rows = await connection.rows(`select current_setting('server_version_num')::int as version,
    current_setting('server_version') as shown, current_setting('server_encoding') as encoding`);
  const [{ version, shown, encoding }] = serverRow.parse(rows);
  if (version < OLDEST)
    throw new EvidenceError(
      `${nameOf(place)} is PostgreSQL ${shown}; records need version 14 or newer. Upgrade the server, or name another one in \`evidence.store\`.`,
    );
  if (encoding !== 'UTF8')
    throw new EvidenceError(
      `${nameOf(place)} keeps texts as ${encoding}, in which letters would be lost. Create a database with \`encoding 'UTF8'\` and name it in \`evidence.store\`.`,
    );
  // Statements about many queries at once are wide, and compiling them takes longer than running them.
  await connection.rows('set jit = off');
}

function securityOf({ sslmode, sslrootcert }: PostgresPlace): ConnectionOptions | false {
  if (sslmode === 'disable') return false;
  const ca = sslrootcert === undefined ? {} : { ca: readFileSync(sslrootcert, 'utf8') };
  if (sslmode === 'require') return { rejectUnauthorized: false };
  // `verify-ca` asks who vouches for the server, and not what it is called.
  return sslmode === 'verify-ca' ? { ...ca, checkServerIdentity: () => undefined } : ca;
}
