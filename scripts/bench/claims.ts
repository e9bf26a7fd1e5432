import { cpSync, existsSync, globSync } from 'node:fs';
import { join, parse } from 'node:path';
import { judgeWiki } from '../../src/evidence/judgeWiki.ts';
import { nodeIo } from '../../src/files/io.ts';
import { readContent } from '../../src/files/readContent.ts';
import type { WikiContent } from '../../src/wiki/entry.ts';
import { CommandError } from '../commands/errors.ts';
import { runCommandLine } from '../commands/run.ts';
import type { CommandContext } from '../commands/types.ts';
import { count, milliseconds, ratio } from './figures.ts';
import { importCommand } from './importCommand.ts';
import { calibrate, timed } from './measure/calibrate.ts';
import { inWorkFolder } from './measure/workFolder.ts';
import type { Bench } from './types.ts';

/** Asks the sample company's evidence everything that its wiki asks: load, claims, breakdowns, voices of hubs. */
export const bench: Bench = (options, context) =>
  inWorkFolder(options.keep, async (folder) => {
    const root = join(folder, 'content');
    // Records of an earlier import stay behind: the exports are imported anew.
    const filter = (file: string) => !file.endsWith('.jsonl');
    cpSync(join(context.root, 'content'), root, { recursive: true, filter });
    await importSample(root, folder, context);
    const { content } = await readContent(root, nodeIo);
    const insights = content.entries.filter(({ kind }) => kind === 'insight').length;
    const queries = queriesIn(content);
    const figures = [];
    for (let run = 1; run <= options.runs; run += 1) {
      const job = await calibrate();
      const { wall, cpu, result } = await timed(() =>
        judgeWiki(content, { root, audience: 'internal', today }),
      );
      const voices = result.volumes.reduce((sum, each) => sum + each.voices, 0);
      figures.push({ run, wall, cpu, job, voices, queries });
    }
    return {
      title: `All claims of the sample company: ${count(insights)} insights with ${count(queries)} queries`,
      columns: ['run', 'wall', 'CPU', 'voices', 'job (CPU)', 'CPU / job'],
      rows: figures.map(({ run, wall, cpu, job, voices }) => [
        String(run),
        milliseconds(wall),
        milliseconds(cpu),
        count(voices),
        milliseconds(job.cpu),
        ratio(cpu, job.cpu),
      ]),
      notes: [
        'Each run opens the engine, loads all records, answers every query and lists the voices of all hubs.',
      ],
      figures,
    };
  });

/** The sample pins its own day; this one is never used. */
const today = '2026-10-15';

function queriesIn(content: WikiContent): number {
  return content.entries.reduce(
    (sum, entry) =>
      sum +
      (entry.kind === 'insight' ? entry.data.evidence.filter(({ type }) => type === 'query').length : 0),
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
