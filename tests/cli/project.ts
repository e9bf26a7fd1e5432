import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type CapturedContext, capturedContext } from './captured.ts';

/** Stands in for Astro, as a program and as the build that calls it: it notes what it was called with and writes a site of one page, or fails. */
const astro = `
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
const { OUTSIDE_IN_AUDIENCE: audience, OUTSIDE_IN_CONTENT: content, OUTSIDE_IN_OUT: out, OUTSIDE_IN_CACHE: cache, FAIL } = process.env;
appendFileSync('calls.jsonl', JSON.stringify({ words: process.argv.slice(2), audience, content, out, cache }) + '\\n');
if (FAIL) process.exit(3);
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'index.html'), '<h1>Built</h1>');
writeFileSync(join(out, '404.html'), '<h1>Missing</h1>');
`;

/** What Astro's program was called with. */
export type AstroCall = { words: string[]; audience: string; content: string; out: string; cache: string };

/** A project of its own for a test of commands that build. */
export type TestProject = {
  readonly root: string;
  /** A context in the project; output is kept. */
  context(given?: Partial<CapturedContext>): CapturedContext;
  /** Writes a file of the project. */
  write(path: string, text: string): void;
  /** Every call of Astro's program so far. */
  calls(): AstroCall[];
  remove(): void;
};

/** Makes a project with settings, one page of content and a stand-in for Astro. */
export function testProject(): TestProject {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('node_modules/astro/package.json', JSON.stringify({ type: 'module', bin: { astro: 'astro.js' } }));
  write('node_modules/astro/astro.js', astro);
  write('scripts/site/astroBuild.ts', astro);
  write('content/wiki.yaml', 'name: {de: Wiki, en: Wiki}\ncompany: Muster\naudience: restricted\n');
  write('content/guides/a.md', '---\ntitle: A\n---\n');
  write('src/page.ts', 'export {};\n');
  return {
    root,
    write,
    context: (given = {}) =>
      capturedContext({ root, cwd: root, env: { PATH: process.env['PATH'] }, ...given }),
    calls: () => linesOf(join(root, 'calls.jsonl')).map((line) => JSON.parse(line)),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function linesOf(file: string): string[] {
  try {
    return readFileSync(file, 'utf8').trim().split('\n');
  } catch {
    return [];
  }
}
