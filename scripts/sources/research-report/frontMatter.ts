import { parseDocument } from 'yaml';
import { splitFrontMatter } from '../../../src/files/split.ts';

/** Front matter of a report: whatever fields its authors use. */
export type FrontMatter = {
  /** The first of some fields that is filled, as text; empty where none is. */
  text(...names: readonly string[]): string;
};

/** Cuts a report into front matter and body; YAML that cannot be read counts as body. */
export function frontMatterOf(report: string): { front: FrontMatter; body: string } {
  const split = splitFrontMatter(report);
  const document = split && parseDocument(split.yaml);
  if (!split || !document || document.errors.length > 0) return { front: { text: () => '' }, body: report };
  const data: unknown = document.toJS();
  const fields = new Map(
    Object.entries(typeof data === 'object' && data !== null ? data : {}).map(([name, value]) => [
      name.toLowerCase(),
      plainOf(value),
    ]),
  );
  return {
    front: {
      text: (...names) => names.map((name) => fields.get(name) ?? '').find((value) => value !== '') ?? '',
    },
    body: split.body,
  };
}

function plainOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim();
  return value instanceof Date ? value.toISOString().slice(0, 10) : '';
}
