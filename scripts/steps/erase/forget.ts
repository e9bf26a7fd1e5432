import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { InputProblem } from '../../sources/problem.ts';
import { lockHolder } from '../keep/lock.ts';

const journal = z.looseObject({
  /** Content folder that the journal is about, absolute. */
  contentRoot: z.string(),
});

/** What builds and the counting of evidence keep to be faster the next time, relative to the project's folder. */
const caches = [
  '.cache/astro',
  '.cache/built',
  '.cache/evidence',
  '.astro/data-store.json',
  'node_modules/.astro',
];

function folderOf(root: string): string {
  return join(root, '.cache', 'import');
}

/** A file that says that journals hold words which were erased (`pending`), or that they are gone (`done`). */
function markerFile(root: string, contentRoot: string): string {
  const name = createHash('sha256').update(contentRoot).digest('hex').slice(0, 12);
  return join(folderOf(root), `${name}.erased`);
}

/** Notes that words are about to be erased, so that {@link finishForgetting} ends what an interruption cuts short. */
export function beginForgetting(root: string, contentRoot: string): void {
  const file = markerFile(root, contentRoot);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.tmp`, 'pending\n');
  renameSync(`${file}.tmp`, file);
}

/**
 * Removes what imports, builds and the counting of evidence keep for themselves and what may hold erased words:
 * journals with the former bytes of files, and caches, which the next build makes again. Does nothing unless
 * {@link beginForgetting} came before.
 */
export function finishForgetting(
  root: string,
  contentRoot: string,
  env: Readonly<Record<string, string | undefined>>,
): void {
  const marker = markerFile(root, contentRoot);
  // Whoever is erasing just now still needs the journal.
  if (lockHolder(root, contentRoot) !== undefined) return;
  if (!existsSync(marker) || readFileSync(marker, 'utf8') !== 'pending\n') return;
  for (const run of journalsOf(root, contentRoot)) {
    rmSync(join(folderOf(root), run), { recursive: true, force: true });
    rmSync(join(folderOf(root), `${run}.json`), { force: true });
  }
  for (const cache of caches) rmSync(join(root, cache), { recursive: true, force: true });
  const own = env['OUTSIDE_IN_CACHE'];
  if (own) rmSync(own, { recursive: true, force: true });
  writeFileSync(marker, 'done\n');
}

/** @throws InputProblem where the last import cannot be taken back because an erasure came after it. */
export function refuseUndoAfterErasure(root: string, contentRoot: string): void {
  if (journalsOf(root, contentRoot).length > 0 || !existsSync(markerFile(root, contentRoot))) return;
  throw new InputProblem(
    'No import can be taken back: words were erased or removed after the last one, and its former files would bring them back.',
  );
}

function journalsOf(root: string, contentRoot: string): string[] {
  const files = globSync('*.json', { cwd: folderOf(root) });
  return files
    .filter((name) => {
      const text = readFileSync(join(folderOf(root), name), 'utf8');
      return journal.parse(JSON.parse(text)).contentRoot === contentRoot;
    })
    .map((name) => name.slice(0, -'.json'.length));
}
