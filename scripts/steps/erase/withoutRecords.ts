import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { evidenceFiles, sourceFolder } from '../../../src/files/evidence/layout.ts';
import type { FileChange } from '../keep/transaction.ts';

/** A file of records or codes with fewer lines; its text is undefined where none is left. */
export type ShorterFile = FileChange & {
  /** Lines that go. */
  removed: number;
};

const idOfLine = /^\{"id":"([a-f0-9]{20})"/;

/**
 * The files of a source's records and codes without the lines of some records, whoever coded them. Lines that stay keep
 * every byte.
 * @returns Only files that change.
 */
export function withoutRecords(contentRoot: string, source: string, ids: ReadonlySet<string>): ShorterFile[] {
  if (ids.size === 0) return [];
  const { records, codes } = evidenceFiles(contentRoot, source);
  return [...records, ...codes].flatMap((name) => {
    const path = `${sourceFolder(source)}/${name}`;
    const lines = readFileSync(join(contentRoot, path), 'utf8').split('\n');
    const left = lines.filter((line) => !ids.has(idOf(line)));
    const removed = lines.length - left.length;
    const text = left.join('\n');
    return removed === 0 ? [] : [{ path, text: text.trim() === '' ? undefined : text, removed }];
  });
}

/** The id on a line of records or codes; empty where there is none. */
export function idOf(line: string): string {
  const [, id] = idOfLine.exec(line) ?? [];
  if (id !== undefined || line.trim() === '') return id ?? '';
  const value: unknown = JSON.parse(line);
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : '';
}
