import { collectReferences } from '../../schema/references.ts';
import { SCHEMA_OF_KIND } from '../../schema/schemas.ts';
import { type Entry, keyOf } from '../entry.ts';
import type { Graph } from './graph.ts';
import { keysOf } from './targets.ts';

/** Something that was changed. */
export type Change = {
  /** `kind/id`, `theme/id` and the like, or `records/source` where voices came or went. */
  key: string;
  /** File, relative to the content folder. */
  file: string;
  /** What happened to it. */
  how: 'added' | 'changed' | 'removed';
};

/** Sorts of what a change touches, in the order in which they are told. */
export const TOUCHED_SORTS = ['persona', 'stage', 'action', 'lesson', 'metric', 'insight', 'other'] as const;

/** Something that a change touches. */
export type Touched = {
  /** `kind/id`, `stage/journey/stage` or `lesson/path/lesson`. */
  key: string;
  /** What it is. */
  sort: (typeof TOUCHED_SORTS)[number];
  /** 1: it names what was changed, or shows it. 2: it builds on something that does. */
  degree: 1 | 2;
  /** Of the second degree: keys of what lies between. Empty for the first. */
  via: string[];
};

/** A change with all that it touches, first what is near, each sort by key. */
export type BlastRadius = Change & { touched: Touched[] };

/** What changes touch. A change touches nothing twice and never itself. */
export function blastRadius(changes: readonly Change[], graph: Graph): BlastRadius[] {
  return changes.map((change) => ({ ...change, touched: touchedBy(change.key, graph) }));
}

function touchedBy(key: string, graph: Graph): Touched[] {
  const uses = usesOf(key, graph).filter((use) => use !== key);
  const first = new Set([...uses, ...shownOn(key, graph).filter((place) => place !== key)]);
  const between = new Map<string, Set<string>>();
  for (const step of first)
    for (const use of builtOn(step, graph, uses.includes(step))) {
      if (use === key || first.has(use)) continue;
      between.set(use, (between.get(use) ?? new Set()).add(step));
    }
  const touched: Touched[] = [
    ...[...first].map((each) => ({ key: each, sort: sortOf(each), degree: 1 as const, via: [] })),
    ...[...between].map(([each, via]) => ({
      key: each,
      sort: sortOf(each),
      degree: 2 as const,
      via: [...via].sort(),
    })),
  ];
  const place = ({ sort }: Touched) => TOUCHED_SORTS.indexOf(sort);
  return touched.sort((a, b) => a.degree - b.degree || place(a) - place(b) || (a.key < b.key ? -1 : 1));
}

function sortOf(key: string): Touched['sort'] {
  const word = key.slice(0, key.indexOf('/'));
  return TOUCHED_SORTS.find((sort) => sort === word) ?? 'other';
}

/** Fields that point on or name whom to ask: what they name may change without them. */
const POINTERS: ReadonlySet<string> = new Set(['related', 'owner', 'supersedes']);

/** Whatever names something, of journeys and paths the very stages and lessons. Records are named by who asks them. */
function usesOf(key: string, graph: Graph): string[] {
  const records = /^records\/(.+)$/.exec(key)?.[1];
  const target = records === undefined ? key : `source/${records}`;
  const users = graph
    .backlinks(target)
    .filter(({ from, how }) => !POINTERS.has(how) && (records === undefined || asksRecords(from, how)))
    .map(({ from }) => from);
  return [...new Set(users)].flatMap((from) => partsThatName(from, target));
}

function asksRecords({ kind }: Entry, how: string): boolean {
  return (kind === 'insight' && how === 'evidence.source') || (kind === 'metric' && how === 'source');
}

function partsThatName(from: Entry, target: string): string[] {
  if (from.kind !== 'journey' && from.kind !== 'path') return [keyOf(from)];
  const places = collectReferences(SCHEMA_OF_KIND[from.kind], from.data)
    .filter(
      ({ target: sort, value, path }) =>
        !POINTERS.has(String(path[0])) && keysOf(sort, value).includes(target),
    )
    .map(({ path }) => partOf(from, path));
  // Named in the body alone: then the page as a whole shows it.
  return places.length === 0 ? [keyOf(from)] : [...new Set(places)];
}

function partOf(from: Entry, [field, index]: readonly (string | number)[]): string {
  if (from.kind === 'journey' && field === 'stages')
    return `stage/${from.id}/${from.data.stages[Number(index)]?.id ?? ''}`;
  if (from.kind === 'path' && field === 'lessons')
    return `lesson/${from.id}/${from.data.lessons[Number(index)]?.id ?? ''}`;
  return keyOf(from);
}

/** Where an insight or an action shows itself, because it names the place. */
function shownOn(key: string, graph: Graph): string[] {
  const entry = graph.get(key);
  if (entry?.kind === 'insight')
    return [
      ...entry.data.personas.map((id) => `persona/${id}`),
      ...entry.data.stages.map((path) => `stage/${path}`),
    ];
  if (entry?.kind === 'action')
    return [
      ...entry.data.insights.map((id) => `insight/${id}`),
      ...entry.data.stages.map((path) => `stage/${path}`),
    ];
  return [];
}

/** What builds on something that was touched. What only shows it passes nothing on but to the lessons that read it. */
function builtOn(key: string, graph: Graph, rests: boolean): string[] {
  const passes = rests && /^(?:insight|study|metric|theme)\//.test(key);
  if (passes) return [...usesOf(key, graph), ...shownOn(key, graph)];
  const stage = /^stage\/([^/]+)\//.exec(key)?.[1];
  const page = stage === undefined ? key : `journey/${stage}`;
  return usesOf(page, graph).filter((use) => use.startsWith('lesson/'));
}
