import { z } from 'zod';
import { compareTexts } from '../../text/order.ts';
import type { Verbatim } from '../../wiki/answer.ts';
import type { AnswerContext, StoreQuery } from '../store.ts';
import { type Condition, hitOf, untilOf } from './conditions.ts';
import type { SqlEngine } from './engine.ts';
import { isSet, marked } from './masks.ts';
import { type Parameters, parameters } from './parameters.ts';
import { readRows } from './rows.ts';
import { numbered, type Together, together } from './together.ts';
import { placed, showPlaced } from './verbatims.ts';

/** Shortest and longest text, in characters, that can stand for others. */
const REPRESENTATIVE_LENGTH = { from: 40, to: 400 } as const;

/** Voices that stand for a query at most. */
const LIMIT = 5;

const row = z.object({ ...placed, bit: z.coerce.number(), day: z.string().nullable() });
type Candidate = Omit<z.infer<typeof row>, 'bit'> & { condition: number };

/**
 * The voices that stand for each query's hits. The rule: only words that may be quoted, of 40 to 400 characters; from
 * each source in turn its newest; no person and no wording twice; ties by id. Where too few have that length, others
 * follow.
 * @returns The voices in the order of the queries; none for a query that wants none.
 */
export async function representatives(
  engine: SqlEngine,
  queries: readonly StoreQuery[],
  context: AnswerContext,
): Promise<Verbatim[][]> {
  const hits = queries.map((query) => (query.quoted === false ? undefined : hitOf(query)));
  const { conditions, numberOf } = numbered(hits.flatMap((hit) => hit ?? []));
  const all = [...conditions.keys()];
  const fitting = inTurns(await candidates(engine, conditions, all, context, true));
  const wanting = all.filter((number) => (fitting.get(number)?.length ?? 0) < LIMIT);
  const others = inTurns(await candidates(engine, conditions, wanting, context, false));
  return showPlaced(
    engine,
    hits.map((hit) => {
      const number = hit === undefined ? -1 : numberOf(hit);
      return [...(fitting.get(number) ?? []), ...(others.get(number) ?? [])].slice(0, LIMIT);
    }),
  );
}

/** Up to five of each source and some of the conditions, each person and each wording once with its newest row. */
async function candidates(
  engine: SqlEngine,
  conditions: readonly Condition[],
  numbers: readonly number[],
  context: AnswerContext,
  fitting: boolean,
): Promise<Candidate[]> {
  const found: Candidate[] = [];
  for (const some of together(numbers.flatMap((number) => conditions[number] ?? []))) {
    const values = parameters();
    const rows = await readRows(
      engine,
      statementOf(engine, some, context, values, fitting),
      values.values,
      row,
    );
    for (const { bit, ...rest } of rows) {
      const number = numbers[some.numbers[bit] ?? -1];
      if (number !== undefined) found.push({ ...rest, condition: number });
    }
  }
  return found;
}

const FITS = `v.size between ${REPRESENTATIVE_LENGTH.from} and ${REPRESENTATIVE_LENGTH.to}`;

function statementOf(
  engine: SqlEngine,
  { conditions }: Together,
  context: AnswerContext,
  values: Parameters,
  fitting: boolean,
): string {
  const { ctes, rows, bits } = marked(engine, conditions, context, values);
  const shown = `v.quotable and v.size > 0 and ${untilOf(context, values)}`;
  const lone = rows(
    ['source', 'id', 'nth', 'day'],
    `${shown} and v.alone and ${fitting ? FITS : `not (${FITS})`}`,
  );
  const shared = rows(
    ['source', 'id', 'nth', 'day', 'size', 'voice', 'wording'],
    `${shown} and not v.alone${fitting ? ` and ${FITS}` : ''}`,
  );
  return `with ${ctes}
    select bit, source, id, nth, ${engine.dialect.dayText('day')} as day
    from (${newestOf(engine, lone, bits)} union all ${newestOfAll(engine, shared, bits, fitting)}) as found`;
}

/** Of voices and wordings that are in no other row, the newest: nothing has to be compared. */
function newestOf({ newestFirst: order }: SqlEngine, rows: string, bits: string): string {
  // Of those that meet the same conditions the newest are enough, so that few are looked at for each condition.
  return `
    select bit, source, id, nth, day from (
      select bit, source, id, nth, day, row_number() over (partition by bit, source order by ${order}) as turn from (
        select *, row_number() over (partition by mask, source order by ${order}) as place from ${rows} as lone
      ) as ranked, ${bits} where place <= ${LIMIT} and ${isSet}
    ) as turns where turn <= ${LIMIT}`;
}

/** Of all others, those that are left when each person and each wording is taken once. */
function newestOfAll(
  { newestFirst: order }: SqlEngine,
  rows: string,
  bits: string,
  fitting: boolean,
): string {
  return `
    select bit, source, id, nth, day from (
      select *, row_number() over (partition by bit, source order by ${order}) as turn from (
        select *, row_number() over (partition by bit, wording order by ${order}) as again from (
          select *, row_number() over (partition by bit, voice order by fits desc, ${order}) as place from (
            select bit, source, id, nth, day, voice, wording, ${FITS.replace('v.', '')} as fits
            from ${rows} as shared, ${bits} where ${isSet}
          ) as hits
        ) as persons where place = 1
      ) as wordings where again = 1${fitting ? '' : ' and not fits'}
    ) as turns where turn <= ${LIMIT}`;
}

/** From each source in turn its newest, by condition. */
function inTurns(rows: readonly Candidate[]): ReadonlyMap<number, Candidate[]> {
  const conditions = Map.groupBy(rows, ({ condition }) => condition);
  return new Map(
    [...conditions].map(([condition, list]) => {
      const turns = [...Map.groupBy(list, ({ source }) => source).values()].flatMap((same) =>
        same.toSorted(newestFirst).map((row, turn) => ({ row, turn })),
      );
      turns.sort((a, b) => a.turn - b.turn || compareTexts(a.row.source, b.row.source));
      return [condition, turns.slice(0, LIMIT).map(({ row }) => row)];
    }),
  );
}

function newestFirst(a: Candidate, b: Candidate): number {
  return compareTexts(b.day ?? '', a.day ?? '') || compareTexts(a.id, b.id);
}
