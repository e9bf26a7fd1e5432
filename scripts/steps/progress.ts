/** Shows how far a long reading is. */
export type Progress = {
  /** Names what is read now. */
  start(what: string): void;
  /** Part done, 0 to 1, and rows so far. */
  at(part: number, rows: number): void;
  /** Takes the bar away. */
  stop(): void;
};

const width = 24;
/** Milliseconds between two drawings. */
const pause = 80;

/**
 * A bar that redraws itself on a terminal, one plain line a file elsewhere.
 * @param write Writes to standard error.
 * @param clock Milliseconds, rising.
 */
export function progress(write: (text: string) => void, isTerminal: boolean, clock: () => number): Progress {
  if (!isTerminal)
    return { start: (what) => write(`Reading ${what}\n`), at: () => undefined, stop: () => undefined };
  let name = '';
  let drawn = Number.NEGATIVE_INFINITY;
  return {
    start(what) {
      name = what;
    },
    at(part, rows) {
      if (clock() - drawn < pause) return;
      drawn = clock();
      const filled = Math.round(Math.min(1, part) * width);
      const bar = '█'.repeat(filled) + '░'.repeat(width - filled);
      write(
        `\r\u001B[K${bar} ${Math.floor(Math.min(1, part) * 100)} %  ${rows.toLocaleString('en')} rows  ${name}`,
      );
    },
    stop() {
      if (drawn > 0) write('\r\u001B[K');
    },
  };
}
