import { spawn } from 'node:child_process';

/** Most bytes that git may answer with, and most milliseconds that it may take. */
const mostBytes = 2 ** 28;
const mostTime = 60_000;

/**
 * Runs git without a shell; undefined where there is none, it fails, answers with too much or takes too long.
 * @param root Folder it runs in.
 * @param input What it reads from standard input. Default: nothing.
 */
export function runGit(root: string, words: readonly string[], input = ''): Promise<Buffer | undefined> {
  return new Promise((resolve) => {
    const child = spawn('git', ['-C', root, ...words], {
      stdio: ['pipe', 'pipe', 'ignore'],
      timeout: mostTime,
    });
    const parts: Buffer[] = [];
    let size = 0;
    child.stdout.on('data', (part: Buffer) => {
      size += part.length;
      if (size > mostBytes) child.kill();
      else parts.push(part);
    });
    child.on('error', () => resolve(undefined));
    child.on('close', (code) => resolve(code === 0 ? Buffer.concat(parts) : undefined));
    // A git that ends early closes its input; what it answered tells.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
