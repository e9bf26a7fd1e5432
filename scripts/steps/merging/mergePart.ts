import { codeLine, compareCodes, recordLine } from '../../../src/files/evidence/lines.ts';
import { monthOf } from '../../../src/files/evidence/month.ts';
import type { Code, FeedbackRecord } from '../../../src/schema/record.ts';
import type { StoredVoice } from '../keep/home.ts';
import { FLAGS, HEAD_LENGTH, readExtent, readFlags, readId, readMonth } from '../spill/head.ts';
import { type Entry, entryOf, type Group, headOf, textOf, visitIds } from '../spill/part.ts';
import type { Spilled } from '../spill/spill.ts';
import { type FreshRow, joinVoice } from '../voices/join.ts';
import { knownTheme } from '../voices/plan.ts';
import type { Moved } from './identities.ts';
import { parsedCode, parsedColumn, parsedRecord } from './lines.ts';
import { type MonthBuffers, monthNumber } from './monthBuffers.ts';

/** What became of the records of a source. */
export type MergeTally = {
  new: number;
  unchanged: number;
  updated: number;
  /** Rows that went into a record that another row of this import brought before. */
  merged: number;
  repeated: number;
  /** Records known by another id before, and gone now. */
  replaced: number;
  /** Records that this import should have brought again and did not. */
  vanished: number;
  /** Records that rows brought, and those of them that were coded. */
  of: number;
  themes: number;
  stages: number;
  sentiment: number;
};

/** A tally with nothing in it. */
export function newMergeTally(): MergeTally {
  return {
    new: 0,
    unchanged: 0,
    updated: 0,
    merged: 0,
    repeated: 0,
    replaced: 0,
    vanished: 0,
    of: 0,
    themes: 0,
    stages: 0,
    sentiment: 0,
  };
}

/** What decides how rows and stored records are joined. */
export type Merging = {
  /** Rows put aside. */
  spilled: readonly Spilled[];
  /** Those of them that stand under another id now. */
  moved: Moved;
  /** Theme of a value of a column that was none before. */
  theme: (value: string, column: string) => string;
  /** Codes a record by the codebook. */
  code: (record: FeedbackRecord) => Code[];
  /** Parts of records that the mapping fills since this import: what is stored cannot have known them. */
  lacks: ReadonlySet<string>;
  /** Time zone of the months under which records are kept. */
  monthZone: string;
  /** Whether a stored record is one that the files should have held: then it is missed. */
  isCovered: (at: string | undefined) => boolean;
  /** Whether records that are missed are taken away. */
  mirror: boolean;
};

type State = { merging: Merging; partition: number; lines: Buffer[]; out: MonthBuffers; tally: MergeTally };

/** Joins the rows of one part of the ids with what is stored of it, in the order of ids. */
export function mergePart(
  merging: Merging,
  partition: number,
  stored: readonly StoredVoice[],
  out: MonthBuffers,
  tally: MergeTally,
): void {
  const lines = merging.spilled.map((spilled) => spilled.lines(partition));
  const state: State = { merging, partition, lines, out, tally };
  let next = 0;
  const join = (group: Group) => {
    for (let voice = stored[next]; voice && voice.id < group.id; voice = stored[next]) {
      untouched(voice, state);
      next += 1;
    }
    const voice = stored[next]?.id === group.id ? stored[next] : undefined;
    if (voice) next += 1;
    mergeGroup(group, voice, state);
  };
  visitIds(merging.spilled, partition, {
    one(heads, place, spill) {
      if (next < stored.length) join({ id: readId(heads, place), entries: [entryOf(heads, place, spill)] });
      else mergeAlone(heads, place, spill, state);
    },
    many: join,
  });
  for (const voice of stored.slice(next)) untouched(voice, state);
}

/** A stored record that no row brought. */
function untouched(voice: StoredVoice, { merging, out, tally }: State): void {
  if (voice.record !== undefined && merging.isCovered(momentOf(voice.record))) {
    tally.vanished += 1;
    if (merging.mirror) {
      bury(voice, out);
      return;
    }
  }
  keep(voice, out);
}

function keep({ month, record: line, codes }: StoredVoice, out: MonthBuffers): void {
  out.write(
    monthNumber(month),
    line === undefined ? '' : `${line}\n`,
    codes.map((each) => `${each}\n`).join(''),
  );
}

/** The record goes, and what persons coded stays. */
function bury({ codes }: StoredVoice, out: MonthBuffers): void {
  const kept = codes.filter((line) => coderOf(line) === 'person');
  out.write(0, '', kept.map((line) => `${line}\n`).join(''));
}

const moment =
  /^\{"id":"[^"]*","source":"[^"]*","channel":"[^"]*","lang":"[^"]*","solicited":\w+,"at":"([^"]*)"/;

function momentOf(line: string): string | undefined {
  return moment.exec(line)?.[1];
}

function coderOf(line: string): string | undefined {
  return /^\{"id":"[^"]*","coder":"(\w+)"/.exec(line)?.[1];
}

/** A row of whose id there is nothing else, neither stored nor among the rows. */
function mergeAlone(heads: Buffer, place: number, spill: number, state: State): void {
  if (readFlags(heads, place) & FLAGS.formerId) return;
  if (state.merging.moved.has(state.partition, spill, place / HEAD_LENGTH)) return;
  state.tally.of += 1;
  mergeNew(heads, place, spill, state);
}

