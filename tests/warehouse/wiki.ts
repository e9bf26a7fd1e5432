import { cpSync, existsSync, globSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { commands } from '../../scripts/commands/index.ts';
import { runCommandLine } from '../../scripts/commands/run.ts';
import type { PostgresServer } from '../../scripts/test/startPostgres.ts';
import { judgeWiki } from '../../src/evidence/judgeWiki.ts';
import { nodeIo } from '../../src/files/io.ts';
import { readContent } from '../../src/files/readContent.ts';
import { capturedContext } from '../cli/captured.ts';

const project = join(import.meta.dirname, '../..');

/** Exports of the sample company, one of each kind of tool. */
export const exports = globSync(join(project, 'sample/exports/*'))
  .filter((file) => existsSync(join(project, 'content/evidence', parse(file).name, 'source.yaml')))
  .sort();

/** The sample's wiki without its records, in a new folder, with its records kept elsewhere where told. */
export function wikiWithStore(store?: string): string {
  const root = mkdtempSync(join(tmpdir(), 'outside-in-store-'));
  const filter = (file: string) => !file.endsWith('.jsonl');
  cpSync(join(project, 'content'), join(root, 'content'), { recursive: true, filter });
  const settings = join(root, 'content/wiki.yaml');
  const text = readFileSync(settings, 'utf8');
  if (store !== undefined)
    writeFileSync(settings, text.replace(/^evidence:$/m, `evidence:\n  store: ${store}`));
  return root;
}

/** The address of a server's database. */
export function addressOf({ port }: PostgresServer, rest = ''): string {
  return `postgres://postgres@127.0.0.1:${port}/postgres${rest}`;
}

/** Words of a command that imports into a source that is new. */
export const intoNewSource = [
  'import',
  '--source',
  'neu',
  '--synthetic',
  '--channel',
  'app',
  '--method',
  'review',
] as const;

/** Runs a command in a wiki. */
export async function inWiki(root: string, words: readonly string[], env: Record<string, string> = {}) {
  const context = capturedContext({ root, cwd: root, env });
  const exitCode = await runCommandLine([...words], context, commands);
  return { exitCode, out: context.out(), err: context.err() };
}

/** What the evidence says of a wiki. */
export async function judged(root: string, env: Record<string, string> = {}) {
  const content = join(root, 'content');
  const read = await readContent(content, nodeIo);
  return judgeWiki(read.content, { root: content, audience: 'internal', today: '2026-10-15', env });
}
