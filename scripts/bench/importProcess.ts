/** Imports a file into a wiki as `npm run import` does, as a process to be measured: `importProcess.ts FOLDER CONTENT FILE`. */

import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';
import { runCommandLine } from '../commands/run.ts';
import { importCommand } from './importCommand.ts';

// As the command line does, in the same folder.
enableCompileCache(fileURLToPath(new URL('../../.cache/modules', import.meta.url)));

const [folder = '', content = '', file = ''] = process.argv.slice(2);

process.exitCode = await runCommandLine(
  [
    'import',
    file,
    '--source',
    'bewertungen',
    '--channel',
    'kanal-1',
    '--method',
    'review',
    '--synthetic',
    '--json',
  ],
  {
    // The journal of imports lies below the root: a measurement does not touch the project's.
    root: folder,
    cwd: folder,
    env: { ...process.env, OUTSIDE_IN_CONTENT: content },
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    isTerminal: false,
    now: () => new Date(),
  },
  [importCommand],
);
