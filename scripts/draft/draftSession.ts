import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeIo } from '../../src/files/io.ts';
import { readContent } from '../../src/files/readContent.ts';
import { FOLDER_OF_KIND } from '../../src/schema/kinds.ts';
import { didYouMean } from '../../src/text/nearest.ts';
import type { EntryOf, WikiContent } from '../../src/wiki/entry.ts';
import { isoDay } from '../../src/wiki/statistics/days.ts';
import { changing } from '../commands/changing.ts';
import { CommandError } from '../commands/errors.ts';
import type { CommandContext } from '../commands/types.ts';
import { fileInput } from '../sources/formats/input.ts';
import { sessionStudy, withStudy } from '../steps/entries/sessionStudy.ts';
import { takenFile } from '../steps/entries/taken.ts';
import { writeAll } from '../steps/keep/transaction.ts';
import { runName } from '../steps/runName.ts';

/** Notes of a session that shall become a study. */
export type SessionNotes = {
  /** Id of the session. */
  session: string;
  /** File with the notes, as typed. */
  notes: string;
  /** Whether nothing is written. */
  dryRun: boolean;
  /** Whether the report is JSON. */
  json: boolean;
};

/**
 * Drafts the study of a session's notes and names it in the session: both files are written, or neither.
 * @param root The content folder, absolute.
 * @returns What is printed.
 * @throws CommandError where there is no such session, or it has a study already
 * @throws InputProblem where the notes cannot be read
 */
export async function draftSession(
  wish: SessionNotes,
  root: string,
  context: CommandContext,
): Promise<string> {
  const work = async (): Promise<string> => {
    const { content } = await readContent(root, nodeIo);
    const session = sessionOf(wish.session, content);
    refuseTaken(session, root);
    const today = isoDay(context.now());
    const made = await sessionStudy(session, fileInput(wish.notes, context.cwd), content, today);
    const changes = [
      { path: made.path, text: made.text },
      { path: session.file, text: withStudy(readFileSync(join(root, session.file), 'utf8'), session.id) },
    ];
    if (!wish.dryRun) writeAll(context.root, root, changes, runName(context.now()), [made.path]);
    const written = changes.map(({ path }) => path);
    if (wish.json)
      return `${JSON.stringify({ study: made.path, redacted: made.redacted, open: made.open, written, dryRun: wish.dryRun })}\n`;
    return told(made, written, wish.dryRun);
  };
  return changing(root, wish.dryRun, context, work);
}

function sessionOf(id: string, { entries }: WikiContent): EntryOf<'session'> {
  const sessions = entries.filter((entry) => entry.kind === 'session');
  const found = sessions.find((session) => session.id === id);
  if (found) return found;
  const ids = sessions.map((session) => session.id);
  const near = didYouMean(id, ids);
  const hint =
    near === undefined ? `There are: ${ids.join(', ') || 'none yet'}.` : `Did you mean \`${near}\`?`;
  throw new CommandError(`There is no session \`${id}\`. ${hint}`);
}

function refuseTaken({ id, data, file }: EntryOf<'session'>, root: string): void {
  if (data.study !== undefined)
    throw new CommandError(
      `The notes of \`${id}\` are the study \`${data.study}\` already. Put what is new into it by hand; \`${file}\` names it in \`study\`.`,
    );
  const taken = takenFile(root, `${FOLDER_OF_KIND.study}/${id}`);
  if (taken !== undefined)
    throw new CommandError(
      `\`${taken}\` exists and is not touched. Name it in \`${file}\` as \`study: ${id}\`, or rename it and draft again.`,
    );
}

function told(
  { path, open, redacted }: Awaited<ReturnType<typeof sessionStudy>>,
  written: readonly string[],
  dryRun: boolean,
): string {
  const found = Object.entries(redacted).map(([type, count]) => `${type} ${count}`);
  return [
    `Study ${path}`,
    `  Redacted: ${found.length > 0 ? found.join(', ') : 'nothing'}`,
    ...open.map((line) => `  To do: ${line}`),
    ...(dryRun
      ? ['Dry run: nothing was written.']
      : [
          'Written, seen by nobody but the circle `restricted` until its `visibility` says otherwise:',
          ...written.map((file) => `  ${file}`),
          'Next: read it through, then npm run check   (take back: npm run import -- --undo)',
        ]),
    '',
  ].join('\n');
}
