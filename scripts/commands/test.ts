import { spawnSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Option } from 'commander';
import { z } from 'zod';
import { obtainBrowser } from '../test/obtain.ts';
import { obtainPostgres } from '../test/obtainPostgres.ts';
import { POSTGRES_VARIABLE } from '../test/postgres.ts';
import { programOf } from '../test/program.ts';
import { planSteps, type Step, stepNames } from '../test/steps.ts';
import { exitCodeOf, type StepResult, summary, withoutBrowser } from '../test/summary.ts';
import { addTotals, countTests, noTests } from '../test/totals.ts';
import type { CommandContext, CommandModule } from './types.ts';

const options = z.object({ only: z.array(z.enum(stepNames)).default([]) });

/** `npm test`: every step runs, whatever failed before it, and the last line counts the tests. */
export const command: CommandModule = {
  examples: [
    { line: 'npm test', what: 'types, lint and format, unit, build and browser tests' },
    { line: 'npm test -- --only types lint', what: 'only these steps' },
  ],

  configure(program) {
    program.addOption(new Option('--only <steps...>', 'run only these steps').choices(stepNames));
  },

  async run(input, context) {
    const { only } = options.parse(input.options);
    const hasPages = globSync('src/**/*.astro', { cwd: context.root }).length > 0;
    const steps = planSteps(only, hasPages, (name) => join(context.root, '.cache', 'test', `${name}.json`));
    const results = steps.map((step) => {
      if (step.name === 'browser') return runInBrowser(step, context);
      const asksDatabase = step.name === 'commands' || step.name === 'site';
      return runStep(step, context, asksDatabase ? databaseFor(context) : {});
    });
    const totals = results.reduce((sum, result) => addTotals(sum, result.totals ?? noTests), noTests);
    context.stdout.write(summary(results, totals));
    return exitCodeOf(results);
  },
};

/** Runs the browser tests, or says by name which did not run: without a browser they fail only where `CI` is set. */
function runInBrowser(step: Step, context: CommandContext): StepResult {
  const { found } = obtainBrowser(context.root, context.env, context.stderr);
  if (found !== undefined) return runStep(step, context, { OUTSIDE_IN_BROWSER: found });
  const files = globSync('tests/{browser,real}/**/*.test.ts', { cwd: context.root }).sort();
  return withoutBrowser(step.title, files, Boolean(context.env['CI']));
}

/** Where the tests of records in a database find its programs; without them they are skipped aloud, or fail where `CI` is set. */
function databaseFor({ root, env, stderr }: CommandContext): Record<string, string> {
  const { found } = obtainPostgres(root, env, stderr);
  return found === undefined ? {} : { [POSTGRES_VARIABLE]: found };
}

function runStep(step: Step, context: CommandContext, extra: Record<string, string> = {}): StepResult {
  const began = context.now().getTime();
  if (step.report !== undefined) clearReport(step.report);
  context.stderr.write(`\n== ${step.title}\n`);
  // All calls run: errors in pages do not hide errors in scripts.
  const codes = step.calls.map(
    (call) =>
      spawnSync(process.execPath, [programOf(context.root, call.packageName, call.command), ...call.words], {
        cwd: context.root,
        env: stepEnvironment(context.env, extra),
        stdio: ['ignore', 'inherit', 'inherit'],
      }).status ?? 1,
  );
  const exitCode = Math.max(...codes);
  const result = { title: step.title, milliseconds: context.now().getTime() - began };
  if (step.report === undefined) return { ...result, outcome: exitCode === 0 ? 'passed' : 'failed' };
  const totals = countTests(readReport(step.report), exitCode);
  return { ...result, outcome: totals.failed === 0 ? 'passed' : 'failed', totals };
}

/** What a step's programs see: nobody stands in another folder for them, and tools send no reports home. */
function stepEnvironment(env: CommandContext['env'], extra: Record<string, string>) {
  const { INIT_CWD: _folder, ...rest } = env;
  return { ASTRO_TELEMETRY_DISABLED: '1', ...rest, ...extra };
}

/** Takes the report of an earlier run away, so that none is taken for this one's. */
function clearReport(file: string): void {
  mkdirSync(dirname(file), { recursive: true });
  rmSync(file, { force: true });
}

function readReport(file: string): string | undefined {
  return statSync(file, { throwIfNoEntry: false }) ? readFileSync(file, 'utf8') : undefined;
}
