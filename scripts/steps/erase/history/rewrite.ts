import { globSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { InputProblem } from '../../../sources/problem.ts';
import type { Cleaner } from './cleaner.ts';
import { cleaned } from './exported.ts';
import { git, startGit } from './git.ts';

/** The repository that holds a folder. @throws InputProblem where none does */
export async function repositoryOf(folder: string): Promise<string> {
  try {
    return (await git(folder, ['rev-parse', '--show-toplevel'])).trim();
  } catch (cause) {
    throw new InputProblem(`\`${folder}\` is in no repository of git, so there is no history to rewrite.`, {
      cause,
    });
  }
}

/** @throws InputProblem that says what stands in the way of rewriting a repository's history safely and wholly */
export async function refuseUnready(folder: string): Promise<void> {
  const refuse = (sentence: string) => {
    throw new InputProblem(`${sentence} Nothing was rewritten.`);
  };
  if ((await git(folder, ['status', '--porcelain'])) !== '')
    refuse(
      'There are changes that are not committed. Commit them first: the erasure itself belongs to history.',
    );
  if ((await git(folder, ['rev-parse', '--is-shallow-repository'])).trim() === 'true')
    refuse('The clone is shallow. Fetch the whole history first: `git fetch --unshallow`.');
  if ((await git(folder, ['branch', '--show-current'])).trim() === '')
    refuse('No branch is checked out. Check one out first: `git switch BRANCH`.');
  if ((await git(folder, ['stash', 'list'])) !== '')
    refuse('There are stashes, which would keep old versions. Apply or drop them: `git stash list`.');
  if ((await git(folder, ['worktree', 'list', '--porcelain'])).match(/^worktree /gm)?.length !== 1)
    refuse('There are further work trees, which would keep old versions. Remove them: `git worktree list`.');
  const objects = resolve(folder, (await git(folder, ['rev-parse', '--git-path', 'objects'])).trim());
  if (globSync(['info/alternates', 'pack/*.keep'], { cwd: objects }).length > 0)
    refuse(
      'The repository borrows objects from another one, or keeps packs for ever. Clone it anew on its own.',
    );
}

/**
 * Rewrites every version of every branch and tag through a cleaner, then removes all former objects. Authors, dates,
 * messages and names stay; what had the words gets other ids, and so does all that came after.
 */
export async function rewriteHistory(
  folder: string,
  clean: Cleaner,
  contentBlobs: ReadonlySet<string>,
): Promise<void> {
  const exported = startGit(folder, [
    'fast-export',
    '--all',
    '--signed-tags=strip',
    '--tag-of-filtered-object=rewrite',
    '--reencode=no',
    '--use-done-feature',
    '--show-original-ids',
  ]);
  const imported = startGit(folder, ['fast-import', '--force', '--quiet', '--done']);
  exported.stdin.end();
  imported.stdout.resume();
  // Without its last word, `done`, the import changes no branch.
  await pipeline(cleaned(exported.stdout, clean, contentBlobs), imported.stdin);
  await Promise.all([exported.ended, imported.ended]);
  await git(folder, ['reset', '--hard', '--quiet']);
  const at = async (name: string) =>
    resolve(folder, (await git(folder, ['rev-parse', '--git-path', name])).trim());
  for (const name of ['ORIG_HEAD', 'FETCH_HEAD']) rmSync(await at(name), { force: true });
  await git(folder, ['reflog', 'expire', '--expire=now', '--expire-unreachable=now', '--all']);
  await git(folder, ['gc', '--prune=now', '--quiet']);
}
