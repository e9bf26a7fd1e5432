import { FLAGS, type Head } from '../spill/head.ts';
import { type Entry, entryOf, type Group, headOf, repeatedIds, textOf, visitIds } from '../spill/part.ts';
import type { Lines, Spill, Spilled } from '../spill/spill.ts';
import type { Identify } from '../voices/identify.ts';

/** Rows that stand under another id now; what is left at their place counts as a former id only. */
export type Moved = {
  /** Tells whether a row of a part was moved, by its spill and its number there. */
  has(partition: number, spill: number, index: number): boolean;
  /** Rows whose declared key comes twice in a file with different content. */
  ambiguous: number;
};

/** Rows that bear an id together, by part. */
export type Repeats = {
  /** Number of parts. */
  partitions: number;
  /** Those of a part; the bytes of its rows are valid until the next part is asked for. */
  of(partition: number): Group[];
};

/** Looks for ids that come more than once. Parts without any are remembered and not read again. */
export function repeatsOf(all: readonly Spilled[]): Repeats {
  const [{ partitions } = { partitions: 0 }] = all;
  const without = new Set<number>();
  return {
    partitions,
    of(partition) {
      if (without.has(partition)) return [];
      const groups = repeatedIds(all, partition);
      if (groups.length === 0) without.add(partition);
      return groups;
    },
  };
}

/**
 * Settles what only all rows together can tell of ids, part by part: rows without a key are numbered among the
 * identical ones of their file, and rows whose key comes twice in a file with different content, and no revision to tell
 * which is newer, are known by their content. They move to `to`.
 */
export function settleIdentities(
  all: readonly Spilled[],
  repeats: Repeats,
  identify: Identify,
  to: Spill,
): Moved {
  const moved = new Set<number>();
  let ambiguous = 0;
  for (let partition = 0; partition < repeats.partitions; partition += 1) {
    const lines = linesOf(all, partition);
    const move = (entry: Entry, id: string, flags: number) => {
      const head = headOf(entry);
      to.add({ ...head, id, flags: head.flags | flags }, withId(textOf(entry, lines(entry.spill)), id));
      moved.add(numberOf(partition, entry.spill, entry.index));
    };
    for (const group of repeats.of(partition)) {
      for (const entries of Map.groupBy(group.entries, (entry) => headOf(entry).file).values()) {
        number(entries, identify, move);
        const keyed = entries.filter((entry) => !has(entry, FLAGS.byContent | FLAGS.formerId));
        if (keyed.length < 2 || !contradict(keyed, group, lines)) continue;
        ambiguous += keyed.length;
        for (const same of Map.groupBy(keyed, (entry) => headOf(entry).content).values())
          for (const [index, entry] of same.entries())
            move(entry, identify.byContent(headOf(entry).content, index + 1), FLAGS.byContent);
      }
    }
  }
  return {
    has: (partition, spill, index) => moved.size > 0 && moved.has(numberOf(partition, spill, index)),
    ambiguous,
  };
}

/** Whether a guessed key comes twice in one file with different cells: then it is none. */
export function keyRepeats(repeats: Repeats): boolean {
  for (let partition = 0; partition < repeats.partitions; partition += 1) {
    for (const { entries } of repeats.of(partition)) {
      const heads = entries.map(headOf).filter(({ flags }) => !(flags & (FLAGS.byContent | FLAGS.formerId)));
      for (const rows of Map.groupBy(heads, ({ file }) => file).values())
        if (rows.some(({ content }) => content !== rows[0]?.content)) return true;
    }
  }
  return false;
}

/**
 * Knows all rows by their content instead of by a key that turned out to be none.
 * @returns How many rows were voices only for having a key.
 */
export function withoutKey(all: readonly Spilled[], identify: Identify, to: Spill): number {
  let silent = 0;
  const [{ partitions } = { partitions: 0 }] = all;
  for (let partition = 0; partition < partitions; partition += 1) {
    const lines = linesOf(all, partition);
    const add = (entry: Entry) => {
      const head = headOf(entry);
      const former = (head.flags & FLAGS.formerId) !== 0;
      if (former && head.flags & FLAGS.byContent) return;
      if (!former && head.flags & FLAGS.onlyByKey) {
        silent += 1;
        return;
      }
      const id = former ? head.id : identify.byContent(head.content, 1);
      const flags = former ? head.flags : head.flags | FLAGS.byContent;
      to.add({ ...head, id, flags }, withId(textOf(entry, lines(entry.spill)), id));
    };
    visitIds(all, partition, {
      one: (heads, place, spill) => add(entryOf(heads, place, spill)),
      many: ({ entries }) => entries.forEach(add),
    });
  }
  return silent;
}

/** Lines of a part by spill, read when the first is needed. */
function linesOf(all: readonly Spilled[], partition: number): (spill: number) => Buffer {
  const read = new Map<number, Buffer>();
  return (spill) => {
    const lines = read.get(spill) ?? all[spill]?.lines(partition) ?? Buffer.alloc(0);
    read.set(spill, lines);
    return lines;
  };
}

function has(entry: Entry, flags: number): boolean {
  return (headOf(entry).flags & flags) !== 0;
}

function numberOf(partition: number, spill: number, index: number): number {
  return (spill * 2 ** 12 + partition) * 2 ** 24 + index;
}

/** Numbers identical rows of a file that have no key, and the former ids of such rows; the first of each stays. */
function number(
  entries: readonly Entry[],
  identify: Identify,
  move: (entry: Entry, id: string, flags: number) => void,
): void {
  const byContent = entries.filter((entry) => has(entry, FLAGS.byContent));
  const kinds = Map.groupBy(byContent, (entry) => {
    const { content, flags } = headOf(entry);
    return `${flags & FLAGS.formerId} ${content}`;
  });
  for (const same of kinds.values())
    for (const [index, entry] of same.entries())
      if (index > 0) move(entry, identify.byContent(headOf(entry).content, index + 1), 0);
}

/**
 * Whether rows of one key say different things and nothing tells which is newer. Where the tool writes revisions, the
 * newest wins and equal ones are told apart as they are across files, so that it does not count how rows are spread.
 */
function contradict(entries: readonly Entry[], { id }: Group, lines: (spill: number) => Buffer): boolean {
  const unrevised = entries
    .map((entry) => ({ entry, head: headOf(entry) }))
    .filter(({ head }) => head.revision === 0);
  return new Set(unrevised.map(({ entry, head }) => said(entry, head, id, lines))).size > 1;
}

/** What is kept of a row, but for the hash of its raw cells: a column that is not kept may well differ. */
function said(entry: Entry, { content }: Head, id: string, lines: (spill: number) => Buffer): string {
  const { record, columns } = textOf(entry, lines(entry.spill));
  return record.replace(`"batch":"${content.slice(0, 12)}"`, id) + columns;
}

/** The lines with another id: it stands at the beginning of each. */
function withId({ record, columns, rules, extra }: Lines, id: string): Lines {
  const changed = (lines: string) => lines.replace(/^\{"id":"[0-9a-f]{20}"/gm, `{"id":"${id}"`);
  return { record: changed(record), columns: changed(columns), rules: changed(rules), extra };
}
