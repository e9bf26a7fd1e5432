import { z } from 'zod';
import { contentRoot, nodeIo } from '../../src/files/io.ts';
import { type ReadContent, readContent } from '../../src/files/readContent.ts';
import { visibility } from '../../src/schema/fields.ts';
import { buildSite } from '../site/build.ts';
import { siteTarget } from '../site/target.ts';
import { InputProblem } from '../sources/problem.ts';
import { erase } from '../steps/erase/erase.ts';
import { beginForgetting, finishForgetting } from '../steps/erase/forget.ts';
import { eraseHistory, historyText } from '../steps/erase/history/eraseHistory.ts';
import { type ErasureReport, erasureText } from '../steps/erase/report.ts';
import type { Selectors } from '../steps/erase/selection.ts';
import { selectionsIn, sourcesAsked } from '../steps/erase/selections.ts';
import { wasErased } from '../steps/erase/tombstones.ts';
import { homeOf } from '../steps/warehouse/homeOf.ts';
import { changing, completeUnfinished } from './changing.ts';
import { CommandError } from './errors.ts';
import type { CommandContext, CommandModule } from './types.ts';

const options = z.object({
  source: z.array(z.string()).optional(),
  allSources: z.boolean().default(false),
  respondent: z.array(z.string().min(1)).default([]),
  record: z.array(z.string().min(1)).default([]),
  dryRun: z.boolean().default(false),
  json: z.boolean().default(false),
  build: z.boolean().default(false),
  history: z.boolean().default(false),
  yes: z.boolean().default(false),
});
type Options = z.infer<typeof options>;

/** `npm run erase`: the words of a person go from everywhere. Exit code 2 where a person must take some out first. */
export const command: CommandModule = {
  examples: [
    {
      line: 'npm run erase -- --source nps-befragung --respondent K-4711 --dry-run',
      what: 'say what erasing a person, as the export calls them, would take out',
    },
    {
      line: 'npm run erase -- --all-sources --respondent K-4711 --build',
      what: 'erase the person everywhere, and build the sites again that were built before',
    },
    { line: 'npm run erase -- --source tickets --record 90321', what: 'erase one record, by its key' },
    {
      line: 'npm run erase -- --history',
      what: 'say what taking all that was erased out of the history of git means; with --yes do it',
    },
  ],

  configure(program) {
    const collect = (value: string, values: string[] = []) => [...values, value];
    program
      .option('--source <id>', 'source of the words; repeat it for more', collect)
      .option('--all-sources', 'every source: a person has the same pseudonym in all of them')
      .option('--respondent <id>', 'who said it, as the export calls them, or their pseudonym', collect)
      .option('--record <id>', 'one record, by its key in the export or by its id', collect)
      .option('--dry-run', 'show what would be done, and write nothing')
      .option('--json', 'print the summary as JSON')
      .option('--build', 'build the sites again that were built before')
      .option('--history', 'rewrite the history of git, so that no version holds what was erased')
      .option('--yes', 'with --history: do it');
  },

  async run(input, context) {
    const asked = options.parse(input.options);
    const root = contentRoot(context.env, context.env['OUTSIDE_IN_CONTENT'] ? context.cwd : context.root);
    if (asked.source !== undefined && asked.allSources)
      throw new CommandError('Name either `--source` or `--all-sources`.');
    if (!asked.history) refuseUnclear(asked);
    const work = async () => {
      await completeUnfinished(root, context);
      const read = await readContent(root, nodeIo);
      if (asked.history) return await rewrite(asked, read, root, context);
      return await eraseWords(asked, read, root, context);
    };
    return await changing(root, asked.dryRun, context, work);
  },
};

function refuseUnclear({ source, allSources, respondent, record }: Options): void {
  if (source === undefined && !allSources) {
    throw new CommandError('Name the source with `--source ID`, or `--all-sources`.');
  }
  if (respondent.length + record.length === 0) {
    throw new CommandError(
      'Name whose words to erase: `--respondent ID` for a person, `--record ID` for one record.',
    );
  }
}

async function eraseWords(
  asked: Options,
  read: ReadContent,
  root: string,
  context: CommandContext,
): Promise<number> {
  const selectors: Selectors = { respondents: asked.respondent, records: asked.record };
  const sources = sourcesAsked(read, asked.source);
  const selections = selectionsIn(sources, read, selectors, context);
  const rest = sourcesAsked(read, undefined).filter((source) => !sources.includes(source));
  const people = { respondents: asked.respondent, records: [] };
  const others = people.respondents.length === 0 ? [] : rest.flatMap((source) => selectionIfKnown(source));
  function selectionIfKnown(source: (typeof rest)[number]) {
    try {
      return selectionsIn([source], read, people, context);
    } catch (error) {
      // Sources that were not asked for are only looked at, and one of another key cannot be.
      if (error instanceof InputProblem) return [];
      throw error;
    }
  }
  const report = await erase(read, selections, others, {
    root: context.root,
    contentRoot: root,
    env: context.env,
    now: context.now(),
    dryRun: asked.dryRun,
  });
  if (report.records.length === 0) {
    if (!selections.some((selection) => wasErased(root, selection)))
      throw nothingFound(sources.map(({ id }) => id));
    context.stdout.write(
      asked.json
        ? `${JSON.stringify(report)}\n`
        : 'These words were erased before; nothing is left of them.\n',
    );
    return 0;
  }
  context.stdout.write(asked.json ? `${JSON.stringify(report)}\n` : erasureText(report));
  if (report.content.open.length > 0) return 2;
  return asked.build && !asked.dryRun ? await buildAgain(report, context) : 0;
}

/** Rewrites history, or says what that would mean; then nothing is done, and the exit code is 2. */
async function rewrite(
  asked: Options,
  read: ReadContent,
  root: string,
  context: CommandContext,
): Promise<number> {
  const selectors = { respondents: asked.respondent, records: asked.record };
  const selections = selectionsIn(sourcesAsked(read, asked.source), read, selectors, context);
  const home = homeOf(read.content.settings, root, context.env);
  const sources = sourcesAsked(read, undefined).map(({ id }) => id);
  const yes = asked.yes && !asked.dryRun;
  const report = await eraseHistory(root, home, sources, selections, yes).finally(home.close);
  if (report.rewritten) {
    beginForgetting(context.root, root);
    finishForgetting(context.root, root, context.env);
  }
  context.stdout.write(asked.json ? `${JSON.stringify(report)}\n` : historyText(report));
  if (report.records.length === 0) return 0;
  if (!report.rewritten) return 2;
  return report.objects === 0 ? 0 : 1;
}

function nothingFound(sources: readonly string[]): CommandError {
  return new CommandError(
    `Nothing was found to erase in ${sources.join(', ') || 'a wiki without sources'}. A person is named as the export's column of respondents does, a record as its key column; write the id exactly so.`,
  );
}

/** Builds every site of `dist/` again that was built before. */
async function buildAgain({ elsewhere }: ErasureReport, context: CommandContext): Promise<number> {
  for (const site of elsewhere.sites) {
    const { success, data: audience } = visibility.safeParse(site.split('/').at(-1));
    if (success && (await buildSite(siteTarget({ audience }, context), context)) !== 0) return 1;
  }
  return 0;
}
