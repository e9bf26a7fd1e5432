import { z } from 'zod';
import type { Verbatim } from '../../wiki/answer.ts';
import type { AnswerContext, StoreQuery } from '../store.ts';
import type { SqlEngine } from './engine.ts';
import { parameters } from './parameters.ts';
import { readRows } from './rows.ts';
import { scopeOf } from './scope.ts';
import { verbatimsByRef } from './verbatims.ts';

/** Shortest and longest text, in characters, that can stand for others. */
const REPRESENTATIVE_LENGTH = { from: 40, to: 400 } as const;

/** Voices that stand for a query at most. */
const LIMIT = 5;

const candidateRow = z.object({
  query: z.number(),
  source: z.string(),
  id: z.string(),
  day: z.string().nullable(),
});
type Candidate = z.infer<typeof candidateRow>;

/**
 * The voices that stand for each query's hits. The rule: only words that may be quoted, of 40 to 400 characters; from
 * each source in turn its newest; no person and no wording twice; ties by id. Where too few have that length, others
 * follow.
 * @returns The voices in the order of the queries.
 */
export async function representatives(
  engine: SqlEngine,
  queries: readonly StoreQuery[],
  context: AnswerContext,
): Promise<Verbatim[][]> {
  const numbers = [...queries.keys()];
  const fitting = inTurns(await candidates(engine, queries, numbers, context, true));
  const wanting = numbers.filter((query) => (fitting.get(query)?.length ?? 0) < LIMIT);
  const others = inTurns(await candidates(engine, queries, wanting, context, false));
  const chosen = numbers.map((query) =>
    [...(fitting.get(query) ?? []), ...(others.get(query) ?? [])].slice(0, LIMIT).map(refOf),
  );
  const found = await verbatimsByRef(engine, [...new Set(chosen.flat())]);
  return chosen.map((list) => list.flatMap((ref) => found.get(ref) ?? []));
}

function refOf({ source, id }: Candidate): string {
  return `${source}/${id}`;
}

/** Up to five of each source and query, each person and each wording once with its newest row. */
async function candidates(
  engine: SqlEngine,
  queries: readonly StoreQuery[],
  numbers: readonly number[],
  context: AnswerContext,
  fitting: boolean,
): Promise<Candidate[]> {
  const values = parameters();
  const parts = numbers.flatMap((number) => {
    const query = queries[number];
    if (query === undefined) return [];
    const { base, hit } = scopeOf(query, context, values, engine.dialect);
    const rows = `${base} and (${hit}) and quotable and size > 0`;
    return query.sources.length === 0
      ? []
      : [
          ...query.sources.map((source) =>
            newestOf(engine, number, `source = ${values.add(source)} and ${rows} and lone and own`, fitting),
          ),
          newestOfAll(engine, number, rows, fitting),
        ];
  });
  if (parts.length === 0) return [];
  const statement = `select query, source, id, ${engine.dialect.dayText('day')} as day from (${parts.join(' union all ')}) as found`;
  return readRows(engine, statement, values.values, candidateRow);
}

const FITS = `size between ${REPRESENTATIVE_LENGTH.from} and ${REPRESENTATIVE_LENGTH.to}`;

/** Of voices and wordings that are in no other row, the newest: nothing has to be compared. */
function newestOf({ newestFirst }: SqlEngine, number: number, rows: string, fitting: boolean): string {
  const fits = fitting ? FITS : `not ${FITS}`;
  return `(select ${number}::int as query, source, id, day from voices where ${rows} and ${fits} order by ${newestFirst} limit ${LIMIT})`;
}

/** Of all others, those that are left when each person and each wording is taken once. */
function newestOfAll({ newestFirst }: SqlEngine, number: number, rows: string, fitting: boolean): string {
  const order = newestFirst;
  return `(
    select query, source, id, day from (
      select *, row_number() over (partition by source order by ${order}) as turn from (
        select *, row_number() over (partition by wording order by ${order}) as again from (
          select *, row_number() over (partition by voice order by fits desc, ${order}) as place from (
            select ${number}::int as query, source, id, day, voice, wording, nth, ${FITS} as fits
            from voices where ${rows} and not (lone and own)${fitting ? ` and ${FITS}` : ''}
          ) as hits
        ) as persons where place = 1
      ) as wordings where again = 1${fitting ? '' : ' and not fits'}
    ) as turns where turn <= ${LIMIT}
  )`;
}

/** From each source in turn its newest, by query. */
function inTurns(rows: readonly Candidate[]): ReadonlyMap<number, Candidate[]> {
  const queries = Map.groupBy(rows, ({ query }) => query);
  return new Map(
    [...queries].map(([query, list]) => {
      const turns = [...Map.groupBy(list, ({ source }) => source).values()].flatMap((same) =>
        same.toSorted(newestFirst).map((row, turn) => ({ row, turn })),
      );
      turns.sort((a, b) => a.turn - b.turn || compare(a.row.source, b.row.source));
      return [query, turns.slice(0, LIMIT).map(({ row }) => row)];
    }),
  );
}

function newestFirst(a: Candidate, b: Candidate): number {
  return compare(b.day ?? '', a.day ?? '') || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
