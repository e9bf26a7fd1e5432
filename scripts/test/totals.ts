import { z } from 'zod';

const report = z.object({
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })),
    }),
  ),
});

/** Tests counted over one or more steps. */
export interface Totals {
  /** Tests that ran and held. */
  readonly passed: number;
  /** Tests that failed, and files that could not even be loaded. */
  readonly failed: number;
  /** The full names of tests that did not run. */
  readonly skipped: readonly string[];
}

/** No tests. */
export const noTests: Totals = { passed: 0, failed: 0, skipped: [] };

/**
 * Counts a run of Vitest.
 * @param json the JSON report, or nothing where Vitest ended before it wrote one
 * @param exitCode Vitest's; a run that failed counts at least one failure, whatever its report says
 */
export function countTests(json: string | undefined, exitCode: number): Totals {
  if (json === undefined) return { ...noTests, failed: 1 };
  const files = report.parse(JSON.parse(json)).testResults;
  const tests = files.flatMap((file) => file.assertionResults);
  const unloaded = files.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const failed = tests.filter((test) => test.status === 'failed').length + unloaded.length;
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: failed === 0 && exitCode !== 0 ? 1 : failed,
    skipped: tests.filter((test) => !['passed', 'failed'].includes(test.status)).map((test) => test.fullName),
  };
}

/** The sum of two counts. */
export function addTotals(a: Totals, b: Totals): Totals {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: [...a.skipped, ...b.skipped] };
}
