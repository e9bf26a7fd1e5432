import { z } from 'zod';
import type { Verbatim } from '../../wiki/answer.ts';
import type { AnswerContext, StoreQuery } from '../store.ts';
import type { SqlEngine } from './engine.ts';
import { parameters } from './parameters.ts';
import { readRows } from './rows.ts';
import { scopeOf, untilOf } from './scope.ts';
import { placed, showPlaced } from './verbatims.ts';

/** Shortest and longest text, in characters, that can stand for others. */
const REPRESENTATIVE_LENGTH = { from: 40, to: 400 } as const;

/** Voices that stand for a query at most. */
const LIMIT = 5;

const candidateRow = z.object({ ...placed, query: z.number(), day: z.string().nullable() });
type Candidate = z.infer<typeof candidateRow>;

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
  const numbers = [...queries.keys()];
  const quoted = numbers.filter((number) => queries[number]?.quoted !== false);
  const fitting = inTurns(await candidates(engine, queries, quoted, context, true));
  const wanting = quoted.filter((query) => (fitting.get(query)?.length ?? 0) < LIMIT);
  const others = inTurns(await candidates(engine, queries, wanting, context, false));
  return showPlaced(
    engine,
    numbers.map((query) => [...(fitting.get(query) ?? []), ...(others.get(query) ?? [])].slice(0, LIMIT)),
  );
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
  const until = untilOf(context, values);
  const parts = numbers.flatMap((number) => {
    const query = queries[number];
    if (query === undefined) return [];
    const { base, hit } = scopeOf(query, values, engine.dialect);
    const rows = `${base} and (${hit})`;
    return query.sources.length === 0
      ? []
      : [
          ...query.sources.map((source) =>
            newestOf(engine, number, `source = ${values.add(source)} and ${rows} and ${until}`, fitting),
          ),
          newestOfAll(engine, number, rows, fitting),
        ];
  });
  if (parts.length === 0) return [];
  const statement = `with shared as ${engine.sharedHint} (
      select ${SHARED_COLUMNS}, ${FITS} as fits from voices
      where quotable and size > 0 and not (lone and own) and ${until}${fitting ? ` and ${FITS}` : ''}
    )
    select query, source, id, nth, ${engine.dialect.dayText('day')} as day from (${parts.join(' union all ')}) as found`;
  return readRows(engine, statement, values.values, candidateRow);
}

const FITS = `size between ${REPRESENTATIVE_LENGTH.from} and ${REPRESENTATIVE_LENGTH.to}`;

/** What queries look at, and what tells voices and wordings apart. */
const SHARED_COLUMNS = `source, id, nth, day, voice, wording, channel, lang, solicited, words, rating, nps, answers,
  segments, products, themes, stages, sentiment`;

/** Of voices and wordings that are in no other row, the newest: nothing has to be compared. */
function newestOf({ newestFirst }: SqlEngine, number: number, rows: string, fitting: boolean): string {
  const fits = fitting ? FITS : `not ${FITS}`;
  return `(select ${number}::int as query, source, id, nth, day from voices
    where ${rows} and quotable and size > 0 and lone and own and ${fits} order by ${newestFirst} limit ${LIMIT})`;
}

/** Of all others, those that are left when each person and each wording is taken once. */
function newestOfAll({ newestFirst }: SqlEngine, number: number, rows: string, fitting: boolean): string {
  const order = newestFirst;
  return `(
    select query, source, id, nth, day from (
      select *, row_number() over (partition by source order by ${order}) as turn from (
        select *, row_number() over (partition by wording order by ${order}) as again from (
          select *, row_number() over (partition by voice order by fits desc, ${order}) as place from (
            select ${number}::int as query, source, id, day, voice, wording, nth, fits from shared where ${rows}
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
