import { statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { z } from 'zod';
import { knownRecords } from '../../src/evidence/knownRecords.ts';
import { checkContent } from '../../src/files/checkContent.ts';
import { contentRoot } from '../../src/files/io.ts';
import { github } from '../reporters/github.ts';
import { json } from '../reporters/json.ts';
import type { Reporter } from '../reporters/reporter.ts';
import { terminal } from '../reporters/terminal.ts';
import { CommandError } from './errors.ts';
import type { CommandContext, CommandModule } from './types.ts';

const options = z.object({ json: z.boolean().default(false) });

/** `npm run check`: everything that is wrong with the content, at once. */
export const command: CommandModule = {
  examples: [
    { line: 'npm run check', what: 'lists every problem of the content with file, line and remedy' },
    { line: 'npm run check -- --json > problems.json', what: 'the same for programs' },
  ],

  configure(program) {
    program.option('--json', 'print {"problems": [...], "counts": {...}}');
  },

  async run(input, context) {
    const chosen = options.parse(input.options);
    const root = contentRoot(context.env, context.root);
    if (!statSync(root, { throwIfNoEntry: false })?.isDirectory()) throw noFolder(root);
    const report = await checkContent(root, {
      today: context.now(),
      known: knownRecords({ root, env: context.env }),
    });
    const folder = relative(context.cwd, root).split(sep).join('/') || '.';
    context.stdout.write(reporterFor(chosen.json, context.env)(report, { folder }));
    return report.counts.errors > 0 ? 1 : 0;
  },
};

function reporterFor(asJson: boolean, env: CommandContext['env']): Reporter {
  if (asJson) return json;
  return env['GITHUB_ACTIONS'] === 'true' ? github : terminal;
}

function noFolder(root: string): CommandError {
  return new CommandError(
    `There is no folder \`${root}\`. Create it, or name another in the environment variable OUTSIDE_IN_CONTENT.`,
  );
}
