import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { readTree, testWiki } from './wiki.ts';

const folder = import.meta.dirname;
const caseFile = z.strictObject({
  /** What the case shows, as a sentence. */
  says: z.string(),
  /** Arguments of the command. */
  args: z.array(z.string()),
  /** Exit code expected. */
  exit: z.number(),
});

/** Writes what the command did as what is expected; a person reads the difference before committing it. */
const rewrite = process.env['UPDATE_CASES'] === '1' && !process.env['CI'];

describe('an import', () => {
  for (const name of globSync('*/case.json', { cwd: folder }).map(dirname).sort()) {
    const here = join(folder, name);
    const { says, args, exit } = caseFile.parse(JSON.parse(readFileSync(join(here, 'case.json'), 'utf8')));
    it(says, async () => {
      const wiki = testWiki();
      onTestFinished(() => wiki.remove());
      cpSync(here, wiki.root, { recursive: true });
      mkdirSync(join(wiki.root, 'content'), { recursive: true });
      const before = wiki.files();
      const ran = await wiki.run(args);
      const result = { ...wiki.files(), 'output.txt': ran.stdout || ran.stderr };
      if (rewrite) writeExpected(join(here, 'expected'), result);
      expect(
        existsSync(join(here, 'expected')),
        `${name}/expected is missing: run with UPDATE_CASES=1 and read it`,
      ).toBe(true);
      expect(result).toEqual(readTree(join(here, 'expected')));
      expect(ran.exit).toBe(exit);
      if (exit === 1) expect(wiki.files()).toEqual(before);
    });
  }
});

function writeExpected(target: string, files: Readonly<Record<string, string>>): void {
  rmSync(target, { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text);
  }
}
