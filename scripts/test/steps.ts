/** The steps of `npm test`, in the order in which they run. */
export const stepNames = ['types', 'lint', 'unit', 'commands', 'site', 'browser'] as const;

/** One of `stepNames`. */
export type StepName = (typeof stepNames)[number];

/** A program to run with Node: the package, its command, and the words that follow. */
export interface Call {
  readonly packageName: string;
  readonly command?: string;
  readonly words: readonly string[];
}

/** A step: its calls run one after the other, and it passes when all of them end with 0. */
export interface Step {
  readonly name: StepName;
  /** What it does, for the summary. */
  readonly title: string;
  readonly calls: readonly Call[];
  /** The file into which Vitest writes its report, absolute; only where tests run. */
  readonly report?: string;
}

/**
 * The steps to run.
 * @param only the steps asked for; all when empty
 * @param hasPages whether there are `.astro` files, which only `astro check` reads
 * @param reportOf the report file of a step, absolute
 */
export function planSteps(
  only: readonly StepName[],
  hasPages: boolean,
  reportOf: (step: StepName) => string,
): Step[] {
  const all: Step[] = [
    { name: 'types', title: 'types', calls: typeCalls(hasPages) },
    {
      name: 'lint',
      title: 'lint and format',
      calls: [{ packageName: '@biomejs/biome', words: ['ci', '--error-on-warnings'] }],
    },
    testStep('unit', 'unit tests', reportOf),
    testStep('commands', 'command tests', reportOf),
    testStep('site', 'build tests', reportOf),
    testStep('browser', 'browser tests', reportOf),
  ];
  return only.length === 0 ? all : all.filter((step) => only.includes(step.name));
}

function typeCalls(hasPages: boolean): Call[] {
  const tsc: Call = {
    packageName: 'typescript',
    command: 'tsc',
    words: ['--noEmit', '--incremental', '--tsBuildInfoFile', '.cache/types.tsbuildinfo'],
  };
  // `astro check` comes first: it writes the types of `astro:content` that `tsc` reads.
  const check: Call = { packageName: 'astro', words: ['check', '--minimumFailingSeverity', 'warning'] };
  return hasPages ? [check, tsc] : [tsc];
}

function testStep(
  name: 'unit' | 'commands' | 'site' | 'browser',
  title: string,
  reportOf: (step: StepName) => string,
): Step {
  const report = reportOf(name);
  const words = [
    'run',
    '--project',
    name,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  return { name, title, calls: [{ packageName: 'vitest', words }], report };
}
