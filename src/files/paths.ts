import { ID_PATTERN, type Language, language } from '../schema/fields.ts';
import {
  FOLDER_OF_KIND,
  FOLDER_OF_VOCABULARY,
  KINDS,
  type Kind,
  VOCABULARIES,
  type Vocabulary,
} from '../schema/kinds.ts';
import { manifestFile } from './evidence/layout.ts';

/** How an entry's file is written. */
export type EntryFormat = 'mdx' | 'md' | 'yaml';

/** What a file below the content folder is, told by its path alone. */
export type FileRole =
  | { role: 'entry'; kind: Kind; id: string; format: EntryFormat }
  | { role: 'translation'; kind: Kind; id: string; lang: Language; format: 'mdx' | 'md' }
  | { role: 'vocabulary'; vocabulary: Vocabulary }
  | { role: 'settings' }
  | { role: 'records'; source: string; month: string }
  | { role: 'codes'; source: string; month: string }
  | { role: 'counts'; source: string }
  | { role: 'tombstones'; source: string }
  | { role: 'asset' }
  | { role: 'invalid-id'; id: string }
  | { role: 'unknown' };

const kindOfFolder = new Map<string, Kind>(KINDS.map((kind) => [FOLDER_OF_KIND[kind], kind]));
const vocabularyOfFile = new Map<string, Vocabulary>(
  VOCABULARIES.map((vocabulary) => [`taxonomy/${FOLDER_OF_VOCABULARY[vocabulary]}.yaml`, vocabulary]),
);
const entryFile = /^(?<id>.+?)(?:\.(?<lang>de|en))?\.(?<format>mdx|md|yaml)$/;
const recordFile = /^(?<month>\d{4}-\d{2}|undated)(?<codes>\.codes)?\.jsonl$/;
const asset = /\.(?:png|jpe?g|gif|svg|webp|avif|pdf)$/i;

/**
 * Tells what a file is.
 * @param file Path relative to the content folder, with forward slashes.
 */
export function roleOf(file: string): FileRole {
  if (file === 'wiki.yaml') return { role: 'settings' };
  const vocabulary = vocabularyOfFile.get(file);
  if (vocabulary) return { role: 'vocabulary', vocabulary };
  if (asset.test(file) || /(?:^|\/)\./.test(file)) return { role: 'asset' };
  const [folder = '', name = '', ...deeper] = file.split('/');
  const kind = kindOfFolder.get(folder);
  if (kind === 'source') return evidenceRole(name, deeper);
  if (kind === undefined || name === '' || deeper.length > 0) return { role: 'unknown' };
  return entryRole(kind, name);
}

/** Path of an entry's file relative to the content folder. */
export function entryPath(
  kind: Kind,
  id: string,
  format: EntryFormat = kind === 'source' ? 'yaml' : 'mdx',
): string {
  return kind === 'source' ? manifestFile(id) : `${FOLDER_OF_KIND[kind]}/${id}.${format}`;
}

/** Path of a vocabulary's file relative to the content folder. */
export function vocabularyPath(vocabulary: Vocabulary): string {
  return `taxonomy/${FOLDER_OF_VOCABULARY[vocabulary]}.yaml`;
}

function evidenceRole(source: string, rest: readonly string[]): FileRole {
  const [name = '', ...deeper] = rest;
  if (deeper.length > 0 || name === '') return { role: 'unknown' };
  if (!isId(source)) return { role: 'invalid-id', id: source };
  if (name === 'source.yaml') return { role: 'entry', kind: 'source', id: source, format: 'yaml' };
  // Rejects are for the person who imported; git ignores them, and no build reads them.
  if (name === 'rejects.jsonl') return { role: 'asset' };
  if (name === 'counts.jsonl') return { role: 'counts', source };
  if (name === 'erased.jsonl') return { role: 'tombstones', source };
  const found = recordFile.exec(name)?.groups;
  if (!found) return { role: 'unknown' };
  return { role: found['codes'] ? 'codes' : 'records', source, month: found['month'] ?? '' };
}

function entryRole(kind: Kind, name: string): FileRole {
  const found = entryFile.exec(name)?.groups;
  const format = found?.['format'];
  const id = found?.['id'];
  if (id === undefined || (format !== 'mdx' && format !== 'md' && format !== 'yaml'))
    return { role: 'unknown' };
  if (!isId(id)) return { role: 'invalid-id', id };
  const lang = language.safeParse(found?.['lang']);
  if (!lang.success) return { role: 'entry', kind, id, format };
  return format === 'yaml' ? { role: 'unknown' } : { role: 'translation', kind, id, lang: lang.data, format };
}

function isId(id: string): boolean {
  return ID_PATTERN.test(id) && id.length <= 80;
}
