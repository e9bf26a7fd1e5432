import { InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { contentRoot } from '../../src/files/io.ts';
import { isoDay } from '../../src/wiki/statistics/days.ts';
import { fileInput, type Input, standardInput } from '../sources/formats/input.ts';
import { InputProblem } from '../sources/problem.ts';
import { importReports, reportsAmong } from '../steps/entries/importReports.ts';
import { refuseUndoAfterErasure } from '../steps/erase/forget.ts';
import { type ImportPlace, type ImportWish, importAll } from '../steps/importAll.ts';
import type { RecordHome, Run } from '../steps/keep/home.ts';
import { dropUnfinished } from '../steps/keep/runFolder.ts';
import { commitRun, undoLast } from '../steps/keep/transaction.ts';
import { progress } from '../steps/progress.ts';
import { type Recoded, recode } from '../steps/recode.ts';
import { type ImportReport, reportText } from '../steps/report.ts';
import { withoutOriginals } from '../steps/review/samples.ts';
import { reviewTable } from '../steps/review/table.ts';
import { runName } from '../steps/runName.ts';
import { isDay } from '../steps/values/dates.ts';
import { homeOf } from '../steps/warehouse/homeOf.ts';
import { readWiki, type Wiki } from '../steps/wiki.ts';
import { changing, completeUnfinished } from './changing.ts';
import { CommandError } from './errors.ts';
import type { CommandContext, CommandModule } from './types.ts';

const options = z.object({
  source: z.string().optional(),
  map: z.array(z.string()).default([]),
  dryRun: z.boolean().default(false),
  json: z.boolean().default(false),
  review: z.boolean().default(false),
  undo: z.boolean().default(false),
  mirror: z.boolean().default(false),
  recode: z.boolean().default(false),
  as: z.string().optional(),
  encoding: z.string().optional(),
  sheet: z.string().optional(),
  exportedOn: z.string().optional(),
  channel: z.string().optional(),
  method: z.string().optional(),
  solicited: z.boolean().optional(),
  unsolicited: z.boolean().optional(),
  synthetic: z.boolean().optional(),
  purpose: z.string().min(1).optional(),
  legalBasis: z.string().min(1).optional(),
  retention: z.number().optional(),
});
type Options = z.infer<typeof options>;

/** `npm run import`: exports of any tool become records of a source. Exit code 2 where rows were rejected. */
export const command: CommandModule = {
  examples: [
    { line: 'npm run import -- reviews.csv', what: 'guess what the columns mean, and import' },
    {
      line: 'npm run import -- complaints.csv --map text="Consumer complaint narrative" --map theme=Issue',
      what: 'name columns; values of the theme column become draft themes',
    },
    {
      line: 'npm run import -- export.json --source tickets --dry-run',
      what: 'show what an import into a source would do',
    },
    { line: 'cat answers.csv | npm run import -- - --source survey', what: 'read standard input' },
    { line: 'npm run import -- "Interviews in spring.md"', what: 'draft a study of a report in Markdown' },
    {
      line: 'npm run import -- reviews.csv --dry-run --review',
      what: 'show what would be redacted, in a table',
    },
    { line: 'npm run import -- --undo', what: 'take the last import back' },
    {
      line: 'npm run import -- --recode --source survey',
      what: 'code the records of a source again after the codebook changed',
    },
  ],

  configure(program) {
    const collect = (value: string, values: string[] = []) => [...values, value];
    program
      .argument('[files...]', 'exports of any tool; - is standard input')
      .option('--source <id>', 'source they belong to (default: made of the file name)')
      .option('--map <field=column>', 'what a column means; repeat it for more, `field=` for none', collect)
      .option(
        '--as <tool>',
        'tool that wrote the files (default: recognised by their shape; generic maps columns)',
      )
      .option('--dry-run', 'show what would be done, and write nothing')
      .option('--json', 'print the summary as JSON')
      .option(
        '--review',
        'also show a table of what was redacted, with the originals; with --json without them',
      )
      .option('--mirror', 'remove records that a newer export of the same time does not hold any more')
      .option('--undo', 'take the last import back')
      .option('--recode', 'code by the present codebook again, without importing')
      .option('--encoding <name>', 'character encoding (default: recognised)')
      .option('--sheet <name>', 'sheet of an Excel workbook (default: the one with most rows)')
      .option(
        '--exported-on <date>',
        'day of the export, as in 2026-03-31, from which dates such as "3 days ago" are told',
        readDay,
      )
      .option('--channel <id>', 'channel of a new source')
      .option('--method <id>', 'method of a new source')
      .option('--solicited', 'a new source whose voices were asked for')
      .option('--unsolicited', 'a new source whose voices came by themselves')
      .option('--synthetic', 'a new source of invented data')
      .option('--purpose <text>', 'what a new source is collected for; until it is named no build shows it')
      .option('--legal-basis <text>', 'by what right a new source is kept; likewise')
      .option('--retention <months>', 'months for which a new source keeps its records', readMonths);
  },

  async run(input, context) {
    const asked = options.parse(input.options);
    const files = z.array(z.string()).parse([input.args[0] ?? []].flat());
    const root = contentRoot(context.env, context.env['OUTSIDE_IN_CONTENT'] ? context.cwd : context.root);
    try {
      // Read before the lock is taken: whoever pipes the voices in may be slow.
      const inputs = asked.undo || asked.recode ? [] : await openInputs(files, context);
      const work = async () => {
        await completeUnfinished(root, context);
        if (asked.undo) return undo(asked, root, context);
        const wiki = await readWiki(root);
        return asked.recode
          ? await recodeSources(asked, wiki, context)
          : await importFiles(inputs, asked, wiki, context);
      };
      return await changing(root, asked.dryRun && !asked.undo, context, work);
    } catch (error) {
      if (error instanceof InputProblem) throw new CommandError(error.message, { cause: error });
      throw error;
    }
  },
};

function readMonths(text: string): number {
  const months = Number(text);
  if (Number.isInteger(months) && months > 0) return months;
  throw new InvalidArgumentError('A retention is a whole number of months, 1 or more.');
}

function readDay(text: string): string {
  if (isDay(text)) return text;
  throw new InvalidArgumentError('A day is written as in 2026-03-31.');
}

async function importFiles(
  inputs: readonly Input[],
  asked: Options,
  wiki: Wiki,
  context: CommandContext,
): Promise<number> {
  const found = await reportsAmong(inputs, wiki.settings.privacy, asked.as);
  if (found.length > 0) {
    const today = isoDay(context.now());
    const { dryRun, json } = asked;
    const request = { root: context.root, run: runName(context.now()), today, dryRun, json };
    context.stdout.write(importReports(found, wiki, request));
    return 0;
  }
  const run = { name: runName(context.now()), dryRun: asked.dryRun };
  const home = homeOf(wiki.settings, wiki.contentRoot, context.env);
  try {
    const { results, written } = await importAll(inputs, wishOf(asked), wiki, placeOf(context, home, run));
    const reports = results.map(({ report, review }) =>
      asked.review && asked.json ? { ...report, redactions: withoutOriginals(review) } : report,
    );
    const report: ImportReport = { sources: reports, written, dryRun: asked.dryRun };
    context.stdout.write(asked.json ? `${JSON.stringify(report)}\n` : reportText(report));
    if (asked.review && !asked.json) {
      for (const { report: of, review } of results)
        context.stdout.write(`\n${reviewTable(of.source, review)}`);
    }
    return reports.some(({ counts }) => counts.rejected > 0) ? 2 : 0;
  } finally {
    dropUnfinished(context.root, run.name);
    await home.close();
  }
}

function wishOf(asked: Options): ImportWish {
  const { source, map, as, encoding, sheet, exportedOn, channel, method, synthetic, mirror } = asked;
  const { purpose, legalBasis, retention: retentionMonths } = asked;
  const solicited = asked.unsolicited ? false : asked.solicited;
  const about = { channel, method, synthetic, solicited, purpose, legalBasis, retentionMonths };
  return { source, map, as, encoding, sheet, exportedOn, about, mirror };
}

function placeOf(context: CommandContext, home: RecordHome, run: Run): ImportPlace {
  const tell = (text: string) => {
    context.stderr.write(text);
  };
  return {
    root: context.root,
    env: context.env,
    home,
    run,
    today: isoDay(context.now()),
    tell,
    progress: progress(tell, context.isTerminal, () => performance.now()),
  };
}

async function openInputs(files: readonly string[], context: CommandContext): Promise<Input[]> {
  if (files.length === 0) {
    throw new InputProblem('Name the files to import, for example `npm run import -- reviews.csv`.');
  }
  const inputs: Input[] = [];
  for (const file of files) {
    inputs.push(file === '-' ? await standardInput(context.stdin) : fileInput(file, context.cwd));
  }
  return inputs;
}

async function keepRecoded(
  results: readonly Recoded[],
  home: RecordHome,
  run: Run,
  { contentRoot }: Wiki,
  { root }: CommandContext,
): Promise<void> {
  const staged = results.flatMap((result) => result.staged.files);
  const store = results.some((result) => result.staged.inStore) ? home : undefined;
  if (run.dryRun || !results.some((result) => result.staged.written.length > 0)) return;
  const sources = results.map(({ source }) => source);
  await commitRun(root, contentRoot, { changes: [], staged, store }, run.name, sources);
}

async function recodeSources(asked: Options, wiki: Wiki, context: CommandContext): Promise<number> {
  const ids = wiki.sources.map(({ id }) => id);
  if (asked.source !== undefined && !ids.includes(asked.source)) {
    throw new InputProblem(`There is no source \`${asked.source}\`. There are: ${ids.join(', ') || 'none'}.`);
  }
  const run = { name: runName(context.now()), dryRun: asked.dryRun };
  const home = homeOf(wiki.settings, wiki.contentRoot, context.env);
  let results: Recoded[];
  try {
    results = await recode(wiki, home, run, asked.source === undefined ? ids : [asked.source]);
    await keepRecoded(results, home, run, wiki, context);
  } finally {
    await home.close();
  }
  const summary = results.map(({ source, records, changed }) => ({ source, records, changed }));
  const lines = summary.map(
    ({ source, records, changed }) => `${source}: ${changed} of ${records} records are coded differently\n`,
  );
  context.stdout.write(
    asked.json
      ? `${JSON.stringify({ recoded: summary, written: results.flatMap(({ staged }) => staged.written) })}\n`
      : lines.join(''),
  );
  return 0;
}

function undo(asked: Options, root: string, context: CommandContext): number {
  refuseUndoAfterErasure(context.root, root);
  const { paths, sources } = undoLast(context.root, root);
  const text = `The import of ${sources.join(', ')} is taken back; ${paths.length} files are as they were before.\n`;
  context.stdout.write(asked.json ? `${JSON.stringify({ undone: sources, files: paths })}\n` : text);
  return 0;
}
