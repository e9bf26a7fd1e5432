import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { z } from 'zod';
import { sentiment } from '../../schema/record.ts';
import type { Verbatim } from '../../wiki/answer.ts';
import { readRows } from './rows.ts';
import type { Scope } from './scope.ts';

const verbatimRow = z.object({
  id: z.string(),
  source: z.string(),
  channel: z.string(),
  lang: z.enum(['de', 'en', 'other']),
  title: z.string().nullable(),
  text: z.string(),
  at: z.string().nullable(),
  rating: z.number().nullable(),
  nps: z.number().nullable(),
  respondent: z.string().nullable(),
  segments: z.array(z.string()),
  products: z.array(z.string()),
  themes: z.array(z.string()),
  stages: z.array(z.string()),
  sentiment,
});

/** Columns of a voice that is shown. */
const COLUMNS =
  'id, source, channel, lang, title, text, "at", rating, nps, respondent, segments, products, themes, stages, sentiment';

/** Shortest and longest text, in characters, that can stand for others. */
const REPRESENTATIVE_LENGTH = { from: 40, to: 400 } as const;

/**
 * The voices that stand for each query's hits. The rule: only words that may be quoted, of 40 to 400 characters; from each
 * source in turn its newest; no person and no wording twice; ties by id. Where too few have that length, others follow.
 * @returns The voices by the query's number in the table `marks`.
 */
export async function representatives(
  connection: DuckDBConnection,
  limit: number,
): Promise<ReadonlyMap<number, Verbatim[]>> {
  const { from, to } = REPRESENTATIVE_LENGTH;
  const statement = `
    with candidates as (
      select m.query, v.*, length(v.text) between ${from} and ${to} as fits
      from marks m join voices v on v.rowid = m."row"
      where m.hit and v.quotable and length(v.text) > 0
      qualify row_number() over (partition by m.query, v.voice order by fits desc, v.day desc nulls last, v.id) = 1
    ), wordings as (
      select * from candidates
      qualify row_number() over (partition by query, lower(text) order by day desc nulls last, id) = 1
    ), turns as (
      select *, row_number() over (partition by query, source, fits order by day desc nulls last, id) as turn from wordings
    )
    select query, ${COLUMNS} from turns
    qualify row_number() over (partition by query order by fits desc, turn, source) <= ${limit}
    order by query, fits desc, turn, source`;
  const rows = await readRows(connection, statement, [], verbatimRow.extend({ query: z.number() }));
  return new Map(
    [...Map.groupBy(rows, ({ query }) => query)].map(([query, found]) => [
      query,
      found.map(({ query: _query, ...row }) => toVerbatim(row)),
    ]),
  );
}

/** Voices in a scope that may be quoted, newest first, ties by id. */
export async function listVerbatims(
  connection: DuckDBConnection,
  scope: Scope,
  limit: number,
): Promise<Verbatim[]> {
  const { parameters, base, hit } = scope;
  const statement = `
    select ${COLUMNS} from voices where ${base} and (${hit}) and quotable and length(text) > 0
    order by day desc nulls last, id limit ${parameters.add(limit)}`;
  return toVerbatims(connection, statement, parameters.values);
}

/** Voices by `source/id`, in the order asked; those that are unknown or may not be quoted are left out. */
export async function findVerbatims(
  connection: DuckDBConnection,
  refs: readonly string[],
): Promise<Verbatim[]> {
  if (refs.length === 0) return [];
  const list = refs.map((_, index) => `$${index + 1}`).join(', ');
  const statement = `select ${COLUMNS} from voices where source || '/' || id in (${list}) and quotable`;
  const found = await toVerbatims(connection, statement, [...refs]);
  const byRef = new Map(found.map((verbatim) => [`${verbatim.source}/${verbatim.id}`, verbatim]));
  return refs.flatMap((ref) => byRef.get(ref) ?? []);
}

/** Those of the records, by `source/id`, that were loaded, in the order asked. */
export async function knownRecords(connection: DuckDBConnection, refs: readonly string[]): Promise<string[]> {
  if (refs.length === 0) return [];
  const list = refs.map((_, index) => `$${index + 1}`).join(', ');
  const statement = `select source || '/' || id as ref from voices where source || '/' || id in (${list})`;
  const rows = await readRows(connection, statement, [...refs], z.object({ ref: z.string() }));
  const found = new Set(rows.map(({ ref }) => ref));
  return refs.filter((ref) => found.has(ref));
}

async function toVerbatims(
  connection: DuckDBConnection,
  statement: string,
  values: DuckDBValue[],
): Promise<Verbatim[]> {
  return (await readRows(connection, statement, values, verbatimRow)).map(toVerbatim);
}

function toVerbatim({ title, at, rating, nps, respondent, ...rest }: z.infer<typeof verbatimRow>): Verbatim {
  return {
    ...rest,
    ...(title === null ? {} : { title }),
    ...(at === null ? {} : { at }),
    ...(rating === null ? {} : { rating }),
    ...(nps === null ? {} : { nps }),
    ...(respondent === null ? {} : { respondent }),
  };
}
