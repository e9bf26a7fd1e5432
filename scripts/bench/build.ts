import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandContext } from '../commands/types.ts';
import { siteEnvironment } from '../site/target.ts';
import { bytes, count, ratio, seconds } from './figures.ts';
import { calibrate, type Spent } from './measure/calibrate.ts';
import { METERED_NOTE, type Metered, runMetered } from './measure/runMetered.ts';
import { inWorkFolder } from './measure/workFolder.ts';
import type { Bench, BenchOptions, BenchReport } from './types.ts';
import { wikiFiles, writeFiles } from './wiki/generate.ts';

/** One way of building, in the order in which they are run. */
type Way = {
  readonly name: string;
  /** Whether the search index is made. */
  readonly search: boolean;
  /** Whether an entry is edited before. */
  readonly edited: boolean;
};

const WAYS: readonly Way[] = [
  { name: 'cold', search: false, edited: false },
  { name: 'unchanged', search: false, edited: false },
  { name: 'one entry edited', search: false, edited: true },
  { name: 'unchanged, with search', search: true, edited: false },
];

/** What one build took. */
type BuildFigures = Pick<Metered, 'wall' | 'cpu' | 'memory'> & {
  readonly name: string;
  readonly job: Spent;
  readonly pages: number;
  readonly bytes: number;
};

/** Builds a generated wiki with the real pages and configuration, each time as a process of its own. */
export const bench: Bench = (options, context) =>
  inWorkFolder(options.keep, async (folder) => {
    const content = join(folder, 'content');
    const files = writeFiles(content, wikiFiles(options));
    context.stderr.write(`Generated ${count(files)} files${options.keep ? ` in ${content}` : ''}.\n`);
    const figures: BuildFigures[] = [];
    for (let run = 1; run <= options.runs; run += 1) {
      for (const way of WAYS) {
        if (way.edited) editEntry(join(content, 'insights', 'erkenntnis-1.md'), run);
        const name = options.runs === 1 ? way.name : `${way.name} (${run})`;
        figures.push(await buildOnce({ ...way, name }, `run-${run}`, folder, options, context));
      }
    }
    return reportOf(figures, options);
  });

async function buildOnce(
  way: Way,
  place: string,
  folder: string,
  { profile }: BenchOptions,
  context: CommandContext,
): Promise<BuildFigures> {
  const { root, env, stderr } = context;
  const out = join(folder, place, 'site');
  const target = {
    audience: 'internal' as const,
    content: join(folder, 'content'),
    out,
    cache: join(folder, place, 'cache'),
  };
  const job = await calibrate();
  stderr.write(`Building: ${way.name} ...\n`);
  const metered = await runMetered({
    words: [join(root, 'scripts', 'site', 'astroBuild.ts')],
    nodeOptions: profile === undefined ? [] : ['--cpu-prof', '--cpu-prof-dir', join(context.cwd, profile)],
    cwd: root,
    env: { ...siteEnvironment(target, env), OUTSIDE_IN_SEARCH: way.search ? 'on' : 'off' },
    meterFile: join(folder, 'meter.json'),
    name: `build (${way.name})`,
  });
  const { wall, cpu, memory } = metered;
  return { name: way.name, wall, cpu, memory, job, ...sizeOf(out) };
}

/** A new title, which other pages show, and a new sentence. */
function editEntry(file: string, run: number): void {
  const text = readFileSync(file, 'utf8').replace(/^title: .*$/m, `title: "Ein neuer Titel, Fassung ${run}"`);
  writeFileSync(file, `${text}\nEin neuer Satz, Fassung ${run}.\n`);
}

/** Pages and bytes of a site, the search index and every other file included. */
function sizeOf(folder: string): { pages: number; bytes: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const sizes = files.map((entry) => statSync(join(entry.parentPath, entry.name)).size);
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
  };
}

function reportOf(figures: readonly BuildFigures[], options: BenchOptions): BenchReport {
  const { entries, claims, records } = options;
  return {
    title: `Build of ${count(entries)} Markdown entries of 250 words, ${count(claims)} claims over ${count(records)} voices`,
    columns: ['build', 'wall', 'CPU', 'memory', 'pages', 'size', 'job (CPU)', 'CPU / job'],
    rows: figures.map(({ name, wall, cpu, memory, pages, bytes: size, job }) => [
      name,
      seconds(wall),
      seconds(cpu),
      bytes(memory),
      count(pages),
      bytes(size),
      seconds(job.cpu),
      ratio(cpu, job.cpu),
    ]),
    notes: [
      METERED_NOTE,
      'Job: a fixed task of this process just before the build. Compare CPU / job between machines and days, not seconds.',
    ],
    figures,
  };
}
