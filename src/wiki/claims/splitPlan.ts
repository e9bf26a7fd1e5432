import type { Filter } from '../../schema/query.ts';
import type { Study } from '../../schema/study.ts';
import type { MonthSpan } from '../statistics/months.ts';
import { lastDayOf } from '../statistics/months.ts';
import type { Claim, ClaimItem, FindingItem, QueryItem, RecordItem } from './claim.ts';
import { type Cell, SPLIT_FIELDS, type Split, type SplitField, sidesOf, splitOf } from './contradiction.ts';
import type { AskedQuery } from './items.ts';
import { narrowed } from './narrow.ts';
import { periodsUntil } from './periods.ts';

/** Values of one field at most: the ones with most voices. */
const MOST_VALUES = 8;

/** Voices by a field's value and source. */
export type ValueVoices = { source: string; value: string; voices: number };

/** What a contradiction can be split by. */
export type SplitGround = {
  /** Voices by segment and channel. */
  slices: Readonly<Record<'segment' | 'channel', readonly ValueVoices[]>>;
  /** Last complete month. */
  lastMonth: string;
  /** A study by id. */
  study(id: string): Pick<Study, 'segments' | 'participants' | 'to'> | undefined;
};

/** One question to ask again of fewer voices. */
export type SplitQuestion = { field: SplitField; value: string; item: QueryItem; query: AskedQuery };

/** What a claim's queries are to be asked again, part by part; empty where nothing contradicts it. */
export function splitQuestions(claim: Claim, ground: SplitGround): SplitQuestion[] {
  const { supports, refutes } = sidesOf(claim);
  if (refutes.length === 0 || supports.length === 0) return [];
  const queries = [...supports, ...refutes].filter((item) => item.type === 'query');
  return SPLIT_FIELDS.flatMap((field) =>
    valuesOf(field, claim, ground).flatMap((value) =>
      queries.map((item) => ({
        field,
        value,
        item,
        query: narrowed(askedOf(claim.insight, item), filterOf(field, value)),
      })),
    ),
  );
}

function askedOf(insight: string, { id, sources, evidence }: QueryItem): AskedQuery {
  const { where, among, measure, of } = evidence;
  return { insight, id, sources, where, among, measure, of };
}

/** The parts of a field in which one of the sides may have been heard, in order. */
function valuesOf(field: SplitField, claim: Claim, ground: SplitGround): string[] {
  const { supports, refutes } = sidesOf(claim);
  const items = [...supports, ...refutes];
  if (field === 'period') {
    const days = items.flatMap((item) => firstDayOf(item) ?? []).sort();
    return days[0] === undefined ? [] : periodsUntil(ground.lastMonth, days[0].slice(0, 7)).map(spanKey);
  }
  const asked = new Set(items.flatMap((item) => (item.type === 'query' ? item.sources : [])));
  const voices = new Map<string, number>();
  for (const { source, value, voices: count } of ground.slices[field])
    if (asked.has(source)) voices.set(value, (voices.get(value) ?? 0) + count);
  const most = [...voices].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return most.slice(0, MOST_VALUES).map(([value]) => value);
}

function firstDayOf(item: ClaimItem): string | undefined {
  if (item.type === 'query') return item.answer.byMonth[0]?.month;
  return item.type === 'finding' ? item.on : item.verbatim?.at;
}

/** A span of months as the value of a part. */
function spanKey({ from, to }: MonthSpan): string {
  return `${from}..${to}`;
}

function spanOf(value: string): MonthSpan {
  const [from = '', to = ''] = value.split('..');
  return { from, to };
}

function filterOf(field: SplitField, value: string): Filter {
  if (field !== 'period') return { [field]: value };
  const { from, to } = spanOf(value);
  return { since: new Date(`${from}-01`), until: new Date(lastDayOf(to)) };
}

/**
 * A contradiction by every field, with what came out.
 * @param supportOf What came of a question, by field, value and item.
 */
export function splitsOf(
  claim: Claim,
  ground: SplitGround,
  supportOf: (field: SplitField, value: string, item: QueryItem) => QueryItem['support'] | undefined,
): Split[] {
  const { supports, refutes } = sidesOf(claim);
  if (supports.length === 0 || refutes.length === 0) return [];
  const sides = [
    ...supports.map((item) => ({ item, side: 'supports' as const })),
    ...refutes.map((item) => ({ item, side: 'refutes' as const })),
  ];
  return SPLIT_FIELDS.map((field) => {
    const divided = [supports, refutes].every((side) => side.some((item) => isDivided(item, field, ground)));
    const parts = valuesOf(field, claim, ground).map((value) => ({
      value,
      cells: sides.flatMap(({ item, side }): Cell[] => {
        const heard = heardOf(item, field, value, { ground, supportOf });
        return heard ? [{ item: item.id, side, ...heard }] : [];
      }),
    }));
    return splitOf(field, parts, divided);
  });
}

/** Whether an item says of which part it speaks. */
function isDivided(item: ClaimItem, field: SplitField, ground: SplitGround): boolean {
  if (item.type === 'query') return true;
  if (item.type === 'record') return item.verbatim !== undefined;
  return field === 'period' || (field === 'segment' && (ground.study(item.study)?.segments.length ?? 0) > 0);
}

type Heard = Omit<Cell, 'item' | 'side'>;

function heardOf(
  item: ClaimItem,
  field: SplitField,
  value: string,
  { ground, supportOf }: { ground: SplitGround; supportOf: Parameters<typeof splitsOf>[2] },
): Heard | undefined {
  if (item.type === 'query') {
    const support = supportOf(field, value, item);
    return support && { reading: support.stance, n: support.n, support };
  }
  const n = item.type === 'finding' ? heardInStudy(item, field, value, ground) : spoken(item, field, value);
  return n === 0 ? undefined : { reading: item.stance, n };
}

function heardInStudy(item: FindingItem, field: SplitField, value: string, ground: SplitGround): number {
  const study = ground.study(item.study);
  const people = item.of ?? study?.participants ?? 0;
  if (field === 'channel') return 0;
  return (field === 'period' ? isWithin(item.on, value) : study?.segments.includes(value)) ? people : 0;
}

function spoken({ verbatim }: RecordItem, field: SplitField, value: string): number {
  if (!verbatim) return 0;
  if (field === 'segment') return Number(verbatim.segments.includes(value));
  return Number(field === 'channel' ? verbatim.channel === value : isWithin(verbatim.at ?? '', value));
}

function isWithin(day: string, value: string): boolean {
  const { from, to } = spanOf(value);
  const month = day.slice(0, 7);
  return month.length === 7 && month >= from && month <= to;
}
