import { Readable } from 'node:stream';
import type { CommandContext } from '../../scripts/commands/types.ts';

/** A context whose output is kept, for tests of commands. */
export interface CapturedContext extends CommandContext {
  /** What was written to standard output so far. */
  readonly out: () => string;
  /** What was written to standard error so far. */
  readonly err: () => string;
}

/**
 * A context for a test: nothing of the process leaks in.
 * @param given what the test sets; the rest is a quiet, fixed environment
 */
export function capturedContext(given: Partial<CommandContext> = {}): CapturedContext {
  const out: string[] = [];
  const err: string[] = [];
  return {
    root: '/project',
    cwd: '/project',
    env: {},
    stdin: Readable.from([]),
    stdout: { write: (text: string) => out.push(text) },
    stderr: { write: (text: string) => err.push(text) },
    isTerminal: false,
    now: () => new Date('2026-01-15T12:00:00Z'),
    ...given,
    out: () => out.join(''),
    err: () => err.join(''),
  };
}
