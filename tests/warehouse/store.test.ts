import { readdirSync } from 'node:fs';
import { postgresHome } from '../../scripts/steps/warehouse/postgresHome.ts';
import { connect } from '../../src/evidence/postgres/connect.ts';
import { openPostgres } from '../../src/evidence/postgres/open.ts';
import { hasTables } from '../../src/evidence/postgres/revision.ts';
import { describeStore } from '../evidence/describeStore.ts';
import type { OpenOptions } from '../evidence/fixture.ts';
import { fill } from './fill.ts';
import { describeWithServer, type TestServer } from './server.ts';

describeWithServer('a real PostgreSQL', (test) => {
  describeStore('PostgreSQL', (options) => openFilled(test, options));
});

let runs = 0;

/** Brings everything that lies in a folder into the database, sources that nobody may see, too. */
async function openFilled({ server, place }: TestServer, { folder, ...options }: OpenOptions) {
  const { password } = server();
  await empty(place(), password);
  const home = postgresHome(place(), password);
  const sources = new Set([...foldersIn(folder), ...options.sources.map(({ id }) => id)]);
  for (const source of sources) {
    runs += 1;
    await fill(home, folder, source, `run-${String(runs).padStart(9, '0')}`);
  }
  await home.close();
  return openPostgres(place(), password, options);
}

async function empty(place: ReturnType<TestServer['place']>, password: string): Promise<void> {
  const connection = await connect(place, password);
  if (await hasTables(connection, place.schema))
    for (const table of ['voices', 'sources', 'runs'])
      await connection.rows(`delete from ${place.schema}.${table}`);
  await connection.close();
}

function foldersIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    // A folder may be missing: then there are no records.
    return [];
  }
}
