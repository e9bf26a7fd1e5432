/** Input or content that cannot be used as it is; the message is one located sentence for people. */
export class InputProblem extends Error {
  /** @param message what is wrong, where, and what to do */
  constructor(message: string, options: { cause?: unknown } = {}) {
    super(message, options);
    this.name = 'InputProblem';
  }
}
