import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { nodeIo } from '../../../src/files/io.ts';
import { readContent } from '../../../src/files/readContent.ts';
import type { EntryOf, WikiContent } from '../../../src/wiki/entry.ts';

/** Words of an insight as a second author might write them. */
export type Words = { title: string; summary?: string };

/** A claim of the sample in other words, and another claim about its theme. */
export type Rewording = { of: string; lang?: 'de' | 'en'; across?: boolean; same: Words; other: Words };

/** A title that somebody might write beside an insight of the sample. */
export type Beside = Words & { of: string; lang?: 'de' | 'en' };

function yaml<T>(name: string): T[] {
  return parse(readFileSync(join(import.meta.dirname, name), 'utf8')) as T[];
}

/** The rewordings and near misses. */
export const rewordings = yaml<Rewording>('rewordings.yaml');

/** The contraries. */
export const contraries = yaml<Beside>('contraries.yaml');

/** Rewordings that share hardly a word. */
export const loose = yaml<Beside>('loose.yaml');

/** The content of the sample wiki; what changed when does not matter. */
export async function sampleContent(): Promise<WikiContent> {
  const root = join(import.meta.dirname, '../../../content');
  return (await readContent(root, { ...nodeIo, changed: async () => new Map() })).content;
}

/** The insight of an id. */
export function insightOf(content: WikiContent, id: string): EntryOf<'insight'> {
  const found = content.entries.find((entry) => entry.kind === 'insight' && entry.id === id);
  if (found?.kind !== 'insight') throw new Error(`The sample has no insight ${id}.`);
  return found;
}

/** An insight that another author writes about the same themes and stages, before it asks or cites anything. */
export function writtenAnew(
  of: EntryOf<'insight'>,
  { title, summary }: Words,
  lang: 'de' | 'en' = 'de',
): EntryOf<'insight'> {
  return {
    ...of,
    id: `${of.id}-anew`,
    file: `insights/${of.id}-anew.md`,
    lang,
    data: { ...of.data, title, summary, aliases: [], evidence: [], related: [], supersedes: [] },
    references: [],
    translations: [],
  };
}
