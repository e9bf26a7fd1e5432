/** The one entry of every package script: `node scripts/cli.ts <command> ...`. */
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { commands } from './commands/index.ts';
import { runCommandLine } from './commands/run.ts';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
const here = process.cwd();

// What a command loads is compiled once and not at every start; a cache that cannot be written does no harm.
enableCompileCache(join(root, '.cache', 'modules'));

// A reader that has seen enough (`... | head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

process.exitCode = await runCommandLine(
  process.argv.slice(2),
  {
    root,
    // npm moves to the project's folder first and says in INIT_CWD where the person was.
    cwd: here === root ? (process.env['INIT_CWD'] ?? here) : here,
    env: process.env,
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    isTerminal: process.stderr.isTTY === true && !process.env['CI'],
    now: () => new Date(),
  },
  commands,
);
