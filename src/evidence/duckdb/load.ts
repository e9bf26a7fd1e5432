import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api';
import { z } from 'zod';
import { EvidenceError } from '../error.ts';
import type { ReadOptions } from '../options.ts';
import { FEW_VALUES } from '../sql/fewValues.ts';
import type { EvidenceFileList } from './files.ts';
import { malformed } from './malformed.ts';

const RECORD_COLUMNS = `{
  id: 'VARCHAR', source: 'VARCHAR', channel: 'VARCHAR', lang: 'VARCHAR', solicited: 'BOOLEAN', "at": 'VARCHAR',
  title: 'VARCHAR', text: 'VARCHAR', rating: 'DOUBLE', nps: 'DOUBLE', answers: 'JSON', respondent: 'VARCHAR',
  segments: 'VARCHAR[]', products: 'VARCHAR[]', consent: 'STRUCT(quote VARCHAR)'
}`;

const CODE_COLUMNS = `{ id: 'VARCHAR', coder: 'VARCHAR', question: 'VARCHAR', themes: 'VARCHAR[]', stages: 'VARCHAR[]', sentiment: 'VARCHAR' }`;

/**
 * Makes the tables `stored`, one row a record, newest first, with its effective codes, and `cells`. A person's coding wins over a
 * column's, that over a model's, that over the rules'; a machine that found nothing leaves the word to the next.
 * The month is the file's, so that it is the wiki's month and not Greenwich's.
 * @throws EvidenceError that names file and line of what is malformed.
 */
export async function loadVoices(
  connection: DuckDBConnection,
  files: EvidenceFileList,
  options: ReadOptions,
): Promise<void> {
  await readSaid(connection, files, options);
  for (const statement of [...STORED, 'drop table said']) await connection.run(statement);
}

/**
 * Makes the tables `stored` and `cells` anew, in an engine in which this made it before, where it was made at all. What was read of
 * the sources that have not changed is taken from there.
 * @param files Files of the sources that have changed.
 * @param unchanged Ids of the others.
 * @throws EvidenceError that names file and line of what is malformed.
 */
export async function loadChanged(
  connection: DuckDBConnection,
  files: EvidenceFileList,
  options: ReadOptions,
  unchanged: readonly string[],
): Promise<void> {
  await readSaid(connection, files, options);
  const ids = options.sources.map(({ id }) => id);
  const changed = ids.filter((id) => !unchanged.includes(id));
  for (const id of changed) {
    await connection.run(`create or replace table ${saidOf(id)} as from said where source = ${quoted(id)}`);
  }
  await connection.run(`create or replace table ${saidOf('')} as from said limit 0`);
  await connection.run('drop table said');
  const all = ['', ...ids].map((id) => `from ${saidOf(id)}`).join(' union all ');
  const statements = [
    'drop view if exists voices',
    'drop table if exists stored',
    'drop table if exists cells',
    `create temp view said as ${all}`,
    ...STORED,
    'drop view said',
  ];
  for (const statement of statements) await connection.run(statement);
}

