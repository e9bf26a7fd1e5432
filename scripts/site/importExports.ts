import { existsSync, globSync } from 'node:fs';
import { join, parse } from 'node:path';
import { CommandError } from '../commands/errors.ts';
import { runCommandLine } from '../commands/run.ts';
import type { CommandContext, CommandEntry } from '../commands/types.ts';
import { digestOf, stampIn } from './digest.ts';

/** The import as its own command runs it. The table of commands leads here, so it is named again. */
const importCommand: CommandEntry = {
  name: 'import',
  summary: 'Read exports of feedback tools into the wiki',
  load: async () => (await import('../commands/import.ts')).command,
};

/** What decides the records that an import writes, besides the exports: rules and manifests, and the code that reads. */
const rules = ['evidence', 'taxonomy', 'journeys', 'segments', 'wiki.yaml'];
const readers = ['scripts/sources', 'scripts/steps', 'src/text', 'src/schema'];

/**
 * Imports the raw exports of the sample company that belong to a source of the wiki: `app-bewertungen.csv` to the
 * source `app-bewertungen`. Nothing is read where exports, rules and records are those of the last time.
 * @param content The content folder, absolute.
 * @returns the number of files imported
 * @throws CommandError where the import did not work
 */
export async function importExports(content: string, context: CommandContext): Promise<number> {
  const { root, env } = context;
  const files = globSync(join(root, 'sample', 'exports', '*'))
    .filter((file) => existsSync(join(content, 'evidence', parse(file).name, 'source.yaml')))
    .sort();
  if (files.length === 0) return 0;
  const digest = () =>
    digestOf(
      [...files, ...rules.map((name) => join(content, name)), ...readers.map((name) => join(root, name))],
      root,
    );
  const stamp = stampIn(join(root, '.cache', 'imported'));
  if (stamp.isCurrent(await digest())) return 0;
  stamp.clear();
  // What the import reports is no result of this command, and goes where progress goes.
  const quiet = { ...context, stdout: context.stderr, env: { ...env, OUTSIDE_IN_CONTENT: content } };
  const exitCode = await runCommandLine([importCommand.name, ...files], quiet, [importCommand]);
  // 2 says that some rows were rejected, which the report has named.
  if (exitCode !== 0 && exitCode !== 2) {
    throw new CommandError(
      'The exports of the sample company could not be imported; the lines above say why.',
      {
        exitCode,
      },
    );
  }
  stamp.set(await digest());
  return files.length;
}
