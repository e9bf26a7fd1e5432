import { cpSync, existsSync, globSync } from 'node:fs';
import { join, parse } from 'node:path';
import { judgeWiki } from '../../src/evidence/judgeWiki.ts';
import { openStore } from '../../src/evidence/open.ts';
import { nodeIo } from '../../src/files/io.ts';
import { readContent } from '../../src/files/readContent.ts';
import { queriesOf } from '../../src/wiki/claims/items.ts';
import type { WikiContent } from '../../src/wiki/entry.ts';
import { keptFrom } from '../../src/wiki/retention/keptFrom.ts';
import { windows } from '../../src/wiki/statistics/months.ts';
import { CommandError } from '../commands/errors.ts';
import { runCommandLine } from '../commands/run.ts';
import type { CommandContext } from '../commands/types.ts';
import { bytes, count, milliseconds, ratio } from './figures.ts';
import { importCommand } from './importCommand.ts';
import { calibrate, type Spent, timed } from './measure/calibrate.ts';
import { inWorkFolder } from './measure/workFolder.ts';
import type { Bench } from './types.ts';
import { multiplyRecords } from './wiki/multiply.ts';

/** What one step took, beside a job that is always the same. */
type StepFigures = Spent & { readonly name: string; readonly memory: number; readonly job: Spent };

/**
 * Asks the sample company's evidence everything that its wiki asks. With more records than the sample has, each of its
 * voices speaks several times, as another person in other words.
 */
export const bench: Bench = (options, context) =>
  inWorkFolder(options.keep, async (folder) => {
    const root = join(folder, 'content');
    // Records of an earlier import stay behind: the exports are imported anew.
    const filter = (file: string) => !file.endsWith('.jsonl');
    cpSync(join(context.root, 'content'), root, { recursive: true, filter });
    await importSample(root, folder, context);
    const { content } = await readContent(root, nodeIo);
    const own = await voicesIn(content, root);
    const times = Math.max(1, Math.round(options.records / own));
    if (times > 1) context.stderr.write(`Making ${count(own * times)} records ...\n`);
    multiplyRecords(root, times);
    const figures: StepFigures[] = [];
    for (let run = 1; run <= options.runs; run += 1) {
      const suffix = options.runs === 1 ? '' : ` (${run})`;
      figures.push(...(await measureRun(content, root, join(folder, `cache-${run}`), suffix)));
    }
    return reportOf(content, own * times, figures);
  });

async function measureRun(
  content: WikiContent,
  root: string,
  cache: string,
  suffix: string,
): Promise<StepFigures[]> {
  const open = () => openStore(content.settings.evidence, { root, env: {}, cache }, readingOf(content));
  const asOf = today;
  const context = { asOf, ...windows(asOf, content.settings.trend) };
  const asked = content.entries.flatMap((entry) =>
    entry.kind === 'insight' ? queriesOf(entry.id, entry.data) : [],
  );
  const first = await step(`load${suffix}`, open);
  await first.result.close();
  const again = await step(`load again${suffix}`, open);
  const claims = await step(`all claims${suffix}`, () => again.result.answer(asked, context));
  await again.result.close();
  const site = await step(`all that a site asks${suffix}`, () =>
    judgeWiki(content, { root, audience: 'internal', today, cache }),
  );
  return [first, again, claims, site].map(({ figures }) => figures);
}

async function step<T>(name: string, task: () => Promise<T>): Promise<{ figures: StepFigures; result: T }> {
  const job = await calibrate();
  const { wall, cpu, result } = await timed(task);
  const memory = process.resourceUsage().maxRSS * 1024;
  return { figures: { name, wall, cpu, memory, job }, result };
}

function readingOf({ entries, settings }: WikiContent) {
  const sources = entries.flatMap((entry) =>
    entry.kind === 'source'
      ? [{ id: entry.id, quote: entry.data.quote, keptFrom: keptFrom(today, entry.data.retentionMonths) }]
      : [],
  );
  return { sources, audience: 'internal' as const, timeZone: settings.timeZone };
}

async function voicesIn(content: WikiContent, root: string): Promise<number> {
  const store = await openStore(content.settings.evidence, { root, env: {} }, readingOf(content));
  const sources = readingOf(content).sources.map(({ id }) => id);
  const context = { asOf: today, ...windows(today, content.settings.trend) };
  const query = { sources, where: {}, among: {}, measure: 'share' as const, of: undefined };
  const [answer] = await store.answer([query], context);
  await store.close();
  return answer?.base ?? 0;
}

function reportOf(content: WikiContent, records: number, figures: readonly StepFigures[]) {
  const insights = content.entries.filter(({ kind }) => kind === 'insight').length;
  return {
    title: `All claims of the sample company: ${count(insights)} insights with ${count(queriesIn(content))} queries over ${count(records)} voices`,
    columns: ['step', 'wall', 'CPU', 'memory', 'job (CPU)', 'CPU / job'],
    rows: figures.map(({ name, wall, cpu, memory, job }) => [
      name,
      milliseconds(wall),
      milliseconds(cpu),
      bytes(memory),
      milliseconds(job.cpu),
      ratio(cpu, job.cpu),
    ]),
    notes: [
      'Load: reads all records and codes; large evidence is kept in the form of the engine, and load again finds it there.',
      'All claims: the counts, months, windows and voices of every query, in one call. All that a site asks: loading, claims, metrics, overviews, voices of all hubs.',
      'Memory: the most that this process has held so far, what made the records included.',
    ],
    figures,
  };
}

/** The day of the sample. */
const today = '2026-10-15';

function queriesIn(content: WikiContent): number {
  return content.entries.reduce(
    (sum, entry) => sum + (entry.kind === 'insight' ? queriesOf(entry.id, entry.data).length : 0),
    0,
  );
}

/** Imports the sample's exports into a copy of its wiki; the project's own journal of imports is left alone. */
async function importSample(content: string, folder: string, context: CommandContext): Promise<void> {
  const files = globSync(join(context.root, 'sample', 'exports', '*'))
    .filter((file) => existsSync(join(content, 'evidence', parse(file).name, 'source.yaml')))
    .sort();
  context.stderr.write(`Importing ${files.length} exports of the sample company ...\n`);
  const said: string[] = [];
  const quiet = {
    ...context,
    root: folder,
    stdout: { write: (text: string) => said.push(text) },
    stderr: { write: (text: string) => said.push(text) },
    isTerminal: false,
    env: { ...context.env, OUTSIDE_IN_CONTENT: content },
  };
  const exitCode = await runCommandLine(['import', ...files], quiet, [importCommand]);
  // 2 says that some rows were rejected, as the sample has it.
  if (exitCode !== 0 && exitCode !== 2)
    throw new CommandError(`The sample could not be imported:\n${said.join('')}`);
}
