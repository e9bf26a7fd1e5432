/** Runs a command in a wiki's folder as a process of its own, to be killed: `importChild.ts FOLDER WORD...`. */

import { join } from 'node:path';
import { commands } from '../../scripts/commands/index.ts';
import { runCommandLine } from '../../scripts/commands/run.ts';

const [root = '', ...words] = process.argv.slice(2);

process.exitCode = await runCommandLine(
  words,
  {
    root,
    cwd: root,
    env: { ...process.env, OUTSIDE_IN_CONTENT: join(root, 'content') },
    stdin: process.stdin,
    stdout: process.stdout,
    stderr: process.stderr,
    isTerminal: false,
    now: () => new Date(),
  },
  commands,
);
