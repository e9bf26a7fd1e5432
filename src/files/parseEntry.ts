import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Language } from '../schema/fields.ts';
import { BILINGUAL_KINDS, type Kind } from '../schema/kinds.ts';
import { type DataOfKind, SCHEMA_OF_KIND } from '../schema/schemas.ts';
import { isTranslated, TRANSLATION_OF_KIND, translation } from '../schema/translation.ts';
import type { Entry, EntryOf, EntryTranslation } from '../wiki/entry.ts';
import type { Problem } from '../wiki/problem.ts';
import { type BodyFindings, readBody } from './body/readBody.ts';
import { parseYaml } from './parseData.ts';
import { parsedOnce } from './parsedFiles.ts';
import type { EntryFormat } from './paths.ts';
import { type SplitFile, splitFrontMatter } from './split.ts';

/** A file that holds an entry. */
export type EntryFile<K extends Kind = Kind> = {
  /** Kind, by its folder. */
  kind: K;
  /** Id, by its name. */
  id: string;
  /** Path relative to the content folder, with forward slashes. */
  file: string;
  /** The whole text. */
  text: string;
  /** Language of entries that name none. */
  defaultLanguage: Language;
};

/** What was read from an entry's file. */
export type ParsedEntry = {
  /** The entry; absent where its front matter cannot be used. */
  entry?: Entry;
  /** The body, empty for YAML. */
  body: string;
  /** Line of the file on which the body begins, counted from 1. */
  bodyLine: number;
  /** All that is wrong with the file by itself. */
  problems: Problem[];
};

/**
 * Reads one entry's file: front matter by the kind's schema, references of the body. What it refers to is not
 * looked at. Never throws on content.
 */
export function parseEntry<K extends Kind>(input: EntryFile<K>): ParsedEntry {
  const digest = digestOf(input.text);
  return parsedOnce(`entry ${input.file} ${input.defaultLanguage} ${digest}`, () => parse(input, digest));
}

function parse<K extends Kind>(input: EntryFile<K>, digest: string): ParsedEntry {
  const format = formatOf(input.file);
  const split = splitFile(input, format);
  if (!split) return { body: '', bodyLine: 1, problems: [withoutFrontMatter(input.file)] };
  const schema = SCHEMA_OF_KIND[input.kind];
  const parsed = parseYaml({ file: input.file, ...split }, schema);
  const found = findingsOf(input.file, format, split);
  const rest = { body: split.body, bodyLine: split.bodyLine };
  if (!parsed.ok) return { ...rest, problems: [...parsed.problems, ...found.problems] };
  const entry = entryOf(input, format, parsed.data, found, digest);
  // The kind and its data come from the same K, which a union cannot express.
  return { ...rest, entry: entry as Entry, problems: found.problems };
}

function entryOf<K extends Kind>(
  input: EntryFile<K>,
  format: EntryFormat,
  data: DataOfKind[K],
  found: BodyFindings,
  digest: string,
): EntryOf<K> {
  return {
    kind: input.kind,
    id: input.id,
    lang: BILINGUAL_KINDS.has(input.kind) ? input.defaultLanguage : (data.lang ?? input.defaultLanguage),
    data,
    file: input.file,
    format,
    digest,
    references: found.references,
    translations: [],
  };
}

/** What was read from a translation's file. */
export type ParsedTranslation = {
  /** The translation; absent where its front matter cannot be used. */
  translation?: EntryTranslation;
  /** The body. */
  body: string;
  /** Line of the file on which the body begins. */
  bodyLine: number;
  /** All that is wrong with the file by itself. */
  problems: Problem[];
};

/** A file that holds a translation. */
export type TranslationFile = Pick<EntryFile, 'kind' | 'file' | 'text'> & {
  /** Its language, by its name. */
  lang: Language;
};

/** Reads a translation's file. What depends on the original comes later: `outdated` is false here, and there are no `words`. */
export function parseTranslation(input: TranslationFile): ParsedTranslation {
  const format = formatOf(input.file);
  const split = splitFile(input, format);
  if (!split) return { body: '', bodyLine: 1, problems: [withoutFrontMatter(input.file)] };
  const schema: z.ZodType<EntryTranslation['data']> = isTranslated(input.kind)
    ? TRANSLATION_OF_KIND[input.kind]
    : translation;
  const parsed = parseYaml({ file: input.file, ...split }, schema);
  const found = findingsOf(input.file, format, split);
  const rest = { body: split.body, bodyLine: split.bodyLine };
  if (!parsed.ok) return { ...rest, problems: [...parsed.problems, ...found.problems] };
  const { file, lang } = input;
  return {
    ...rest,
    translation: { lang, data: parsed.data, file, outdated: false, references: found.references },
    problems: found.problems,
  };
}

/** Hash of a file's whole text: 32 hex digits of its SHA-256. */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}

function formatOf(file: string): EntryFormat {
  if (file.endsWith('.mdx')) return 'mdx';
  return file.endsWith('.md') ? 'md' : 'yaml';
}

function splitFile(input: { text: string }, format: EntryFormat): SplitFile | undefined {
  if (format !== 'yaml') return splitFrontMatter(input.text);
  return { yaml: input.text.replace(/^\uFEFF/, ''), yamlLine: 1, body: '', bodyLine: 1 };
}

function findingsOf(file: string, format: EntryFormat, split: SplitFile): BodyFindings {
  if (format === 'yaml') return { references: [], problems: [] };
  return readBody({ file, format, text: split.body, line: split.bodyLine });
}

function withoutFrontMatter(file: string): Problem {
  return {
    kind: 'invalid-front-matter',
    file,
    line: 1,
    column: 1,
    message: 'The file has no front matter.',
    remedy: 'Begin it with a line `---`, the fields, and a second line `---`.',
  };
}
