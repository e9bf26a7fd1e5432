import { Document, parseDocument } from 'yaml';
import { splitFrontMatter } from './split.ts';
import type { DataPath } from './yaml.ts';

/** How YAML is written: long texts stay on their line, so that a change of a word is a change of a line. */
const style = { lineWidth: 0, flowCollectionPadding: false } as const;

/**
 * Text of an entry's file: front matter and body.
 * @param data Front matter; keys are written in their order, dates as days, undefined not at all.
 * @param body Markdown below it. Default: none.
 */
export function renderEntryFile(data: Readonly<Record<string, unknown>>, body = ''): string {
  return `---\n${renderYaml(data)}---\n${body === '' ? '' : `\n${body.replace(/^\n+/, '').trimEnd()}\n`}`;
}

/** Text of a YAML file with the same rules as front matter. */
export function renderYaml(data: Readonly<Record<string, unknown>>): string {
  return new Document(written(data)).toString(style);
}

/**
 * Changes single values in a file's front matter and leaves comments, order and body as they stand.
 * @param text The whole file; without front matter it is taken for YAML.
 * @param changes Paths with their new values; undefined removes.
 * @throws Error where the YAML cannot be read
 */
export function editEntryFile(text: string, changes: readonly { path: DataPath; value: unknown }[]): string {
  const split = splitFrontMatter(text);
  const document = parseDocument(split?.yaml ?? text);
  const [error] = document.errors;
  if (error) throw new Error(`The YAML cannot be read: ${error.message}`);
  for (const { path, value } of changes) {
    if (value === undefined) document.deleteIn(path);
    else document.setIn(path, written(value));
  }
  const yaml = document.toString(style);
  return split ? `---\n${yaml}---\n${split.body}` : yaml;
}

/** Data as it is written: days and moments as text, undefined fields left out. */
function written(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString().replace(/T00:00:00\.000Z$/, '');
  if (Array.isArray(value)) return value.map(written);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return Object.fromEntries(fields.map(([key, field]) => [key, written(field)]));
}
