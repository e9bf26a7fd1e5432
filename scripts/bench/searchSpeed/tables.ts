import { bytes, count, milliseconds, ratio, seconds } from '../figures.ts';
import type { Table } from '../table.ts';
import type { Cold } from './browse.ts';
import type { Indexed } from './indexing.ts';
import type { Answered } from './probe.ts';
import type { Browsed } from './session.ts';

/** The middle and the worst of figures, `120 / 340 ms`; a dash where there are none. */
function spread(figures: readonly number[]): string {
  const sorted = figures.toSorted((a, b) => a - b);
  const worst = sorted.at(-1);
  if (worst === undefined) return '-';
  return `${Math.round(sorted[Math.floor((sorted.length - 1) / 2)] ?? worst)} / ${milliseconds(worst)}`;
}

/** Runs of one search on one size. */
function bySearch(browsed: readonly Browsed[]): [string, string, Browsed[]][] {
  const groups = Map.groupBy(browsed, ({ entries, name }) => `${entries} ${name}`);
  return [...groups.values()].map((runs) => [count(runs[0]?.entries ?? 0), runs[0]?.name ?? '', runs]);
}

/** The first search of a reader. */
export function coldTable(browsed: readonly Browsed[]): Table {
  const cells = (colds: readonly Cold[]) => [
    spread(colds.map(({ first }) => first)),
    spread(colds.map(({ complete }) => complete)),
  ];
  const most = (figures: readonly number[]) => bytes(Math.max(...figures));
  return {
    columns: [
      'entries',
      'search',
      'first',
      'complete',
      '4G first',
      '4G complete',
      'until first',
      'until complete',
    ],
    rows: bySearch(browsed).map(([entries, name, runs]) => [
      entries,
      name,
      ...cells(runs.map(({ local }) => local)),
      ...cells(runs.map(({ mobile }) => mobile)),
      most(runs.map(({ mobile }) => mobile.bytesFirst)),
      most(runs.map(({ mobile }) => mobile.bytesComplete)),
    ]),
  };
}

/** Further searches. */
export function warmTable(browsed: readonly Browsed[]): Table {
  const firsts = (answers: readonly Answered[]) => spread(answers.flatMap(({ first }) => first ?? []));
  const completes = (answers: readonly Answered[]) =>
    spread(answers.flatMap(({ complete }) => complete ?? []));
  return {
    columns: [
      'entries',
      'search',
      'first key',
      'keys',
      'overtaken',
      'words: first',
      'words: complete',
      'long tasks',
    ],
    rows: bySearch(browsed).map(([entries, name, runs]) => {
      const keys = runs.flatMap(({ warm }) => warm.keys);
      const words = runs.flatMap(({ warm }) => warm.words);
      const long = runs.flatMap(({ warm }) => warm.longTasks);
      return [
        entries,
        name,
        firsts(runs.map(({ warm }) => warm.firstKey)),
        firsts(keys),
        `${keys.filter(({ complete }) => complete === undefined).length} of ${keys.length}`,
        firsts(words),
        completes(words),
        long.length === 0 ? 'none' : `${long.length}, ${milliseconds(Math.max(...long))}`,
      ];
    }),
  };
}

/** What indexing took. */
export function indexTable(indexed: readonly Indexed[]): Table {
  return {
    columns: ['entries', 'words', 'wall', 'CPU', 'memory', 'Pagefind alone', 'CPU', 'memory', 'wall', 'CPU'],
    rows: indexed.map(({ entries, words, ours, alone }) => [
      count(entries),
      count(words),
      ...[ours, alone].flatMap(({ wall, cpu, memory }) => [seconds(wall), seconds(cpu), bytes(memory)]),
      ratio(ours.wall, alone.wall),
      ratio(ours.cpu, alone.cpu),
    ]),
  };
}

/** How large the indexes are. */
export function sizesTable(indexed: readonly Indexed[]): Table {
  return {
    columns: ['entries', 'manifest', 'words', 'lexicons', 'first part', 'all parts', 'details', 'full text'],
    rows: indexed.map(({ entries, bytes: of }) => [
      count(entries),
      ...[of.manifest, of.words, of.lexicons, of.first, of.parts, of.details, of.fullText].map(bytes),
    ]),
  };
}
