import type { Stage } from '../../schema/journey.ts';
import { KINDS, type Kind, VOCABULARIES, type Vocabulary } from '../../schema/kinds.ts';
import {
  type Entry,
  type EntryKey,
  type EntryOf,
  keyOf,
  type TaxonomyValue,
  type WikiContent,
} from '../entry.ts';
import { backlinksOf } from './backlinks.ts';
import { followFormerIds, formerIdsOf } from './formerIds.ts';
import type { Graph, Resolved } from './graph.ts';

/** Builds the graph of a wiki. Backlinks are worked out when the first is asked for. */
export function buildGraph(original: WikiContent): Graph {
  const formerIds = formerIdsOf(original.entries);
  const content = followFormerIds(original, formerIds);
  const byKey = new Map<string, Entry>(content.entries.map((entry) => [keyOf(entry), entry]));
  const values = valuesByKey(content);
  const kinds = new Map<Kind, Entry[]>(KINDS.map((kind) => [kind, []]));
  for (const entry of [...content.entries].sort(byId)) kinds.get(entry.kind)?.push(entry);
  const names = namesOf(byKey, values, formerIds);
  const stages = stagesByPath(content.entries);
  let backlinks: ReturnType<typeof backlinksOf> | undefined;
  const graph: Graph = {
    content,
    formerIds,
    get: (key) => byKey.get(key),
    // The maps are keyed by kind, so that what is found under a kind is of that kind.
    entry: <K extends Kind>(kind: K, id: string) => byKey.get(`${kind}/${id}`) as EntryOf<K> | undefined,
    ofKind: <K extends Kind>(kind: K) => (kinds.get(kind) ?? []) as unknown as readonly EntryOf<K>[],
    value: <V extends Vocabulary>(vocabulary: V, id: string) =>
      values.get(`${vocabulary}/${id}`) as TaxonomyValue<V> | undefined,
    stage: (path) => stages.get(path),
    resolve: (reference) => resolve(reference, names),
    backlinks(key) {
      backlinks ??= backlinksOf(content.entries, (reference) => resolvedKey(graph.resolve(reference)));
      return backlinks.get(key) ?? [];
    },
  };
  return graph;
}

function byId(a: Entry, b: Entry): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

function valuesByKey(content: WikiContent): Map<string, TaxonomyValue> {
  return new Map(
    VOCABULARIES.flatMap((vocabulary) =>
      content.taxonomy[vocabulary].map((value): [string, TaxonomyValue] => [
        `${vocabulary}/${value.id}`,
        value,
      ]),
    ),
  );
}

function stagesByPath(entries: readonly Entry[]): Map<string, { journey: EntryOf<'journey'>; stage: Stage }> {
  return new Map(
    entries.flatMap((entry) =>
      entry.kind === 'journey'
        ? entry.data.stages.map((stage) => [`${entry.id}/${stage.id}`, { journey: entry, stage }] as const)
        : [],
    ),
  );
}

/** Everything a wiki link can name. */
type Names = {
  entries: ReadonlyMap<string, Entry>;
  values: ReadonlyMap<string, TaxonomyValue>;
  former: ReadonlyMap<string, EntryKey>;
  /** Keys by bare id, of today's entries, of values, and former ones, each in the order of kinds or vocabularies. */
  bare: { entries: Map<string, string[]>; values: Map<string, string[]>; former: Map<string, string[]> };
};

function namesOf(
  entries: ReadonlyMap<string, Entry>,
  values: ReadonlyMap<string, TaxonomyValue>,
  former: ReadonlyMap<string, EntryKey>,
): Names {
  const bare = {
    entries: keysByBareId(entries.keys(), KINDS),
    values: keysByBareId(values.keys(), VOCABULARIES),
    former: keysByBareId(former.keys(), KINDS),
  };
  return { entries, values, former, bare };
}

function keysByBareId(keys: Iterable<string>, order: readonly string[]): Map<string, string[]> {
  const place = (key: string) => order.indexOf(key.slice(0, key.indexOf('/')));
  const groups = Map.groupBy(keys, (key) => key.slice(key.indexOf('/') + 1));
  for (const group of groups.values()) if (group.length > 1) group.sort((a, b) => place(a) - place(b));
  return groups;
}

function resolve(reference: string, names: Names): Resolved {
  if (reference.includes('/')) return resolveKey(reference, names);
  const { entries, values, former } = names.bare;
  // What has the id today comes before what once had it, and entries before values.
  const keys = entries.get(reference) ?? former.get(reference) ?? values.get(reference) ?? [];
  const [only, ...others] = keys;
  if (only === undefined) return { type: 'none' };
  return others.length === 0 ? resolveKey(only, names) : { type: 'ambiguous', keys };
}

function resolveKey(key: string, { entries, values, former }: Names): Resolved {
  const entry = entries.get(key) ?? entries.get(former.get(key) ?? '');
  if (entry) return { type: 'entry', key: keyOf(entry), entry };
  const value = values.get(key);
  const vocabulary = value && VOCABULARIES.find((name) => key.startsWith(`${name}/`));
  if (value && vocabulary) return { type: 'value', key: `${vocabulary}/${value.id}`, vocabulary, value };
  return { type: 'none' };
}

function resolvedKey(resolved: Resolved): string | undefined {
  return resolved.type === 'entry' || resolved.type === 'value' ? resolved.key : undefined;
}
