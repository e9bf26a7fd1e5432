import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planSteps, stepNames } from '../../scripts/test/steps.ts';
import { exitCodeOf, type StepResult, summary, withoutBrowser } from '../../scripts/test/summary.ts';
import { addTotals, countTests, noTests } from '../../scripts/test/totals.ts';

/** A report as Vitest writes it: files, each with the statuses of its tests. */
function report(...files: { status?: string; tests: string[] }[]): string {
  const testResults = files.map(({ status = 'passed', tests }, file) => ({
    name: `tests/${file}.test.ts`,
    status,
    assertionResults: tests.map((one, index) => ({ fullName: `test ${file}.${index}`, status: one })),
  }));
  return JSON.stringify({ success: true, testResults });
}

describe('counting tests', () => {
  test('adds up what passed, failed and did not run', () => {
    const json = report(
      { status: 'failed', tests: ['passed', 'failed', 'skipped'] },
      { tests: ['passed', 'todo'] },
    );
    expect(countTests(json, 1)).toEqual({ passed: 2, failed: 1, skipped: ['test 0.2', 'test 1.1'] });
  });
  test('counts a file that could not be loaded as a failure', () =>
    expect(countTests(report({ status: 'failed', tests: [] }, { tests: ['passed'] }), 1)).toMatchObject({
      passed: 1,
      failed: 1,
    }));
  test('counts a run that failed outside its tests as a failure', () =>
    expect(countTests(report({ tests: ['passed'] }), 1)).toMatchObject({ passed: 1, failed: 1 }));
  test('counts a run without a report as a failure', () => expect(countTests(undefined, 0).failed).toBe(1));
  test('refuses a report of another shape', () => expect(() => countTests('{"tests": 3}', 0)).toThrow());

  test('loses no test, whatever the statuses', () => {
    const status = fc.constantFrom('passed', 'failed', 'skipped', 'pending', 'todo', 'disabled');
    fc.assert(
      fc.property(fc.array(fc.array(status, { minLength: 1 })), (files) => {
        const json = report(
          ...files.map((tests) => ({ tests, status: tests.includes('failed') ? 'failed' : 'passed' })),
        );
        const { passed, failed, skipped } = countTests(json, 0);
        expect(passed + failed + skipped.length).toBe(files.flat().length);
      }),
    );
  });
});

describe('the summary', () => {
  const types: StepResult = { title: 'types', outcome: 'failed', milliseconds: 1234 };
  const unit: StepResult = {
    title: 'unit tests',
    outcome: 'passed',
    milliseconds: 900,
    totals: { passed: 5, failed: 0, skipped: ['waits'] },
  };

  test('ends with the totals, after a line for each step and each test that did not run', () => {
    expect(summary([unit], unit.totals ?? noTests)).toMatchInlineSnapshot(`
      "
        unit tests  PASSED     0.9 s  5 of 6 tests
        skipped: waits
      5 passed, 0 failed
      "
    `);
  });
  test('says beside the totals which other step failed', () =>
    expect(summary([types, unit], addTotals(noTests, unit.totals ?? noTests))).toMatch(
      /\n5 passed, 0 failed; failed too: types\n$/,
    ));
  test.each([
    [[unit], 0],
    [[types, unit], 1],
    [[{ ...unit, outcome: 'skipped' as const }], 0],
  ])('gives the exit code', (results, code) => expect(exitCodeOf(results)).toBe(code));
});

describe('without a browser', () => {
  const files = ['tests/browser/axe.test.ts', 'tests/browser/search.test.ts'];

  test('the browser tests are skipped, each file by its name, with what to install', () => {
    const result = withoutBrowser('browser tests', files, false);
    const text = summary([result], result.totals ?? noTests);
    expect(text).toContain('install Google Chrome or Chromium');
    for (const file of files) expect(text).toContain(`skipped: ${file}\n`);
    expect(exitCodeOf([result])).toBe(0);
  });
  test('continuous integration fails', () => {
    const result = withoutBrowser('browser tests', files, true);
    expect(summary([result], result.totals ?? noTests)).toContain('\n0 passed, 2 failed\n');
    expect(exitCodeOf([result])).toBe(1);
  });
});

describe('the steps', () => {
  const plan = (only: Parameters<typeof planSteps>[0], hasPages: boolean) =>
    planSteps(only, hasPages, (name) => `/cache/${name}.json`);

  test('run in order, all of them unless some are named', () => {
    expect(plan([], true).map((step) => step.name)).toEqual(stepNames);
    expect(plan(['browser', 'lint'], true).map((step) => step.name)).toEqual(['lint', 'browser']);
  });
  test('check pages where there are some, before the types that this writes are read', () => {
    expect(plan(['types'], true)[0]?.calls.map((call) => call.packageName)).toEqual(['astro', 'typescript']);
    expect(plan(['types'], false)[0]?.calls.map((call) => call.packageName)).toEqual(['typescript']);
  });
});