function mergeGroup({ entries }: Group, voice: StoredVoice | undefined, state: State): void {
  const { merging, partition, tally } = state;
  const rows = entries.filter(
    (entry) =>
      !(readFlags(entry.heads, entry.place) & FLAGS.formerId) &&
      !merging.moved.has(partition, entry.spill, entry.index),
  );
  const [only] = rows;
  if (!only) {
    if (voice) withoutRows(entries, voice, state);
    return;
  }
  tally.of += 1;
  if (rows.length === 1 && !voice) mergeNew(only.heads, only.place, only.spill, state);
  else if (rows.length > 1 || !voice || !mergeSame(only, voice, state)) mergeSlowly(rows, voice, state);
}

/** A stored record of whose id there are only former ids. */
function withoutRows(entries: readonly Entry[], voice: StoredVoice, state: State): void {
  const { record } = voice;
  if (record === undefined || !entries.some((entry) => wasKeptAs(entry, record))) {
    untouched(voice, state);
    return;
  }
  state.tally.replaced += 1;
  bury(voice, state.out);
}

/**
 * Whether an entry that is only a former id means that its record is known by another id now. A row that moved because
 * its key is ambiguous says so only of the record that it made itself.
 */
function wasKeptAs(entry: Entry, line: string): boolean {
  const { flags, content } = headOf(entry);
  return (flags & FLAGS.formerId) !== 0 || line.endsWith(`,"batch":"${content.slice(0, 12)}"}`);
}

/** A record that nothing is known of: its lines are copied byte by byte. */
function mergeNew(heads: Buffer, place: number, spill: number, { merging, lines, out, tally }: State): void {
  const flags = readFlags(heads, place);
  const month = readMonth(heads, place);
  const from = linesOf(spill, lines);
  tally.new += 1;
  countFlags(flags, tally);
  if (flags & FLAGS.drafts) {
    const { record: own, columns, rules } = textOf({ heads, place }, from);
    out.write(month, own, withThemes(columns, merging) + rules);
  } else {
    const { offset, record: length, columns, rules } = readExtent(heads, place);
    out.copy(month, from, offset, length, columns + rules);
  }
}

function linesOf(spill: number, lines: readonly Buffer[]): Buffer {
  const from = lines[spill];
  if (!from) throw new RangeError(`There is no spill ${spill}.`);
  return from;
}

function countFlags(flags: number, tally: MergeTally): void {
  if (flags & FLAGS.themes) tally.themes += 1;
  if (flags & FLAGS.stages) tally.stages += 1;
  if (flags & FLAGS.sentiment) tally.sentiment += 1;
}

/** The codes of columns with the themes that their values have become. */
function withThemes(columns: string, { theme }: Merging): string {
  if (columns === '') return '';
  const value = parsedColumn(columns);
  const themes = [...new Set(value.themes.map((each) => knownTheme(each, theme)))].sort();
  return `${codeLine({ ...value, themes })}\n`;
}

/** A record that is the same as it was, byte by byte; false where it is not, or where others coded it, too. */
function mergeSame(entry: Entry, voice: StoredVoice, { merging, lines, out, tally }: State): boolean {
  const flags = readFlags(entry.heads, entry.place);
  const text = textOf(entry, linesOf(entry.spill, lines));
  if (text.record !== `${voice.record}\n`) return false;
  const coders = voice.codes.map(coderOf);
  if (coders.some((coder) => coder !== 'rule' && coder !== 'column')) return false;
  const columns = flags & FLAGS.drafts ? withThemes(text.columns, merging) : text.columns;
  const known = voice.codes.filter((_, index) => coders[index] === 'column');
  if (known.map((line) => `${line}\n`).join('') !== columns) return false;
  tally.unchanged += 1;
  countFlags(flags, tally);
  out.write(readMonth(entry.heads, entry.place), text.record, columns + text.rules);
  return true;
}

/** Anything else: the lines are read, joined by the rules, and coded anew. */
function mergeSlowly(
  entries: readonly Entry[],
  voice: StoredVoice | undefined,
  { merging, lines, out, tally }: State,
): void {
  const rows = entries.map((entry) => freshRow(entry, linesOf(entry.spill, lines), merging));
  const stored = voice && {
    record: voice.record === undefined ? undefined : parsedRecord(voice.record),
    codes: voice.codes.map(parsedCode),
  };
  const joined = joinVoice(stored, rows, merging.lacks);
  const codes = [...joined.codes.filter(({ coder }) => coder !== 'rule'), ...merging.code(joined.record)];
  codes.sort(compareCodes);
  tally[joined.change] += 1;
  for (const outcome of joined.outcomes) tally[outcome] += 1;
  if (codes.some(({ themes }) => themes.length > 0)) tally.themes += 1;
  if (codes.some(({ stages }) => stages.length > 0)) tally.stages += 1;
  if (codes.some(({ sentiment }) => sentiment !== 'unknown')) tally.sentiment += 1;
  const month = monthNumber(monthOf(joined.record.at, merging.monthZone));
  out.write(month, `${recordLine(joined.record)}\n`, codes.map((each) => `${codeLine(each)}\n`).join(''));
}

function freshRow(entry: Entry, from: Buffer, merging: Merging): FreshRow {
  const { record: own, columns, extra } = textOf(entry, from);
  const { file, flags } = headOf(entry);
  const named = flags & FLAGS.drafts ? withThemes(columns, merging) : columns;
  return {
    file,
    fresh: {
      record: parsedRecord(own),
      ...(named === '' ? {} : { column: parsedCode(named) }),
      absent: new Set(extra === '' ? [] : absentParts(extra)),
    },
  };
}

function absentParts(extra: string): string[] {
  const parts: unknown = JSON.parse(extra);
  return Array.isArray(parts) ? parts.filter((part) => typeof part === 'string') : [];
}
