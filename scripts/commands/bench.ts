import { type Command, InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { didYouMean } from '../../src/text/nearest.ts';
import { benches } from '../bench/index.ts';
import { textTable } from '../bench/table.ts';
import { type BenchEntry, type BenchReport, benchOptions } from '../bench/types.ts';
import { CommandError } from './errors.ts';
import type { CommandModule } from './types.ts';

/** `npm run bench`: measures, and prints a table. Nothing is asserted: figures depend on the machine and what else it does. */
export const command: CommandModule = {
  examples: [
    {
      line: 'npm run bench -- build --entries 2000',
      what: 'builds a generated wiki of 2,000 entries in several ways',
    },
    { line: 'npm run bench -- import --rows 100000', what: 'imports a generated export' },
    { line: 'npm run bench -- claims --runs 3', what: 'asks all claims of the sample company, three times' },
    { line: 'npm run bench -- redaction', what: 'precision and recall of redaction, and its time' },
    {
      line: 'npm run bench -- truth --seeds 5',
      what: 'planted truths that are found, and false alarms, over five seeds',
    },
    { line: 'npm run bench -- search --misses', what: 'how good the search is, and what it does not find' },
    {
      line: 'npm run bench -- search-speed --runs 3',
      what: 'searches three wikis in a browser, and says how long it took and what was loaded',
    },
    { line: 'npm run bench -- coding --json > coding.json', what: 'the quality of the coding, for programs' },
  ],

  configure(program) {
    program.argument('<what>', `what to measure: ${benches.map(({ name }) => name).join(', ')}`);
    addNumbers(program);
    program
      .option('--profile <folder>', 'build: write a CPU profile of each build into this folder')
      .option(
        '--site <folder>',
        'search: a built site of the sample company; search-speed: one that lends its scripts (default: one is built)',
      )
      .option('--misses', 'search: list the queries that were not answered at once')
      .option('--keep', 'keep the generated files, and say where they are')
      .option('--json', 'print the figures as JSON, in milliseconds and bytes')
      .addHelpText('after', `\nWhat can be measured:\n${benches.map(lineOf).join('\n')}\n`);
  },

  async run(input, context) {
    const what = benchOf(z.string().parse(input.args[0]));
    const asJson = z.boolean().default(false).parse(input.options['json']);
    const bench = await what.load();
    const report = await bench(benchOptions.parse(input.options), context);
    context.stdout.write(asJson ? jsonOf(what.name, report) : textOf(report));
    return 0;
  },
};

function addNumbers(program: Command): void {
  const numbers = [
    ['entries', 'build: Markdown entries of 250 words; search-speed: of the largest wiki (default: 10000)'],
    ['claims', 'build: insights that ask the feedback (default: 200)'],
    ['records', 'build, claims: feedback records (default: 6000)'],
    ['rows', 'import: rows of the export (default: 100000)'],
    ['runs', 'how often to measure (default: 1)'],
    ['seeds', 'truth: samples, each from a seed of its own (default: 50)'],
    ['seed', 'seed of everything left to chance'],
  ] as const;
  for (const [name, about] of numbers) program.option(`--${name} <number>`, about, wholeNumber);
}

function wholeNumber(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('Give a whole number, such as 2000.');
}

function benchOf(name: string): BenchEntry {
  const names = benches.map((each) => each.name);
  const found = benches.find((each) => each.name === name);
  if (found) return found;
  const guess = didYouMean(name, names);
  const meant = guess === undefined ? '' : ` Did you mean \`${guess}\`?`;
  throw new CommandError(`\`${name}\` cannot be measured.${meant} There are: ${names.join(', ')}.`);
}

function lineOf({ name, summary }: BenchEntry): string {
  return `  ${name.padEnd(9)} ${summary}`;
}

function jsonOf(what: string, { title, figures, notes }: BenchReport): string {
  return `${JSON.stringify({ what, title, figures, notes }, null, 2)}\n`;
}

function textOf({ title, more = [], notes, ...first }: BenchReport): string {
  const tables = [{ title, ...first }, ...more].map((table) => `${table.title}\n\n${textTable(table)}`);
  return `${tables.join('\n')}\n${notes.map((note) => `${note}\n`).join('')}`;
}
