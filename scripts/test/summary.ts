import { noTests, type Totals } from './totals.ts';

const browserAdvice =
  'No Chrome or Chromium was found and none could be fetched: install Google Chrome or Chromium, ' +
  'or set CHROME_PATH to its program, and run `npm test` again.';

/** How a step ended. */
export interface StepResult {
  /** What the step does, such as `unit tests`. */
  readonly title: string;
  readonly outcome: 'passed' | 'failed' | 'skipped';
  /** Wall time in milliseconds. */
  readonly milliseconds: number;
  /** What it counted, where tests ran. */
  readonly totals?: Totals;
  /** Why it failed or was skipped, where the output above does not say it. */
  readonly reason?: string;
}

/**
 * The end of `npm test`: a line for each step, every test that did not run by its name, and last
 * `N passed, N failed`, which continuous integration reads.
 */
export function summary(results: readonly StepResult[], totals: Totals): string {
  const width = Math.max(0, ...results.map((result) => result.title.length));
  const steps = results.map((result) => `  ${result.title.padEnd(width)}  ${stepLine(result)}`);
  const skipped = totals.skipped.map((name) => `  skipped: ${name}`);
  const others = results.filter((result) => result.outcome === 'failed' && !result.totals);
  const also = others.length > 0 ? `; failed too: ${others.map((result) => result.title).join(', ')}` : '';
  return ['', ...steps, ...skipped, `${totals.passed} passed, ${totals.failed} failed${also}`, ''].join('\n');
}

function stepLine({ outcome, milliseconds, totals, reason }: StepResult): string {
  const time = `${(milliseconds / 1000).toFixed(1)} s`.padStart(8);
  const tests = totals
    ? `  ${totals.passed} of ${totals.passed + totals.failed + totals.skipped.length} tests`
    : '';
  return `${outcome.toUpperCase().padEnd(7)} ${time}${tests}${reason ? `  ${reason}` : ''}`;
}

/** The process's exit code: 1 when any step failed. */
export function exitCodeOf(results: readonly StepResult[]): number {
  return results.some((result) => result.outcome === 'failed') ? 1 : 0;
}

/**
 * How the browser tests end where there is no browser.
 * @param files the test files that cannot run, each named in the summary
 * @param mustRun whether this fails, as it does in continuous integration, instead of skipping them aloud
 */
export function withoutBrowser(title: string, files: readonly string[], mustRun: boolean): StepResult {
  const totals = mustRun ? { ...noTests, failed: Math.max(1, files.length) } : { ...noTests, skipped: files };
  return { title, outcome: mustRun ? 'failed' : 'skipped', milliseconds: 0, totals, reason: browserAdvice };
}
