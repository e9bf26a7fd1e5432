import { z } from 'zod';
import { sentiment } from '../../schema/record.ts';
import type { Verbatim } from '../../wiki/answer.ts';
import type { AnswerContext, VerbatimRequest } from '../store.ts';
import { hitOf, untilOf } from './conditions.ts';
import type { SqlEngine } from './engine.ts';
import { isSet, marked } from './masks.ts';
import { parameters, type Value } from './parameters.ts';
import { readRows } from './rows.ts';
import { numbered, type Together, together } from './together.ts';

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

/** What finds a voice again: its reference, and its place in the engine's order where it has one. */
export const placed = { id: z.string(), source: z.string(), nth: z.coerce.number().nullable() };
const placedRow = z.object(placed);

/** A voice that was found and is to be shown. */
export type Placed = z.infer<typeof placedRow>;

const foundRow = z.object({ ...placed, bit: z.coerce.number() });

/**
 * Voices that may be quoted, newest first, ties by id, for each request.
 * @param all Sources asked where a request names none.
 */
export async function listVerbatims(
  engine: SqlEngine,
  requests: readonly VerbatimRequest[],
  context: AnswerContext,
  all: readonly string[],
): Promise<Verbatim[][]> {
  const wanted = requests.map(({ where, sources = all, limit }) => ({
    condition: hitOf({ sources: [...sources], where, among: {} }),
    limit: Math.floor(limit),
  }));
  const { conditions, numberOf } = numbered(wanted.map(({ condition }) => condition));
  const most = Math.max(0, ...wanted.map(({ limit }) => limit));
  const lists: Placed[][] = conditions.map(() => []);
  for (const some of together(conditions)) {
    for (const row of await findRows(engine, some, context, most))
      lists[some.numbers[row.bit] ?? -1]?.push(row);
  }
  return showPlaced(
    engine,
    wanted.map(({ condition, limit }) => (lists[numberOf(condition)] ?? []).slice(0, limit)),
  );
}

/** The voices of several lists, each read once. */
export async function showPlaced(
  engine: SqlEngine,
  lists: readonly (readonly Placed[])[],
): Promise<Verbatim[][]> {
  const placed = new Map(lists.flat().map((row) => [refOf(row), row]));
  const numbers = [...placed.values()].flatMap(({ nth }) => nth ?? []);
  const { condition, values } =
    numbers.length === placed.size ? isOneOfNth(numbers) : isOneOf([...placed.keys()]);
  const found = placed.size === 0 ? new Map<string, Verbatim>() : await show(engine, condition, values);
  return lists.map((list) => list.flatMap((row) => found.get(refOf(row)) ?? []));
}

function findRows(engine: SqlEngine, { conditions }: Together, context: AnswerContext, limit: number) {
  const values = parameters();
  const { newestFirst: order } = engine;
  const { ctes, rows, bits } = marked(engine, conditions, context, values);
  const shown = rows(
    ['source', 'id', 'nth', 'day'],
    `v.quotable and v.size > 0 and ${untilOf(context, values)}`,
  );
  const statement = `with ${ctes}
    select bit, id, source, nth from (
      select bit, id, source, nth, day, row_number() over (partition by bit order by ${order}) as turn from (
        select *, row_number() over (partition by mask order by ${order}) as place from ${shown} as shown
      ) as ranked, ${bits} where place <= ${limit} and ${isSet}
    ) as turns where turn <= ${limit} order by bit, ${order}`;
  return readRows(engine, statement, values.values, foundRow);
}

/** Voices by `source/id`, in the order asked; those that are unknown or may not be quoted are left out. */
export async function findVerbatims(engine: SqlEngine, refs: readonly string[]): Promise<Verbatim[]> {
  if (refs.length === 0) return [];
  const { condition, values } = isOneOf(refs);
  const found = await show(engine, condition, values);
  return refs.flatMap((ref) => found.get(ref) ?? []);
}

/** Those of the records, by `source/id`, that are there, in the order asked. */
export async function knownRecords(engine: SqlEngine, refs: readonly string[]): Promise<string[]> {
  if (refs.length === 0) return [];
  const { condition, values } = isOneOf(refs);
  const statement = `select source || '/' || id as ref from voices where ${condition}`;
  const rows = await readRows(engine, statement, values, z.object({ ref: z.string() }));
  const found = new Set(rows.map(({ ref }) => ref));
  return refs.filter((ref) => found.has(ref));
}

async function show(
  engine: SqlEngine,
  condition: string,
  values: readonly Value[],
): Promise<ReadonlyMap<string, Verbatim>> {
  const statement = `select ${COLUMNS} from voices where ${condition} and quotable`;
  const rows = await readRows(engine, statement, values, verbatimRow);
  return new Map(rows.map((row) => [refOf(row), toVerbatim(row)]));
}

function refOf({ source, id }: { source: string; id: string }): string {
  return `${source}/${id}`;
}

function isOneOfNth(numbers: readonly number[]): { condition: string; values: Value[] } {
  const { values, addAll } = parameters();
  return { condition: `nth in (${addAll(numbers)})`, values };
}

/** The rows with these `source/id`. Source and id alone come first: by them an engine finds rows quickly. */
function isOneOf(refs: readonly string[]): { condition: string; values: Value[] } {
  const { values, addAll } = parameters();
  const parts = refs.map((ref) => [ref.slice(0, ref.indexOf('/')), ref.slice(ref.indexOf('/') + 1)] as const);
  const sources = addAll([...new Set(parts.map(([source]) => source))]);
  const ids = addAll([...new Set(parts.map(([, id]) => id))]);
  const condition = `source in (${sources}) and id in (${ids}) and source || '/' || id in (${addAll(refs)})`;
  return { condition, values };
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
