import type { NoHistory } from '../wiki/judgement/declaredBefore.ts';
import { runGit } from './git.ts';

/** One committed state of a file. */
export type FileRevision = {
  /** Day of the commit, `YYYY-MM-DD`. */
  on: string;
  /** The text of the file then. */
  text: string;
};

/** How git is run. A test passes its own. */
export type RunGit = typeof runGit;

/** A state in the log: where the file was then, and what it held. */
type Logged = { on: string; blob: string };

/**
 * Committed states of files, the oldest first, under whatever name they had; by file, or why there are none. Three
 * processes of git do for all files.
 * @param root The folder below which the files lie.
 * @param files Paths relative to it, with forward slashes.
 */
export async function fileRevisions(
  root: string,
  files: readonly string[],
  git: RunGit = runGit,
): Promise<ReadonlyMap<string, readonly FileRevision[] | NoHistory>> {
  const none = (why: NoHistory) => new Map(files.map((file) => [file, why] as const));
  if (files.length === 0) return new Map();
  const shallow = (await git(root, ['rev-parse', '--is-shallow-repository']))?.toString().trim();
  if (shallow === undefined) return none('noHistory');
  if (shallow === 'true') return none('shallow');
  const words = [
    'log',
    '--format=%x01%cs',
    '--raw',
    '--no-abbrev',
    '-M',
    '--relative',
    '-z',
    '--no-ext-diff',
  ];
  const folders = [...new Set(files.map((file) => file.slice(0, file.lastIndexOf('/') + 1) || '.'))];
  const log = await git(root, [...words, '-m', '--first-parent', '--', ...folders]);
  if (log === undefined) return none('notCommitted');
  const logged = followed(log.toString('utf8'), files);
  const texts = await textsOf(root, new Set([...logged.values()].flat().map(({ blob }) => blob)), git);
  return new Map(
    files.map((file) => {
      const states = (logged.get(file) ?? []).toReversed();
      const revisions = states.flatMap(({ on, blob }) => {
        const text = texts.get(blob);
        return text === undefined ? [] : [{ on, text }];
      });
      return [file, revisions.length === 0 ? 'notCommitted' : revisions] as const;
    }),
  );
}

/** States by file as it is called today, the newest first; a renamed file is followed back to its older names. */
function followed(log: string, files: readonly string[]): Map<string, Logged[]> {
  const today = new Map(files.map((file) => [file, file]));
  const states = new Map<string, Logged[]>();
  let on = '';
  const words = log.split('\0');
  for (let at = 0; at < words.length; at += 1) {
    // A commit's day and its first change stand in one word, parted by a line break.
    for (const word of (words[at] ?? '').split('\n')) {
      if (word.startsWith('\u0001')) on = word.slice(1).trim();
      if (!word.startsWith(':')) continue;
      const [, , , blob = '', status = ''] = word.split(' ');
      const from = words[at + 1] ?? '';
      const isMoved = status.startsWith('R') || status.startsWith('C');
      const path = isMoved ? (words[at + 2] ?? '') : from;
      at += isMoved ? 2 : 1;
      const file = today.get(path);
      if (file === undefined || status === 'D') continue;
      states.set(file, [...(states.get(file) ?? []), { on, blob }]);
      if (status.startsWith('R')) today.set(from, file);
      // Older files of this name were others.
      if (status.startsWith('R') || status.startsWith('C') || status === 'A') today.delete(path);
    }
  }
  return states;
}

/** Texts of blobs by their hash. */
async function textsOf(root: string, blobs: ReadonlySet<string>, git: RunGit): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  if (blobs.size === 0) return texts;
  const answer = await git(root, ['cat-file', '--batch'], `${[...blobs].join('\n')}\n`);
  let at = 0;
  while (answer && at < answer.length) {
    const end = answer.indexOf('\n', at);
    const [blob = '', type, size = ''] = answer.toString('utf8', at, end).split(' ');
    const length = type === 'blob' ? Number(size) : 0;
    const from = end + 1;
    if (type === 'blob') texts.set(blob, answer.toString('utf8', from, from + length));
    at = type === 'blob' ? from + length + 1 : from;
  }
  return texts;
}
