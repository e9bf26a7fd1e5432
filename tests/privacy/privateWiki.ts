import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { commands } from '../../scripts/commands/index.ts';
import { runCommandLine } from '../../scripts/commands/run.ts';
import { respondentPseudonym } from '../../scripts/steps/voices/identify.ts';
import { jsonLines } from '../../src/files/jsonl.ts';
import { code, record } from '../../src/schema/record.ts';
import { capturedContext } from '../cli/captured.ts';
import { readTree } from '../import/wiki.ts';

/** Key of every test here. */
export const KEY = 'key of the tests';

/** A wiki in a folder of its own, in which the real commands run. */
export type PrivateWiki = {
  /** The project's folder. */
  root: string;
  /** Types `npm run <words>`. */
  run(words: readonly string[]): Promise<{ exit: number; out: string; err: string }>;
  /** The same with `--json`, parsed. */
  json(words: readonly string[]): Promise<{ exit: number; [field: string]: unknown }>;
  /** Writes a file, relative to the folder. */
  write(path: string, text: string): void;
  /** The text of a file, relative to the folder; undefined where there is none. */
  read(path: string): string | undefined;
  /** All files of the folder: text by path. */
  files(): Record<string, string>;
  /** Removes the folder. */
  remove(): void;
};

/**
 * Makes a wiki with a theme and a channel and nothing else in it.
 * @param more Environment variables of its commands beside the key.
 */
export function privateWiki(more: Readonly<Record<string, string>> = {}): PrivateWiki {
  const root = mkdtempSync(join(tmpdir(), 'outside-in-privacy-'));
  let seconds = 0;
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  const run: PrivateWiki['run'] = async (words) => {
    seconds += 1;
    const now = new Date(Date.UTC(2026, 9, 15, 12, 0, seconds));
    const context = capturedContext({
      root,
      cwd: root,
      env: { OUTSIDE_IN_KEY: KEY, ...more },
      now: () => now,
    });
    const exit = await runCommandLine(words, context, commands);
    return { exit, out: context.out(), err: context.err() };
  };
  for (const [path, text] of Object.entries(frame)) write(`content/${path}`, text);
  return {
    root,
    run,
    async json(words) {
      const { exit, out, err } = await run([...words, '--json']);
      if (out === '') throw new Error(err);
      return { exit, ...JSON.parse(out) };
    },
    write,
    read: (path) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined),
    files: () => readTree(root),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

const words = 'label: {de: W, en: W}, definition: {de: D, en: D}';
const frame = {
  'wiki.yaml': 'name: {de: Wiki, en: Wiki}\ncompany: Bank\nasOf: 2026-10-15\ncontact: team\n',
  'taxonomy/channels.yaml': `values: [{id: app, ${words}, medium: digital}]\n`,
  'taxonomy/methods.yaml': `values: [{id: survey, ${words}}, {id: review, ${words}}]\n`,
  'taxonomy/phases.yaml': 'values: []\n',
  'taxonomy/products.yaml': 'values: []\n',
  'taxonomy/themes.yaml':
    'values:\n  - {id: login, label: {de: Anmeldung, en: Login}, definition: {de: D, en: D}, owner: team}\n',
  'contacts/team.yaml': 'title: {de: Team, en: Team}\nabout: {de: A, en: A}\nroles: [owner]\n',
};

/** A manifest of a source that may be published. */
export function manifest(more = ''): string {
  return [
    'title: {de: Stimmen, en: Voices}',
    'channel: app',
    'method: survey',
    'solicited: true',
    'owner: team',
    'purpose: {de: Verstehen., en: Understanding.}',
    'legalBasis: {de: Einwilligung, en: Consent}',
    `${more}\n`,
  ].join('\n');
}

/** The pseudonym of a person of the export. */
export function pseudonym(person: string): string {
  return respondentPseudonym(KEY, person);
}

/** A record and the line of its codes, as an import writes them. */
export function lines(list: readonly Record<string, unknown>[]): { records: string; codes: string } {
  const records = list.map(({ codes: _codes, ...fields }) =>
    record.parse({ source: 'stimmen', channel: 'app', lang: 'de', solicited: true, ...fields }),
  );
  const codes = list.flatMap(({ id, codes: own }) =>
    own === undefined ? [] : [code.parse({ coder: 'rule', version: '1', ...Object(own), id })],
  );
  return { records: jsonLines(records), codes: jsonLines(codes) };
}

/** The id of the record with this number. */
export function idOf(number: number): string {
  return String(number).padStart(20, '0');
}
