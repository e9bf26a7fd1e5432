import { spawnSync } from 'node:child_process';
import { globSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The folder of PostgreSQL's programs, or every place that was looked at. */
export type PostgresSearch =
  | { readonly found: string }
  | { readonly found?: never; readonly tried: readonly string[] };

/** Environment variable that names the folder of the programs. */
export const POSTGRES_VARIABLE = 'OUTSIDE_IN_POSTGRES';

/** Where installers put the programs, newest version last. */
const USUAL_PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: ['/usr/pgsql-*/bin', '/usr/lib/postgresql/*/bin'],
  darwin: [
    '/usr/local/opt/postgresql@*/bin',
    '/opt/homebrew/opt/postgresql@*/bin',
    '/Applications/Postgres.app/Contents/Versions/*/bin',
  ],
  win32: ['C:/Program Files/PostgreSQL/*/bin'],
};

/** Oldest version that records may live in. */
const OLDEST = 14;

/**
 * Looks for PostgreSQL's programs: in the folder that `OUTSIDE_IN_POSTGRES` names, on `PATH`, then in the platform's usual
 * places. Only those of version 14 or newer that can make a database count.
 */
export function findPostgres(
  env: Readonly<Record<string, string | undefined>>,
  further: readonly string[] = [],
): PostgresSearch {
  const named = env[POSTGRES_VARIABLE];
  const onPath = (env['PATH'] ?? env['Path'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const usual = (USUAL_PLACES[process.platform] ?? []).flatMap((place) => globSync(place).sort()).reverse();
  const tried = [...(named ? [named] : []), ...onPath, ...usual, ...further];
  const found = tried.find(isUsable);
  return found === undefined ? { tried } : { found };
}

function isUsable(folder: string): boolean {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const has = (program: string) =>
    statSync(join(folder, `${program}${suffix}`), { throwIfNoEntry: false })?.isFile() ?? false;
  return (
    has('initdb') &&
    has('pg_ctl') &&
    has('postgres') &&
    versionOf(join(folder, `postgres${suffix}`)) >= OLDEST
  );
}

function versionOf(program: string): number {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8', timeout: 30_000 });
  return Number(/(\d+)(?:\.|devel|beta|rc|\s|$)/.exec(stdout ?? '')?.[1] ?? 0);
}
