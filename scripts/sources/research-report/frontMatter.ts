import { parseDocument } from 'yaml';
import { splitFrontMatter } from '../../../src/files/split.ts';
import { isoDay } from '../../../src/wiki/statistics/days.ts';

/** Front matter of a report: whatever fields its authors use. */
export type FrontMatter = {
  /** The first of some fields that is filled, as text; empty where none is. */
  text(...names: readonly string[]): string;
  /** How many items the first of some fields lists; undefined where none is a list of several. */
  items(...names: readonly string[]): number | undefined;
};

/**
 * Cuts a report into front matter and body: YAML between dashes or, as some tools write, TOML between plus signs. What
 * neither grammar allows, such as a title with a colon, is read line by line; where that fails too, all is body.
 */
export function frontMatterOf(report: string): { front: FrontMatter; body: string } {
  const toml = /^\uFEFF?\+\+\+[ \t]*\n(?<block>[\s\S]*?\n)\+\+\+[ \t]*(?:\n|$)/.exec(report);
  const split = splitFrontMatter(report);
  const fields = toml ? fieldsByLine(toml.groups?.['block'] ?? '', '=') : split && fieldsOf(split.yaml);
  if (!fields) return { front: { text: () => '', items: () => undefined }, body: report };
  return {
    front: {
      text: (...names) => names.map((name) => plainOf(fields.get(name))).find((value) => value !== '') ?? '',
      items: (...names) =>
        names
          .map((name) => fields.get(name))
          .filter((value) => Array.isArray(value))
          .map(({ length }) => length)
          .find((length) => length > 1),
    },
    body: toml ? report.slice(toml[0].length) : (split?.body ?? ''),
  };
}

type Fields = ReadonlyMap<string, unknown>;

function fieldsOf(yaml: string): Fields | undefined {
  const document = parseDocument(yaml);
  if (document.errors.length > 0) return fieldsByLine(yaml, ':');
  const data: unknown = document.toJS();
  const entries = Object.entries(typeof data === 'object' && data !== null ? data : {});
  return new Map(entries.map(([name, value]) => [name.toLowerCase(), value]));
}

/** Names and values on one line each; lines that are indented, lists and notes say nothing of their own. */
function fieldsByLine(block: string, sign: ':' | '='): Fields | undefined {
  const fields = new Map<string, string>();
  for (const line of block.split('\n')) {
    if (line.trim() === '' || /^[\s#[\]-]/.test(line)) continue;
    const at = line.indexOf(sign);
    const name = line.slice(0, Math.max(at, 0)).trim().toLowerCase();
    if (!/^[\p{L}\p{N}_ -]{1,60}$/u.test(name)) return undefined;
    const value = line.slice(at + 1).trim();
    fields.set(name, /^(["'])(.*)\1$/.exec(value)?.[2] ?? value);
  }
  return fields;
}

function plainOf(value: unknown): string {
  if (typeof value === 'string' || typeof value === 'number') return String(value).trim();
  if (value instanceof Date) return isoDay(value);
  // What redaction left of a value is read as a list of one.
  return Array.isArray(value) && value.length === 1 && typeof value[0] === 'string' ? value[0].trim() : '';
}