/** Name of the table with what was read of a source; that of no source is empty. */
function saidOf(id: string): string {
  return `"said of ${id.replaceAll('"', '""')}"`;
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** Makes the temporary table `said`: one row a record, with its effective codes and its file. */
async function readSaid(
  connection: DuckDBConnection,
  { records, codes }: EvidenceFileList,
  options: ReadOptions,
): Promise<void> {
  await connection.run('create temp table sources (id varchar, quote varchar, kept_from varchar)');
  for (const source of options.sources) {
    await connection.run('insert into sources values ($1, $2, $3)', [
      source.id,
      source.quote,
      source.keptFrom ?? null,
    ]);
  }
  await read(connection, codes, `create temp table effective as ${effective(relation(CODE_COLUMNS, codes))}`);
  const said = `create temp table said as ${SAID.replace('{records}', relation(RECORD_COLUMNS, records))}`;
  await read(connection, records, said, [options.timeZone, options.audience]);
  await refuseImpossibleMoments(connection);
}

async function read(
  connection: DuckDBConnection,
  files: readonly string[],
  statement: string,
  values: DuckDBValue[] = [],
): Promise<void> {
  try {
    await connection.run(statement, values);
  } catch (error) {
    throw new EvidenceError(await malformed(error, files), { cause: error });
  }
}

/** The lines of files as rows. An empty list of files is an error to the engine, so it becomes no rows. */
function relation(columns: string, files: readonly string[]): string {
  if (files.length === 0) {
    const fields = columns.replace(/[{}\n]/g, '').split(/,(?![^(]*\))/);
    const empty = fields.map((field) => {
      const [name, type] = field.split(/:(.*)/s);
      return `null::${type?.replaceAll("'", '')} as ${name}`;
    });
    return `(select ${empty.join(', ')}, null::varchar as filename where false)`;
  }
  const list = files.map(quoted).join(', ');
  return `read_json([${list}], format = 'newline_delimited', columns = ${columns}, filename = true)`;
}

function effective(codes: string): string {
  return `
  with ranked as (
    select regexp_extract(filename, '([^/\\\\]+)[/\\\\][^/\\\\]+$', 1) as source, id, coder, coalesce(question, '') as question,
      coalesce(themes, []) as themes, coalesce(stages, []) as stages, coalesce(sentiment, 'unknown') as sentiment,
      case coder when 'person' then 1 when 'column' then 2 when 'model' then 3 else 4 end as place
    from ${codes}
  )
  select source, id,
    coalesce(arg_min(themes, row(place, question)) filter (coder = 'person' or len(themes) > 0), []) as themes,
    coalesce(arg_min(stages, row(place, question)) filter (coder = 'person' or len(stages) > 0), []) as stages,
    coalesce(arg_min(sentiment, row(place, question)) filter (sentiment <> 'unknown'), 'unknown') as sentiment
  from ranked group by source, id`;
}

const SAID = `
  select r.id, r.source, r.channel, r.lang, r.solicited, r."at", r.title, coalesce(r.text, '') as text,
    length(coalesce(r.text, '')) as size, r.rating, r.nps, r.answers, r.respondent,
    coalesce(r.segments, []) as segments, coalesce(r.products, []) as products,
    coalesce(r.respondent, r.source || '/' || r.id) as voice, r.filename,
    nullif(regexp_extract(r.filename, '([0-9]{4}-[0-9]{2})\\.jsonl$', 1), '') as month,
    case
      when length(r."at") = 10 then try_cast(r."at" as date)
      when length(r."at") > 10 then (try_cast(r."at" as timestamptz) at time zone $1)::date
      when length(r."at") = 7 then try_cast(r."at" || '-01' as date)
    end as day,
    case coalesce(r.consent.quote, s.quote) when 'public' then true when 'internal' then $2 <> 'public' else false end as quotable,
    coalesce(e.themes, []) as themes, coalesce(e.stages, []) as stages, coalesce(e.sentiment, 'unknown') as sentiment
  from {records} r
  join sources s on s.id = r.source
  left join effective e on e.source = r.source and e.id = r.id
  where not coalesce(length(r."at") = 4 and r."at" < left(s.kept_from, 4), false)`;

const badMoment = z.array(z.object({ id: z.string(), at: z.string(), filename: z.string() }));

/** The engine would name neither file nor record. */
async function refuseImpossibleMoments(connection: DuckDBConnection): Promise<void> {
  const reader = await connection.runAndReadAll(`select id, "at", filename from said where
    case length("at") when 4 then try_cast("at" || '-01-01' as date) is null
      when 7 then day is null
      when 10 then day is null
      else try_cast("at" as timestamptz) is null end
    and "at" is not null order by filename, id limit 1`);
  const [found] = badMoment.parse(reader.getRowObjectsJS());
  if (found === undefined) return;
  throw new EvidenceError(
    `The record \`${found.id}\` in ${found.filename} has the date "${found.at}", which does not exist. Mend the line or import the source again.`,
  );
}

/** A list that names a value twice would count its voice twice where values are counted. */
const NAMED_ONCE = ['themes', 'stages', 'products', 'segments']
  .map((list) => `(len(${list}) < 2 or len(list_distinct(${list})) = len(${list}))`)
  .join(' and ');

/** What queries look at that has few different values. */
const FEW = ['source', 'month', ...FEW_VALUES];

/**
 * Makes `cells` and `stored` of `said`. Newest first, so that the newest of anything are found without reading the
 * rest; rows that are equal in all columns of few values share a cell, so that what looks at nothing else reads cells.
 */
const STORED = [
  'create temp table people as select voice from said group by voice having count(*) > 1',
  `create temp table wordings as select lower(text) as wording from said where quotable and size > 0 group by all having count(*) > 1`,
  `create temp table told as
    select said.* exclude (filename), p.voice is null and ${NAMED_ONCE} as lone, lone and w.wording is null as alone
    from said left join people p on p.voice = said.voice left join wordings w on w.wording = lower(said.text)`,
  `create table cells as select row_number() over () as cell, * from (
    select ${FEW.join(', ')}, count(*) filter (lone) as n, min(day) filter (lone) as oldest, max(day) filter (lone) as newest
    from told group by ${FEW.join(', ')})`,
  `create table stored as select row_number() over () as nth, * from (
    select told.*, cells.cell from told join cells on ${FEW.map((each) => `cells.${each} is not distinct from told.${each}`).join(' and ')}
    order by day desc nulls last, id, source)`,
  'create view voices as select *, lower(text) as wording from stored',
  'drop table told',
  'drop table effective',
  'drop table people',
  'drop table wordings',
];
