/** An error that a person can mend. The command line prints its message, without a stack, and exits with its code. */
export class CommandError extends Error {
  /** The process's exit code; 1 unless given. */
  readonly exitCode: number;

  /**
   * @param message one sentence: what is wrong, where, and what to do
   * @param options exit code, and the error that lies beneath, if any
   */
  constructor(message: string, options: { exitCode?: number; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = 'CommandError';
    this.exitCode = options.exitCode ?? 1;
  }
}
