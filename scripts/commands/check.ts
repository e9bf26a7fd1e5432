import { statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { z } from 'zod';
import { knownRecords } from '../../src/evidence/knownRecords.ts';
import { checkContent } from '../../src/files/checkContent.ts';
import { contentRoot } from '../../src/files/io.ts';
import { type Visibility, visibility } from '../../src/schema/fields.ts';
import { github } from '../reporters/github.ts';
import { json } from '../reporters/json.ts';
import { markdown } from '../reporters/markdown.ts';
import type { Reporter } from '../reporters/reporter.ts';
import { terminal } from '../reporters/terminal.ts';
import { touchedSince } from '../steps/changes/touched.ts';
import { CommandError } from './errors.ts';
import type { CommandContext, CommandModule } from './types.ts';

const options = z.object({
  json: z.boolean().default(false),
  markdown: z.boolean().default(false),
  since: z.string().min(1).optional(),
  audience: z.string().optional(),
});

/** `npm run check`: everything that is wrong with the content, at once. */
export const command: CommandModule = {
  examples: [
    { line: 'npm run check', what: 'lists every problem of the content with file, line and remedy' },
    { line: 'npm run check -- --json > problems.json', what: 'the same for programs' },
    { line: 'npm run check -- --since main', what: 'says besides what the changes since `main` touch' },
    {
      line: 'npm run check -- --since origin/main --markdown > comment.md',
      what: 'writes it as a comment for a pull request',
    },
    { line: 'npm run check -- --audience public', what: 'checks what a site for everybody needs' },
  ],

  configure(program) {
    program
      .option('--json', 'print {"problems": [...], "counts": {...}}, with --since {"changes": [...]} besides')
      .option('--since <commit>', 'say what the changes since a branch, tag or commit touch')
      .option('--markdown', 'print Markdown, for a comment on a pull request')
      .option(
        '--audience <name>',
        `check for another audience than that of the settings: ${visibility.options.join(', ')}`,
      );
  },

  async run(input, context) {
    const chosen = options.parse(input.options);
    const root = contentRoot(context.env, context.root);
    if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) throw noFolder(root);
    const report = await checkContent(root, {
      today: context.now(),
      audience: audienceOf(chosen.audience),
      known: knownRecords({ root, env: context.env }),
    });
    const folder = relative(context.cwd, root).split(sep).join('/') || '.';
    const touched = chosen.since === undefined ? undefined : await touchedSince(root, chosen.since);
    context.stdout.write(
      reporterFor(chosen, context.env)({ ...report, ...(touched && { touched }) }, { folder }),
    );
    return report.counts.errors > 0 ? 1 : 0;
  },
};

function reporterFor(
  chosen: Pick<z.infer<typeof options>, 'json' | 'markdown'>,
  env: CommandContext['env'],
): Reporter {
  if (chosen.json) return json;
  if (chosen.markdown) return markdown;
  return env['GITHUB_ACTIONS'] === 'true' ? github : terminal;
}

function audienceOf(name: string | undefined): Visibility | undefined {
  if (name === undefined) return undefined;
  const { success, data } = visibility.safeParse(name);
  if (success) return data;
  throw new CommandError(`\`${name}\` is no audience; there are ${visibility.options.join(', ')}.`);
}

function noFolder(root: string): CommandError {
  return new CommandError(
    `There is no folder \`${root}\`. Create it, or name another in the environment variable OUTSIDE_IN_CONTENT.`,
  );
}
