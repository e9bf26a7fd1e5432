import { stat } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { writeFileAtomically } from '../../src/files/atomic.ts';
import { contentRoot, nodeIo } from '../../src/files/io.ts';
import { readContent } from '../../src/files/readContent.ts';
import { didYouMean } from '../../src/text/nearest.ts';
import { isoDay } from '../../src/wiki/statistics/days.ts';
import { draftSession } from '../draft/draftSession.ts';
import { type Draft, makeDrafts } from '../draft/makeDrafts.ts';
import { CommandError } from './errors.ts';
import type { CommandContext, CommandModule } from './types.ts';

const options = z.object({
  source: z.string().optional(),
  session: z.string().optional(),
  notes: z.string().optional(),
  dryRun: z.boolean().default(false),
  json: z.boolean().default(false),
});

/** `npm run draft`: draft insights for strong themes that have none yet, and studies of the notes of sessions. */
export const command: CommandModule = {
  examples: [
    { line: 'npm run draft', what: 'drafts an insight for every strong theme of the codebook without one' },
    { line: 'npm run draft -- --source app-bewertungen', what: 'only from the voices of one source' },
    { line: 'npm run draft -- --dry-run', what: 'says what it would write' },
    {
      line: 'npm run draft -- --session nutzerlabor-dezember --notes notes.md',
      what: 'drafts the study of a session from its notes, without personal data',
    },
  ],

  configure(program) {
    program
      .option('--source <id>', 'only voices of this source')
      .option('--session <id>', 'a session whose notes become a study; with --notes')
      .option('--notes <file>', 'its notes, in Markdown')
      .option('--dry-run', 'write nothing')
      .option('--json', 'print {"drafts": [...]}');
  },

  async run(input, context) {
    const { source, session, notes, dryRun, json } = options.parse(input.options);
    const root = contentRoot(context.env, context.root);
    if (session !== undefined || notes !== undefined) {
      const wish = { ...bothNamed(session, notes, source), dryRun, json };
      context.stdout.write(await draftSession(wish, root, context));
      return 0;
    }
    const { content } = await readContent(root, nodeIo);
    const sources = content.entries.flatMap((entry) => (entry.kind === 'source' ? [entry.id] : []));
    if (source !== undefined && !sources.includes(source)) throw unknownSource(source, sources);
    const today = isoDay(context.now());
    const drafts = await makeDrafts(content, {
      root,
      today,
      env: context.env,
      ...(source !== undefined && { source }),
    });
    for (const { file } of drafts) await refuseExisting(join(root, file));
    if (!dryRun) for (const { file, text } of drafts) await writeFileAtomically(join(root, file), text);
    report(drafts, { json, dryRun, folder: relative(context.cwd, root).replaceAll('\\', '/') }, context);
    return 0;
  },
};

/** @throws CommandError unless both are named, and no source besides */
function bothNamed(
  session: string | undefined,
  notes: string | undefined,
  source: string | undefined,
): { session: string; notes: string } {
  if (session === undefined || notes === undefined)
    throw new CommandError(
      'A study of a session needs both: `npm run draft -- --session <id> --notes <file.md>`.',
    );
  if (source !== undefined)
    throw new CommandError('`--source` is for drafts of insights; leave it out with `--session`.');
  return { session, notes };
}

/** A file that cannot be read is no insight yet, and still somebody's: nothing is written before all places are free. */
async function refuseExisting(path: string): Promise<void> {
  for (const name of [path, path.replace(/\.md$/, '.mdx')]) {
    const exists = await stat(name).then(
      () => true,
      () => false,
    );
    if (exists)
      throw new CommandError(
        `\`${name}\` exists already and was not touched. Mend it (\`npm run check\` says how), rename it, or remove it.`,
      );
  }
}

function report(
  drafts: readonly Draft[],
  { json, dryRun, folder }: { json: boolean; dryRun: boolean; folder: string },
  { stdout }: CommandContext,
): void {
  const named = drafts.map(({ file, theme, voices, alike }) => ({
    file: `${folder}/${file}`,
    theme,
    voices,
    alike,
  }));
  if (json) {
    stdout.write(`${JSON.stringify({ drafts: named }, undefined, 2)}\n`);
    return;
  }
  for (const { file, theme, voices, alike } of named) {
    stdout.write(`${file}  theme \`${theme}\`, ${voices} voices\n`);
    for (const { id, title, likeness } of alike)
      stdout.write(`  ${Math.round(likeness * 100)}% like \`insight/${id}\`: ${title}\n`);
  }
  if (named.length === 0) {
    stdout.write('No draft is needed: every strong theme has an insight.\n');
    return;
  }
  const count = `${named.length} ${named.length === 1 ? 'draft' : 'drafts'}`;
  stdout.write(
    dryRun
      ? `${count} would be written.\n`
      : `${count} written. Word each claim in \`title\`, then set \`status: published\`.\n`,
  );
}

function unknownSource(source: string, sources: readonly string[]): CommandError {
  const near = didYouMean(source, sources);
  const hint =
    near === undefined ? `There are: ${sources.join(', ') || 'none yet'}.` : `Did you mean \`${near}\`?`;
  return new CommandError(`There is no source \`${source}\`. ${hint}`);
}
