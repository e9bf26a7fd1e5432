import { join } from 'node:path';
import { VOCABULARIES } from '../schema/kinds.ts';
import { type Entry, keyOf, type Taxonomy, type WikiContent } from '../wiki/entry.ts';
import type { Problem } from '../wiki/problem.ts';
import { fileProblem, lostLetters } from './fileProblems.ts';
import { inParallel } from './inParallel.ts';
import type { ReadIo } from './io.ts';
import { parseEntry, parseTranslation } from './parseEntry.ts';
import { type FileRole, roleOf, vocabularyPath } from './paths.ts';
import { readSettings, SETTINGS_FILE } from './readSettings.ts';
import { readVocabulary } from './readTaxonomy.ts';
import { joinTranslations, type LooseTranslation } from './translations.ts';

/** A body as it stands in its file. */
export type BodyText = {
  /** The text after the front matter. */
  text: string;
  /** Line of the file on which it begins, counted from 1. */
  startLine: number;
};

/** A file of records or codes. */
export type EvidenceFile = { file: string; source: string };

/** Everything that was read below a content folder. */
export type ReadContent = {
  /** Settings, taxonomy and every entry that can be used. */
  content: WikiContent;
  /** Bodies by file, of originals and translations. */
  bodies: Map<string, BodyText>;
  /** Whole texts by file: entries, translations, taxonomy, settings. */
  texts: Map<string, string>;
  /** Keys of entries whose file is there and cannot be used; references to them are not dangling. */
  unreadable: Set<string>;
  /** Files of records, in order. */
  records: EvidenceFile[];
  /** Files of codes, in order. */
  codes: EvidenceFile[];
  /** Files of counts of months that are past. */
  counts: EvidenceFile[];
  /** Files of what was erased. */
  tombstones: EvidenceFile[];
  /** All that is wrong with files by themselves. */
  problems: Problem[];
};

type Found = { file: string; role: FileRole };

/**
 * Reads a wiki's content folder. Whatever is wrong with a file is a problem in the result, and no other file is lost.
 * @param root The content folder, absolute.
 */
export async function readContent(root: string, io: ReadIo): Promise<ReadContent> {
  const files = (await io.list(root)).map((file): Found => ({ file, role: roleOf(file) }));
  const problems: Problem[] = [];
  const texts = await readTexts(root, files, io, problems);
  const { settings, problems: wrong } = readSettings(texts.get(SETTINGS_FILE));
  problems.push(...wrong);
  const read: ReadContent = {
    content: { settings, taxonomy: readTaxonomy(texts, problems), entries: [] },
    bodies: new Map(),
    texts,
    unreadable: new Set(),
    records: evidenceFiles(files, 'records'),
    codes: evidenceFiles(files, 'codes'),
    counts: evidenceFiles(files, 'counts'),
    tombstones: evidenceFiles(files, 'tombstones'),
    problems,
  };
  const translations: LooseTranslation[] = [];
  for (const found of files) readFound(found, read, translations);
  problems.push(...recordsWithoutSource(read));
  const joined = await joinTranslations(read.content.entries, translations, read.unreadable, (changed) =>
    io.changed(root, changed),
  );
  read.content.entries = joined.entries;
  problems.push(...joined.problems);
  return read;
}

/** Texts of all files that are read whole. Those that cannot be read become problems. */
async function readTexts(
  root: string,
  files: Found[],
  io: ReadIo,
  problems: Problem[],
): Promise<Map<string, string>> {
  const wanted = files.filter(({ role }) =>
    ['entry', 'translation', 'vocabulary', 'settings'].includes(role.role),
  );
  const read = await inParallel(wanted, 32, async ({ file }) => {
    try {
      const text = await io.read(join(root, file));
      problems.push(...lostLetters(file, text));
      return [file, text] as const;
    } catch (error) {
      problems.push(
        fileProblem('unreadable-file', file, error instanceof Error ? error.message : String(error)),
      );
      return undefined;
    }
  });
  return new Map(read.filter((pair) => pair !== undefined));
}

function readTaxonomy(texts: ReadonlyMap<string, string>, problems: Problem[]): Taxonomy {
  const taxonomy: Taxonomy = { theme: [], channel: [], product: [], phase: [], method: [] };
  for (const vocabulary of VOCABULARIES) {
    const read = readVocabulary(vocabulary, texts.get(vocabularyPath(vocabulary)));
    Object.assign(taxonomy, { [vocabulary]: read.values });
    problems.push(...read.problems);
  }
  return taxonomy;
}

type EvidenceRole = 'records' | 'codes' | 'counts' | 'tombstones';

function evidenceFiles(files: readonly Found[], role: EvidenceRole): EvidenceFile[] {
  return files.flatMap((found) =>
    found.role.role === role && 'source' in found.role
      ? [{ file: found.file, source: found.role.source }]
      : [],
  );
}

function readFound({ file, role }: Found, read: ReadContent, translations: LooseTranslation[]): void {
  if (role.role === 'unknown') read.problems.push(fileProblem('unknown-file', file));
  if (role.role === 'invalid-id') read.problems.push(fileProblem('invalid-id', file, role.id));
  const text = read.texts.get(file);
  if (text === undefined) return;
  if (role.role === 'entry') {
    const { kind, id } = role;
    const defaultLanguage = read.content.settings.defaultLanguage;
    const parsed = parseEntry({ kind, id, file, text, defaultLanguage });
    if (parsed.body !== '') read.bodies.set(file, { text: parsed.body, startLine: parsed.bodyLine });
    read.problems.push(...parsed.problems);
    if (parsed.entry === undefined) read.unreadable.add(keyOf(role));
    else addEntry(parsed.entry, read);
  }
  if (role.role === 'translation') {
    const parsed = parseTranslation({ kind: role.kind, file, text, lang: role.lang });
    if (parsed.body !== '') read.bodies.set(file, { text: parsed.body, startLine: parsed.bodyLine });
    read.problems.push(...parsed.problems);
    if (parsed.translation)
      translations.push({ key: keyOf(role), id: role.id, translation: parsed.translation });
  }
}

/** Adds an entry, unless the one before has the same key: files are sorted, so the two stand side by side. */
function addEntry(entry: Entry, read: ReadContent): void {
  const before = read.content.entries.at(-1);
  if (before && keyOf(before) === keyOf(entry)) {
    read.problems.push(fileProblem('duplicate-id', entry.file, before.file));
    return;
  }
  read.content.entries.push(entry);
}

/** One problem for each folder of records that no `source.yaml` describes. */
function recordsWithoutSource({ content, records, unreadable }: ReadContent): Problem[] {
  const sources = new Set<string>([...content.entries.map(keyOf), ...unreadable]);
  const orphans = records.filter(({ source }) => !sources.has(`source/${source}`));
  return [...Map.groupBy(orphans, ({ source }) => source).values()].flatMap(([first]) =>
    first ? [fileProblem('dangling-reference', first.file, first.source)] : [],
  );
}
