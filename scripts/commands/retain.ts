import { z } from 'zod';
import { contentRoot, nodeIo } from '../../src/files/io.ts';
import { readContent } from '../../src/files/readContent.ts';
import { isoDay } from '../../src/wiki/statistics/days.ts';
import { removeRecords } from '../steps/erase/remove.ts';
import { planRetention } from '../steps/retain/plan.ts';
import { retentionText } from '../steps/retain/report.ts';
import { runName } from '../steps/runName.ts';
import { homeOf } from '../steps/warehouse/homeOf.ts';
import { changing, completeUnfinished } from './changing.ts';
import type { CommandContext, CommandModule } from './types.ts';

const options = z.object({ dryRun: z.boolean().default(false), json: z.boolean().default(false) });

/** `npm run retain`: records past their source's retention go, and counts of their months stay. */
export const command: CommandModule = {
  examples: [
    { line: 'npm run retain -- --dry-run', what: 'say which records are past the retention of their source' },
    { line: 'npm run retain', what: 'remove them, and keep counts of their months' },
  ],

  configure(program) {
    program
      .option('--dry-run', 'show what would be done, and write nothing')
      .option('--json', 'print the summary as JSON');
  },

  async run(input, context) {
    const asked = options.parse(input.options);
    const root = contentRoot(context.env, context.env['OUTSIDE_IN_CONTENT'] ? context.cwd : context.root);
    const work = () => retain(asked, root, context);
    return await changing(root, asked.dryRun, context, work);
  },
};

async function retain(
  { dryRun, json }: z.infer<typeof options>,
  root: string,
  context: CommandContext,
): Promise<number> {
  await completeUnfinished(root, context);
  const now = context.now();
  const read = await readContent(root, nodeIo);
  const home = homeOf(read.content.settings, root, context.env);
  try {
    const plan = await planRetention(read, root, home, isoDay(now));
    const { sources, edits, records, changes } = plan;
    const run = { name: runName(now), dryRun };
    const where = { root: context.root, contentRoot: root, env: context.env, run };
    const { written } = await removeRecords(home, where, records, changes);
    const report = { sources, edits, written, dryRun };
    context.stdout.write(json ? `${JSON.stringify(report)}\n` : retentionText(report));
  } finally {
    await home.close();
  }
  return 0;
}
