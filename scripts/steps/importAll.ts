import { join } from 'node:path';
import { ID_PATTERN } from '../../src/schema/fields.ts';
import { slug } from '../../src/text/slug.ts';
import type { Input } from '../sources/formats/input.ts';
import { InputProblem } from '../sources/problem.ts';
import { discardResults, importSource, type SourceRequest, type SourceResult } from './importSource.ts';
import type { RecordHome, Run } from './keep/home.ts';
import { type HashKey, KEY_FILE, keepKey, keyFor } from './keep/key.ts';
import { readTextIfThere } from './keep/read.ts';
import { type DraftTheme, withDrafts } from './keep/themes.ts';
import { commitRun, type FileChange, realChanges } from './keep/transaction.ts';
import type { Progress } from './progress.ts';
import { resolver } from './resolve.ts';
import type { Wiki } from './wiki.ts';

/** What is wished of an import of files, whatever sources they belong to. */
export type ImportWish = Omit<SourceRequest, 'source' | 'inputs' | 'today'> & {
  /** Source they all belong to. Default: each the one of its file's name. */
  source: string | undefined;
};

/** Where an import of files works. */
export type ImportPlace = {
  /** Folder of the repository, absolute. */
  root: string;
  /** Environment, which may hold the key of the hashes. */
  env: NodeJS.ProcessEnv;
  /** Where the records live. */
  home: RecordHome;
  /** The run of the command. */
  run: Run;
  /** Day of the import, `YYYY-MM-DD`. */
  today: string;
  /** Says a sentence to the person who imports. */
  tell: (text: string) => void;
  /** Told how far the reading is. */
  progress: Progress;
};

/**
 * Imports files into the sources they belong to, and keeps all of it or nothing.
 * @returns What became of each source, and the paths of the files that change; with a dry run that would.
 * @throws InputProblem where a file, a name or the mapping cannot be used.
 */
export async function importAll(
  inputs: readonly Input[],
  wish: ImportWish,
  wiki: Wiki,
  place: ImportPlace,
): Promise<{ results: SourceResult[]; written: string[] }> {
  const groups = Map.groupBy(inputs, (input) => sourceId(wish.source, input));
  const { results, fresh } = await importGroups(groups, wish, wiki, place);
  return { results, written: await keepResults(results, fresh, wiki, place) };
}

/** Imports one source after the other; the key is made once if there is none. Nothing takes its place yet. */
async function importGroups(
  groups: ReadonlyMap<string, Input[]>,
  wish: ImportWish,
  wiki: Wiki,
  { root, env, home, run, today, progress }: ImportPlace,
): Promise<{ results: SourceResult[]; fresh: HashKey | undefined }> {
  const results: SourceResult[] = [];
  let known = wiki;
  let fresh: HashKey | undefined;
  try {
    for (const [source, inputs] of groups) {
      const described = wiki.sources.find(({ id }) => id === source)?.data.synthetic;
      const invented = described ?? wish.about.synthetic ?? false;
      const key = fresh && !invented ? fresh : keyFor(invented, { root, env, settings: wiki.settings });
      if (key.fresh) fresh = key;
      const request = { ...wish, source, inputs, today };
      const result = await importSource(request, known, { root, home, run, key, progress });
      results.push(result);
      known = withDraftThemes(known, result.drafts);
    }
  } catch (error) {
    discardResults(results);
    await home.discard(run.name);
    throw error;
  }
  return { results, fresh };
}

/** Lets all that was staged take its place. @returns What changes, as paths. */
async function keepResults(
  results: readonly SourceResult[],
  fresh: HashKey | undefined,
  wiki: Wiki,
  { root: folder, home, run, tell }: ImportPlace,
): Promise<string[]> {
  const { contentRoot: root } = wiki;
  const drafts = results.flatMap((result) => result.drafts);
  const themes = realChanges(root, themeChanges(root, drafts));
  const texts = results.map((result) => realChanges(root, result.changes));
  const changes = [...texts.flat(), ...themes];
  const staged = results.flatMap((result) => result.staged.files);
  const written = [
    ...results.flatMap((result, index) => [
      ...(texts[index] ?? []).map(({ path }) => path),
      ...result.staged.written,
    ]),
    ...themes.map(({ path }) => path),
  ];
  if (run.dryRun || written.length === 0) return written;
  if (fresh) {
    keepKey(folder, fresh);
    tell(keyNotice);
  }
  const sources = results.map(({ report }) => report.source);
  const store = results.some((result) => result.staged.inStore) ? home : undefined;
  await commitRun(folder, root, { changes, staged, store }, run.name, sources);
  return written;
}

const keyNotice = `A new key was made in ${KEY_FILE}. Keep it safe and out of git: without it later imports cannot recognise these records.\n`;

function sourceId(wished: string | undefined, input: Input): string {
  if (wished === undefined) return slug(input.stem) || 'source';
  if (ID_PATTERN.test(wished) && wished.length <= 80) return wished;
  throw new InputProblem(
    `\`${wished}\` is no id for a source. Use lower-case letters, digits and single hyphens, for example \`${slug(wished) || 'app-reviews'}\`.`,
  );
}

/** The wiki as the next source of the same command finds it: with the themes that were drafted just now. */
function withDraftThemes(wiki: Wiki, drafts: readonly DraftTheme[]): Wiki {
  const none = { de: [], en: [] };
  const themes = drafts.map((draft) => ({ ...draft, synonyms: none, code: none, codeNot: none }));
  const names = { ...wiki.names, theme: [...wiki.names.theme, ...drafts.map(namedDraft)] };
  return {
    ...wiki,
    taxonomy: { ...wiki.taxonomy, theme: [...wiki.taxonomy.theme, ...themes] },
    names,
    resolve: { ...wiki.resolve, theme: resolver(names.theme) },
  };
}

function namedDraft({ id, label }: DraftTheme) {
  return { id, names: [label.de] };
}

function themeChanges(root: string, drafts: readonly DraftTheme[]): FileChange[] {
  const path = 'taxonomy/themes.yaml';
  return drafts.length === 0 ? [] : [{ path, text: withDrafts(readTextIfThere(join(root, path)), drafts) }];
}
