import { afterAll, beforeAll, describe, it } from 'vitest';
import { findPostgres } from '../../scripts/test/postgres.ts';
import { type PostgresServer, startPostgres } from '../../scripts/test/startPostgres.ts';
import type { PostgresPlace } from '../../src/schema/evidenceStore.ts';

/** A server for the tests of one file. */
export type TestServer = {
  /** The server; only once tests run. */
  server(): PostgresServer;
  /** A place in its database, as the user who may do everything. */
  place(schema?: string): PostgresPlace;
};

const advice =
  'no server: install PostgreSQL 14 or newer, or name the folder of its programs in OUTSIDE_IN_POSTGRES';

/** Describes what a real server does; where there is none, the tests are skipped aloud, and fail where `CI` is set. */
export function describeWithServer(name: string, tests: (server: TestServer) => void): void {
  const { found } = findPostgres(process.env);
  if (found === undefined) {
    describe(name, () => {
      if (process.env['CI']) {
        it('needs PostgreSQL', () => {
          throw new Error(`There is ${advice}.`);
        });
      } else it.skip(`all of it (${advice})`, () => undefined);
    });
    return;
  }
  describe(name, () => {
    let started: PostgresServer | undefined;
    const server = () => {
      if (started === undefined) throw new Error('The server starts with the tests.');
      return started;
    };
    beforeAll(async () => {
      started = await startPostgres(found);
    }, 90_000);
    afterAll(() => started?.remove());
    tests({
      server,
      place: (schema = 'outside_in') => ({
        kind: 'postgres',
        host: '127.0.0.1',
        port: server().port,
        database: 'postgres',
        user: 'postgres',
        schema,
        sslmode: 'disable',
      }),
    });
  });
}
