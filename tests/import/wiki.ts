import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { runCommandLine } from '../../scripts/commands/run.ts';
import type { CommandEntry } from '../../scripts/commands/types.ts';
import { type Code, code, type FeedbackRecord, record } from '../../src/schema/record.ts';

const entry: CommandEntry = {
  name: 'import',
  summary: 'Read exports of feedback tools into the wiki',
  load: async () => (await import('../../scripts/commands/import.ts')).command,
};

/** What a command left: exit code and output. */
export type Ran = { exit: number; stdout: string; stderr: string };

/** A wiki in a folder of its own, in which the real command runs. */
export type TestWiki = {
  /** The folder. */
  root: string;
  /** Writes a file, relative to the folder. */
  write(path: string, content: string | Uint8Array): void;
  /** Types `npm run import -- ...`. */
  run(args: readonly string[], more?: { stdin?: string; env?: Record<string, string> }): Promise<Ran>;
  /** The same with `--json`, parsed. */
  report(args: readonly string[]): Promise<Report>;
  /** All files below `content/`: text by path, sorted. */
  files(): Record<string, string>;
  /** Records of a source, by file and id. */
  records(source: string): FeedbackRecord[];
  /** Codes of a source. */
  codes(source: string): Code[];
  /** Removes the folder. */
  remove(): void;
};

type Report = {
  exit: number;
  written: string[];
  sources: {
    counts: Record<string, number>;
    skipped: Record<string, number>;
    notices: string[];
    mapping: Record<string, unknown>;
  }[];
};

/** Makes a wiki with some themes and channels, and a key that everybody knows. */
export function testWiki(): TestWiki {
  const root = mkdtempSync(join(tmpdir(), 'outside-in-import-'));
  let moment = Date.UTC(2026, 9, 15);
  const write = (path: string, content: string | Uint8Array) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  };
  const run: TestWiki['run'] = async (
    args,
    { stdin = '', env = { OUTSIDE_IN_KEY: 'key of the tests' } } = {},
  ) => {
    const ran = { stdout: '', stderr: '' };
    const to = (name: 'stdout' | 'stderr') => ({
      write: (text: string) => {
        ran[name] += text;
      },
    });
    moment += 1000;
    const now = new Date(moment);
    const context = {
      root,
      cwd: root,
      env,
      stdin: Readable.from([Buffer.from(stdin)]),
      isTerminal: false,
      now: () => now,
    };
    const exit = await runCommandLine(
      ['import', ...args],
      { ...context, stdout: to('stdout'), stderr: to('stderr') },
      [entry],
    );
    return { exit, ...ran };
  };
  const files = () => readTree(join(root, 'content'));
  const lines = <T>(source: string, name: RegExp, parse: (value: unknown) => T): T[] =>
    Object.entries(files())
      .filter(([path]) => path.startsWith(`evidence/${source}/`) && name.test(path))
      .flatMap(([, text]) =>
        text
          .trim()
          .split('\n')
          .map((line) => parse(JSON.parse(line))),
      );
  return {
    root,
    write,
    run,
    report: async (args) => {
      const { exit, stdout, stderr } = await run([...args, '--json']);
      if (stdout === '') throw new Error(stderr);
      return { exit, ...JSON.parse(stdout) };
    },
    files,
    records: (source) => lines(source, /\/(?:\d{4}-\d{2}|undated)\.jsonl$/, (value) => record.parse(value)),
    codes: (source) => lines(source, /\.codes\.jsonl$/, (value) => code.parse(value)),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** All files below a folder: text by path with forward slashes, sorted. */
export function readTree(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = names.filter((item) => item.isFile()).map((item) => join(item.parentPath, item.name));
  const relative = (path: string) => path.slice(folder.length + 1).replaceAll('\\', '/');
  return Object.fromEntries(paths.sort().map((path) => [relative(path), readFileSync(path, 'utf8')]));
}
