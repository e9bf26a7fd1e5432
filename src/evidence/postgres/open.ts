import type { PostgresPlace } from '../../schema/evidenceStore.ts';
import type { ReadOptions } from '../options.ts';
import type { SqlEngine } from '../sql/engine.ts';
import { FEW_VALUES } from '../sql/fewValues.ts';
import { sqlStore } from '../sql/store.ts';
import type { EvidenceStore } from '../store.ts';
import { type Connection, connect } from './connect.ts';
import { postgresDialect } from './dialect.ts';
import { hasTables } from './revision.ts';

/**
 * Opens the records of a database for the sources that the audience may see: counts are asked there, and everything
 * is seen as it was when it was opened.
 * @param password Default: what the environment variable PGPASSWORD or the file .pgpass says.
 * @throws EvidenceError where the database cannot be asked.
 */
export async function openPostgres(
  place: PostgresPlace,
  password: string | undefined,
  options: ReadOptions,
): Promise<EvidenceStore> {
  const connection = await connect(place, password);
  try {
    await connection.rows('begin isolation level repeatable read read only');
    // Sorting a million voices within the few megabytes that servers grant by default goes through files.
    await connection.rows(`set local work_mem = '64MB'`);
    const stored = (await hasTables(connection, place.schema)) ? `${place.schema}.voices` : NO_VOICES;
    const ids = options.sources.map(({ id }) => id);
    return sqlStore(engineOf(connection, stored, options), ids, connection.close);
  } catch (error) {
    await connection.close();
    throw error;
  }
}

function engineOf(connection: Connection, stored: string, options: ReadOptions): SqlEngine {
  return {
    dialect: postgresDialect,
    newestFirst: 'day desc nulls last, id, source',
    fence: 'offset 0',
    rows(statement, values) {
      const first = values.length + 1;
      const voices = `with voices as not materialized (${relation(stored, first)}), cells as materialized (${CELLS})`;
      const rest = statement.trim().replace(/^with /i, ', ');
      return connection.rows(`${voices} ${rest}`, [...values, ...parametersOf(options)]);
    },
  };
}

const FEW = ['source', 'month', ...FEW_VALUES];

/** Equal values have equal texts, and different ones different texts. */
const CELLS = `
  select row(${FEW.join(', ')})::text as cell, ${FEW.join(', ')}, count(*) filter (where lone) as n,
    min(day) filter (where lone) as oldest, max(day) filter (where lone) as newest
  from voices group by ${FEW.join(', ')}`;

function parametersOf({ sources, audience, timeZone }: ReadOptions): unknown[] {
  return [
    sources.map(({ id }) => id),
    sources.map(({ quote }) => quote),
    sources.map(({ keptFrom }) => keptFrom ?? null),
    audience,
    timeZone,
  ];
}

/** The rows that may be seen, as every engine has them. */
function relation(stored: string, first: number): string {
  const [ids, quotes, kept, audience, zone] = [0, 1, 2, 3, 4].map((index) => `$${first + index}`);
  return `
  select v.source, v.id, v.channel, v.lang, v.solicited, v.at, v.rating, v.nps, v.answers, v.respondent,
    v.segments, v.products, v.themes, v.stages, v.sentiment, v.month, v.size,
    ${JSON_LINE} ->> 'title' as title, coalesce(${JSON_LINE} ->> 'text', '') as text,
    concat_ws(' ', v.small_title, v.small_text) as words, v.small_text as wording, false as alone,
    case
      when length(v.at) = 10 then v.at::date
      when length(v.at) > 10 then (v.at::timestamptz at time zone ${zone}::text)::date
      when length(v.at) = 7 then (v.at || '-01')::date
    end as day,
    case coalesce(v.quote, s.quote) when 'public' then true when 'internal' then ${audience}::text <> 'public' else false end as quotable,
    coalesce(v.respondent, v.source || '/' || v.id) as voice,
    v.respondent is null and not v.repeats as lone, null::bigint as nth,
    row(${FEW.map((column) => `v.${column}`).join(', ')})::text as cell
  from ${stored} v
  join unnest(${ids}::text[], ${quotes}::text[], ${kept}::text[]) as s(source, quote, kept_from) on s.source = v.source
  where v.source = any(${ids}::text[]) and v.record is not null
    and not coalesce(v.month < s.kept_from, false)
    and not coalesce(length(v.at) = 4 and v.at < left(s.kept_from, 4), false)`;
}

/** Only what is shown is read from the line; a zero character has no place in a text of PostgreSQL. */
const JSON_LINE = String.raw`(replace(v.record, '\u0000', '\ufffd')::json)`;

/** What stands for the table before the first import. */
const NO_VOICES = `(select null::text as source, null::text as id, null::text as month, null::text as record, null::text as at,
  null::text as channel, null::text as lang, null::boolean as solicited, null::float8 as rating, null::float8 as nps,
  null::jsonb as answers, null::text as respondent, null::text as quote, '{}'::text[] as segments, '{}'::text[] as products,
  '{}'::text[] as themes, '{}'::text[] as stages, 'unknown' as sentiment, 0 as size, null::text as small_title,
  '' as small_text, false as repeats where false)`;
