import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { InputProblem } from '../../sources/problem.ts';

const run = promisify(execFile);

/** A file that changed, relative to the folder asked about, with forward slashes. */
export type ChangedFile = { file: string; how: 'added' | 'changed' | 'removed' };

/** What changed in a folder since a commit. */
export type ChangesSince = {
  /** The files, by name. */
  files: ChangedFile[];
  /** The text that a file had then; undefined where there was none. */
  before(file: string): Promise<string | undefined>;
};

/**
 * What changed in a folder since a commit parted from the history of today: what was committed, what is only staged or
 * written, and files that git does not know yet. Ignored files are left out.
 * @throws InputProblem without git, outside of a repository, or for a name that git does not know.
 */
export async function changesSince(folder: string, ref: string): Promise<ChangesSince> {
  await git(folder, ['rev-parse', '--git-dir'], `\`${folder}\` is in no git repository.`);
  const unknown = `git knows no commit \`${ref}\`. Name a branch, tag or commit; in a shallow clone fetch it first: git fetch origin ${ref}`;
  const commit = (
    await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`], unknown)
  ).trim();
  const apart = `\`${ref}\` and the present commit share no history. In a shallow clone fetch all of it: git fetch --unshallow`;
  const base = (await git(folder, ['merge-base', commit, 'HEAD'], apart)).trim();
  const diff = await git(folder, [
    'diff',
    '--name-status',
    '--no-renames',
    '--relative',
    '-z',
    base,
    '--',
    '.',
  ]);
  const fresh = await git(folder, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']);
  const added = fresh.split('\0').filter((file) => file !== '');
  const files = [...statusesIn(diff), ...added.map((file) => ({ file, how: 'added' as const }))];
  return {
    files: files.sort((a, b) => (a.file < b.file ? -1 : 1)),
    before: (file) => git(folder, ['show', `${base}:./${file}`]).catch(() => undefined),
  };
}

/** Reads `M\0file\0A\0file\0`. */
function statusesIn(diff: string): ChangedFile[] {
  const parts = diff.split('\0');
  return parts.flatMap((status, index) => {
    const file = parts[index + 1];
    if (index % 2 === 1 || file === undefined || status === '') return [];
    return [{ file, how: status === 'A' ? 'added' : status === 'D' ? 'removed' : 'changed' }];
  });
}

async function git(folder: string, words: readonly string[], otherwise?: string): Promise<string> {
  try {
    const { stdout } = await run('git', ['-C', folder, ...words], { maxBuffer: 2 ** 28 });
    return stdout;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new InputProblem('What changed cannot be told: there is no git on this machine.');
    if (otherwise === undefined) throw error;
    throw new InputProblem(`What changed cannot be told: ${otherwise}`);
  }
}
