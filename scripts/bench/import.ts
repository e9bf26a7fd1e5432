import { statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { CommandError } from '../commands/errors.ts';
import type { CommandContext } from '../commands/types.ts';
import { writeExport } from './exportFile.ts';
import { bytes, count, ratio, seconds } from './figures.ts';
import { calibrate } from './measure/calibrate.ts';
import { METERED_NOTE, runMetered, scriptFile } from './measure/runMetered.ts';
import { inWorkFolder } from './measure/workFolder.ts';
import type { Bench } from './types.ts';
import { frameFiles } from './wiki/frame.ts';
import { writeFiles } from './wiki/generate.ts';
import { planWiki } from './wiki/plan.ts';

/** What both programs are asked to report. */
const imported = z.object({ sources: z.array(z.object({ counts: z.object({ read: z.number() }) })) });
const rawRead = z.object({ rows: z.number() });

/** Imports a generated export into a new wiki, and reads the same file raw, each as a process of its own. */
export const bench: Bench = (options, context) =>
  inWorkFolder(options.keep, async (folder) => {
    const file = join(folder, 'reviews.csv');
    await writeExport(file, options.rows, options.seed);
    const figures = [];
    for (let run = 1; run <= options.runs; run += 1) {
      const place = join(folder, `run-${run}`);
      const { seed } = options;
      writeFiles(join(place, 'content'), frameFiles(planWiki({ entries: 20, claims: 0, records: 0, seed })));
      const number = options.runs === 1 ? '' : ` (${run})`;
      figures.push({
        name: `import${number}`,
        ...(await measured('import', place, file, options.rows, context)),
      });
      figures.push({
        name: `raw read${number}`,
        ...(await measured('raw read', place, file, options.rows, context)),
      });
    }
    return {
      title: `Import of ${count(options.rows)} rows (${bytes(statSync(file).size)} of CSV), beside DuckDB's raw read of the same file`,
      columns: ['what', 'wall', 'CPU', 'rows a second', 'memory', 'job (CPU)', 'CPU / job'],
      rows: figures.map(({ name, wall, cpu, memory, job }) => [
        name,
        seconds(wall),
        seconds(cpu),
        count((options.rows * 1000) / wall),
        bytes(memory),
        seconds(job.cpu),
        ratio(cpu, job.cpu),
      ]),
      notes: [
        METERED_NOTE,
        'The import redacts, identifies and codes every row and writes JSON Lines; the raw read only parses. Both include the start of a process.',
      ],
      figures,
    };
  });

async function measured(
  name: 'import' | 'raw read',
  place: string,
  file: string,
  rows: number,
  context: CommandContext,
) {
  const { env, stderr } = context;
  const job = await calibrate();
  stderr.write(`Measuring: ${name} ...\n`);
  const words =
    name === 'import'
      ? [scriptFile('./importProcess.ts', import.meta.url), place, join(place, 'content'), file]
      : [scriptFile('./rawReadProcess.ts', import.meta.url), file];
  const { output, ...figures } = await runMetered({
    words,
    // As `npm run import` has it: rows live shortly, so that a small heap, collected more often, costs little time.
    nodeOptions: name === 'import' ? ['--max-semi-space-size=16', '--heap-growing-percent=40'] : [],
    cwd: place,
    env,
    meterFile: join(place, 'meter.json'),
    name,
  });
  const read: unknown = JSON.parse(output);
  const seen = name === 'import' ? imported.parse(read).sources[0]?.counts.read : rawRead.parse(read).rows;
  if (seen !== rows)
    throw new CommandError(`The ${name} saw ${seen} of ${rows} rows: the figures would mean nothing.`);
  return { ...figures, job };
}
