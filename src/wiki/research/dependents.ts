import { type Entry, keyOf } from '../entry.ts';
import type { Backlink, Graph } from '../graph/graph.ts';

/** Something that rests on what nobody has checked: an entry, or one stage of a journey. */
export type Dependent = {
  /** `kind/id`, or `stage/journey/stage`. */
  key: string;
  /** What it is. */
  type: 'persona' | 'stage' | 'action' | 'insight' | 'other';
};

/** Fields that name something without building on it. */
const MENTIONS: ReadonlySet<string> = new Set(['body', 'related', 'supersedes', 'questions.insights', 'of']);

/** Where an insight shows and whom it concerns: it holds whatever is assumed of them. */
const SCOPE: ReadonlySet<string> = new Set(['personas', 'stages', 'segments']);

/** Kinds that look into something, or tell of it, and do not rest on it. */
const ONLOOKERS: ReadonlySet<string> = new Set(['study', 'session', 'contact', 'assessment', 'source']);

/**
 * What rests on something, each once, in the order of the graph: entries that name it where they state something, and
 * of a journey the very stages that do. What is over (retired, dropped) rests on nothing.
 * @param key `kind/id` or `stage/journey/stage`.
 */
export function dependentsOf(key: string, graph: Graph): Dependent[] {
  const found = graph
    .backlinks(key)
    .filter(rests)
    .flatMap((use) => dependents(use, key));
  return [...new Map([...found, ...within(key, graph)].map((each) => [each.key, each])).values()];
}

function rests({ from, how }: Backlink): boolean {
  if (MENTIONS.has(how) || ONLOOKERS.has(from.kind) || isOver(from)) return false;
  return from.kind !== 'insight' || !SCOPE.has(how);
}

function isOver(entry: Entry): boolean {
  if (entry.kind === 'insight') return entry.data.status !== 'published';
  return entry.kind === 'action' && entry.data.status === 'dropped';
}

function dependents({ from, how }: Backlink, key: string): Dependent[] {
  const id = key.slice(key.indexOf('/') + 1);
  if (from.kind === 'journey' && how === 'stages.pains')
    return from.data.stages
      .filter(({ pains }) => pains.includes(id))
      .map((stage) => ({ key: `stage/${from.id}/${stage.id}`, type: 'stage' }));
  return [{ key: keyOf(from), type: typeOf(from) }];
}

/** What a stage itself holds: the actions that shall help there. */
function within(key: string, graph: Graph): Dependent[] {
  const stage = key.startsWith('stage/') ? graph.stage(key.slice('stage/'.length))?.stage : undefined;
  const actions = stage?.opportunities.flatMap((id) => graph.entry('action', id) ?? []) ?? [];
  return actions
    .filter(({ data }) => data.status !== 'dropped')
    .map((action) => ({ key: keyOf(action), type: 'action' }));
}

function typeOf({ kind }: Entry): Dependent['type'] {
  return kind === 'persona' || kind === 'action' || kind === 'insight' ? kind : 'other';
}
