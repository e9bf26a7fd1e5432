import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A server of our own. */
export type PostgresServer = {
  /** Port on 127.0.0.1. */
  readonly port: number;
  /** Password of its user `postgres`, who may do everything. */
  readonly password: string;
  /** Ends it as if the power failed, and starts it again where asked. */
  restart(): void;
  /** Ends it without waiting for anybody. */
  stop(): void;
  /** Ends it and removes its folder. */
  remove(): void;
};

/** The user that runs servers where tests run as root, whom PostgreSQL refuses: `nobody`. */
const NOBODY = 65_534;

/**
 * Starts a server in a new temporary folder on a free port. Its texts sort as German does where the programs can,
 * so that a test notices who relies on that.
 * @param programs Folder of the programs.
 * @throws where it does not start, with the end of its log.
 */
export async function startPostgres(programs: string): Promise<PostgresServer> {
  const folder = mkdtempSync(join(tmpdir(), 'outside-in-postgres-'));
  const password = 'kein Geheimnis';
  const user = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  if (user.uid !== undefined) chownSync(folder, user.uid, user.gid);
  chmodSync(folder, 0o700);
  const run = (program: string, words: readonly string[]) => {
    const env = { ...process.env, LC_ALL: 'C', TZ: 'UTC' };
    return spawnSync(join(programs, program), words, {
      ...user,
      env,
      cwd: folder,
      stdio: 'ignore',
      timeout: 60_000,
    }).status;
  };
  const secret = join(folder, 'password');
  writeFileSync(secret, password);
  if (user.uid !== undefined) chownSync(secret, user.uid, user.gid);
  const data = join(folder, 'data');
  const log = join(folder, 'log');
  const init = [
    '-D',
    data,
    '-U',
    'postgres',
    '-A',
    'scram-sha-256',
    `--pwfile=${secret}`,
    '-E',
    'UTF8',
    '--no-sync',
  ];
  const german = ['--locale-provider=icu', '--icu-locale=de', '--locale=C'];
  if (run('initdb', [...init, ...german]) !== 0) {
    rmSync(data, { recursive: true, force: true });
    if (run('initdb', [...init, '--locale=C']) !== 0) throw new Error('`initdb` made no database.');
  }
  const port = await freePort();
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off -c max_connections=30`;
  const start = () => {
    if (run('pg_ctl', ['-D', data, '-l', log, '-w', '-t', '30', '-o', options, 'start']) === 0) return;
    throw new Error(
      `PostgreSQL does not start:\n${readFileSync(log, 'utf8').split('\n').slice(-20).join('\n')}`,
    );
  };
  const stop = () => {
    run('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop']);
  };
  start();
  return {
    port,
    password,
    stop,
    restart() {
      stop();
      start();
    },
    remove() {
      stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve, reject) => server.once('listening', resolve).once('error', reject));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
