import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { ownEnvironment, root } from './build.ts';

/** A command that serves until it is stopped. */
export type Serving = {
  /** The address that it printed. */
  readonly address: string;
  /** Everything that it has printed. */
  output(): string;
  /** Presses Ctrl-C and waits for the end; returns the exit code. */
  stop(): Promise<number | null>;
};

/**
 * Starts a command that serves and waits for the address that it prints.
 * @throws where it ends without one, with what it printed
 */
export async function serve(
  words: readonly string[],
  env: Readonly<Record<string, string>>,
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
      const found = /http:\/\/(?:localhost|127\.0\.0\.1):\d+\//.exec(output)?.[0];
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
