import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { InputProblem } from '../../../sources/problem.ts';

const run = promisify(execFile);

/**
 * Runs git in a folder.
 * @returns What it printed.
 * @throws InputProblem with what git said where it fails.
 */
export async function git(folder: string, words: readonly string[]): Promise<string> {
  try {
    const { stdout } = await run('git', ['-C', folder, ...words], { maxBuffer: 2 ** 28 });
    return stdout;
  } catch (cause) {
    const said = cause instanceof Error && 'stderr' in cause ? String(cause.stderr).trim() : String(cause);
    throw new InputProblem(`\`git ${words.join(' ')}\` failed: ${said}`, { cause });
  }
}

/** Starts git in a folder, to be written to and read from. What it says of errors goes to standard error. */
export function startGit(folder: string, words: readonly string[]) {
  const child = spawn('git', ['-C', folder, ...words], { stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new InputProblem(`\`git ${words.join(' ')}\` ended with ${code}.`));
    });
  });
  // Whoever started it waits for it; until then a failure must not end the process.
  ended.catch(() => undefined);
  return { stdin: child.stdin, stdout: child.stdout, ended };
}
