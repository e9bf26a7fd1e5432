import type { PersonalDataType } from '../../../src/text/placeholders.ts';
import type { Rejected, SkipRule } from '../../sources/types.ts';
import { mergedSamples, type RedactionSample } from '../review/samples.ts';

/** A value of a theme column that is no theme yet. */
export type UnknownTheme = { value: string; column: string };

/** What was found in the rows of one batch, beside its voices: plain data, which another thread can send. */
export type Findings = {
  /** Rows of the batch. */
  read: number;
  /** Rows passed over, by rule. */
  skipped: [SkipRule, number][];
  /** Rows that cannot be used; their values are redacted and cut. */
  rejects: Rejected[];
  /** Values that were left out, as `field: value`, with how often. */
  unread: [string, number][];
  /** Stretches that were redacted, by sort. */
  redacted: [PersonalDataType, number][];
  /** Some of them with their originals, never to be written. */
  samples: RedactionSample[];
  /** Values of theme columns that are no theme yet, each once a thread, in the order in which they were met. */
  unknownThemes: UnknownTheme[];
  /** Rows whose key a spreadsheet damaged. */
  damagedKeys: number;
  /** First and last moment of the voices, as records keep them; absent where none has one. */
  span?: { first: string; last: string };
};

/** What was found in all rows, so far. */
export type Tally = {
  /** Rows read. */
  read: number;
  /** Rows passed over, by rule. */
  skipped: Map<SkipRule, number>;
  /** Rows that cannot be used: how many, and the first ones. */
  rejected: number;
  firstRejects: Rejected[];
  /** Values that were left out, with how often. */
  unread: Map<string, number>;
  /** How many more there were of each field when the memory for different ones was full. */
  unreadMore: Map<string, number>;
  /** Stretches that were redacted, by sort. */
  redacted: Map<PersonalDataType, number>;
  /** Some of them with their originals, never to be written. */
  samples: RedactionSample[];
  /** Values of theme columns that are no theme yet, in the order in which they were met. */
  unknownThemes: Map<string, UnknownTheme>;
  /** Rows whose key a spreadsheet damaged. */
  damagedKeys: number;
  /** First and last moment of the voices. */
  span: { first: string; last: string } | undefined;
};

/** Rejected rows that a tally keeps. */
const keptRejects = 5;
/** Different values left out that a tally keeps. */
const keptUnread = 20_000;

/** A tally with nothing in it. */
export function newTally(): Tally {
  return {
    read: 0,
    skipped: new Map(),
    rejected: 0,
    firstRejects: [],
    unread: new Map(),
    unreadMore: new Map(),
    redacted: new Map(),
    samples: [],
    unknownThemes: new Map(),
    damagedKeys: 0,
    span: undefined,
  };
}

/** Counts so many more of a key. */
export function count<K>(counts: Map<K, number>, key: K, more = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + more);
}

/** Adds the findings of a batch. In the order of the batches the tally is the same, whoever read them. */
export function addFindings(tally: Tally, found: Findings): void {
  tally.read += found.read;
  tally.damagedKeys += found.damagedKeys;
  tally.rejected += found.rejects.length;
  tally.firstRejects.push(...found.rejects.slice(0, keptRejects - tally.firstRejects.length));
  for (const [rule, times] of found.skipped) count(tally.skipped, rule, times);
  for (const [type, times] of found.redacted) count(tally.redacted, type, times);
  if (found.samples.length > 0) tally.samples = mergedSamples(tally.samples, found.samples);
  for (const [value, times] of found.unread) {
    if (tally.unread.has(value) || tally.unread.size < keptUnread) count(tally.unread, value, times);
    else count(tally.unreadMore, value.slice(0, value.indexOf(':')), times);
  }
  for (const theme of found.unknownThemes) {
    const name = `${theme.column}\u0000${theme.value}`;
    if (!tally.unknownThemes.has(name)) tally.unknownThemes.set(name, theme);
  }
  tally.span = widest(tally.span, found.span);
}

function widest(a: Tally['span'], b: Tally['span']): Tally['span'] {
  if (!a || !b) return a ?? b;
  const [first = '', ...later] = [a.first, b.first, a.last, b.last].sort();
  return { first, last: later.at(-1) ?? first };
}

/**
 * Whether a stored record is one that the files should hold: within the span of their dates; where they have none,
 * every record is. Files without a voice cover nothing.
 */
export function isCovered({ read, rejected, skipped, span }: Tally, at: string | undefined): boolean {
  const passed = [...skipped.values()].reduce((sum, times) => sum + times, 0);
  if (read - rejected - passed === 0) return false;
  if (!span) return true;
  return at !== undefined && at >= span.first && at.slice(0, span.last.length) <= span.last;
}
