import { KINDS } from '../../schema/kinds.ts';
import { collectReferences } from '../../schema/references.ts';
import { SCHEMA_OF_KIND } from '../../schema/schemas.ts';
import { type BodyReference, type Entry, keyOf } from '../entry.ts';
import type { Backlink } from './graph.ts';
import { keysOf } from './targets.ts';

/**
 * All backlinks by key.
 * @param resolveLink The key of a wiki link's target, or undefined where it has none.
 */
export function backlinksOf(
  entries: readonly Entry[],
  resolveLink: (reference: string) => string | undefined,
): ReadonlyMap<string, Backlink[]> {
  const links = new Map<string, Backlink[]>();
  const seen = new Set<string>();
  const add = (key: string, from: Entry, how: string) => {
    const own = keyOf(from);
    const mark = `${key}\n${own}\n${how}`;
    if (key === own || seen.has(mark)) return;
    seen.add(mark);
    const list = links.get(key);
    if (list) list.push({ from, how });
    else links.set(key, [{ from, how }]);
  };
  // Entries go in by their order, so that each list comes out ordered.
  for (const entry of [...entries].sort(byKindAndId)) {
    for (const { how, keys } of usesOf(entry, resolveLink)) for (const key of keys) add(key, entry, how);
  }
  return links;
}

function usesOf(
  entry: Entry,
  resolveLink: (reference: string) => string | undefined,
): { how: string; keys: string[] }[] {
  const fields = collectReferences(SCHEMA_OF_KIND[entry.kind], entry.data).map(({ target, value, path }) => ({
    how: path.filter((step) => typeof step === 'string').join('.'),
    keys: keysOf(target, value),
  }));
  const bodies = [entry.references, ...entry.translations.map(({ references }) => references)].flat();
  const body = bodies.map((reference) => ({ how: 'body', keys: bodyKeys(reference, resolveLink) }));
  return [...fields.sort((a, b) => (a.how < b.how ? -1 : a.how > b.how ? 1 : 0)), ...body];
}

function bodyKeys(
  reference: BodyReference,
  resolveLink: (reference: string) => string | undefined,
): string[] {
  if (reference.target !== 'any') return keysOf(reference.target, reference.value);
  const key = resolveLink(reference.value);
  return key === undefined ? [] : [key];
}

const place = new Map(KINDS.map((kind, index) => [kind, index]));

function byKindAndId(a: Entry, b: Entry): number {
  return (place.get(a.kind) ?? 0) - (place.get(b.kind) ?? 0) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
