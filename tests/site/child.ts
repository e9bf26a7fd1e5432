import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ownEnvironment, root } from './build.ts';

/** An address that a command prints when it serves. */
const anyAddress = /http:\/\/(?:localhost|127\.0\.0\.1):\d+\//;

/** A command that runs until it is stopped. */
export type Serving = {
  /** The address that it printed, or whatever else it printed when it was ready. */
  readonly address: string;
  /** Everything that it has printed. */
  output(): string;
  /** Presses Ctrl-C and waits for the end; returns the exit code. */
  stop(): Promise<number | null>;
};

/**
 * Starts a command that runs until it is stopped, and waits until it is ready.
 * @param ready What it prints then. Default: an address.
 * @throws where it ends without one, with what it printed
 */
export async function serve(
  words: readonly string[],
  env: Readonly<Record<string, string>>,
  ready: RegExp = anyAddress,
): Promise<Serving> {
  const child = spawn(process.execPath, [join(root, 'scripts/cli.ts'), ...words], {
    cwd: root,
    env: { ...ownEnvironment(), ...env },
    // A group of its own, so that Ctrl-C reaches what the command has started, as it does on a terminal.
    detached: process.platform !== 'win32',
  });
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const address = await new Promise<string>((resolve, reject) => {
    const read = (piece: Buffer) => {
      output += piece.toString();
      const found = ready.exec(output)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    void ended.then((exit) => reject(new Error(`It ended with ${exit}:\n${output}`)));
  });
  return {
    address,
    output: () => output,
    stop() {
      if (child.pid === undefined || process.platform === 'win32') child.kill('SIGINT');
      else process.kill(-child.pid, 'SIGINT');
      return ended;
    },
  };
}
