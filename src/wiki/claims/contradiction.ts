import type { Support } from '../judgement/support.ts';
import type { Claim, ClaimItem } from './claim.ts';

/** By what a contradiction is looked at more closely. */
export const SPLIT_FIELDS = ['segment', 'channel', 'period'] as const;

/** One of the ways. */
export type SplitField = (typeof SPLIT_FIELDS)[number];

/** What one item says of one part: of one segment, channel or period. */
export type Cell = {
  /** The item, as the claim names it. */
  item: string;
  /** What the item says of the whole. */
  side: 'supports' | 'refutes';
  /** What it says of the part; `inconclusive` where the interval reaches across. */
  reading: 'supports' | 'refutes' | 'inconclusive';
  /** Voices or participants heard in the part. */
  n: number;
  /** The arithmetic; absent for findings and single records. */
  support?: Support;
};

/**
 * What both sides together say of a part: they agree, they differ, it cannot be told, only one side was heard, nobody
 * was.
 */
export type PartVerdict = 'agree' | 'differ' | 'open' | 'oneSided' | 'silent';

/** One segment, channel or period. */
export type SplitPart = {
  /** Id of the segment or channel; of a period its first and last month, `2026-04..2026-09`. */
  value: string;
  /** What was heard; items that were not asked, or say nothing of it, are left out. */
  cells: Cell[];
  /** What follows. */
  verdict: PartVerdict;
};

/**
 * What becomes of a contradiction when it is split: it is gone wherever both sides are heard and sure, in some parts
 * only, it stays, the sides never spoke of the same part, too few were heard to tell, or a side does not say of which
 * part it speaks.
 */
export type SplitVerdict = 'vanishes' | 'partly' | 'remains' | 'neverMet' | 'undecided' | 'undivided';

/** A contradiction, split by one field. */
export type Split = {
  /** By what. */
  field: SplitField;
  /** The parts in order; those in which nobody was heard are left out. */
  parts: SplitPart[];
  /** What becomes of it. */
  verdict: SplitVerdict;
};

/** The two sides of an open contradiction: what supports the claim, and what refutes it without being resolved. */
export function sidesOf(claim: Pick<Claim, 'items'>): { supports: ClaimItem[]; refutes: ClaimItem[] } {
  const { items } = claim;
  return {
    supports: items.filter(({ stance }) => stance === 'supports'),
    refutes: items.filter(({ stance, evidence }) => stance === 'refutes' && evidence.resolved === undefined),
  };
}

/** Whether anything refutes a claim that is not resolved. */
export function isContradicted(claim: Pick<Claim, 'items'>): boolean {
  return sidesOf(claim).refutes.length > 0;
}

/** What both sides together say of a part. */
export function partVerdict(cells: readonly Cell[]): PartVerdict {
  const heard = cells.filter(({ n }) => n > 0);
  if (heard.length === 0) return 'silent';
  if (new Set(heard.map(({ side }) => side)).size < 2) return 'oneSided';
  const sure = heard.filter(({ reading }) => reading !== 'inconclusive');
  if (new Set(sure.map(({ reading }) => reading)).size > 1) return 'differ';
  return new Set(sure.map(({ side }) => side)).size === 2 ? 'agree' : 'open';
}

/**
 * Judges a contradiction that was split.
 * @param parts Values in order, each with what every item says of it.
 * @param divided Whether both sides say of which part they speak.
 */
export function splitOf(
  field: SplitField,
  parts: readonly { value: string; cells: readonly Cell[] }[],
  divided: boolean,
): Split {
  const judged = parts
    .map(({ value, cells }) => ({
      value,
      cells: cells.filter(({ n }) => n > 0),
      verdict: partVerdict(cells),
    }))
    .filter(({ verdict }) => verdict !== 'silent');
  return { field, parts: judged, verdict: divided ? splitVerdict(judged) : 'undivided' };
}

function splitVerdict(parts: readonly Pick<SplitPart, 'verdict'>[]): SplitVerdict {
  const has = (verdict: PartVerdict) => parts.some((part) => part.verdict === verdict);
  if (has('agree')) return has('differ') ? 'partly' : 'vanishes';
  if (has('differ')) return 'remains';
  return has('open') ? 'undecided' : 'neverMet';
}
