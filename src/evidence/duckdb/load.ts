import { createReadStream } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { DuckDBConnection } from '@duckdb/node-api';
import { z } from 'zod';
import type { Visibility } from '../../schema/fields.ts';
import { EvidenceError } from '../error.ts';
import { readRows } from './rows.ts';

/** What the store must know of a source. */
export type StoreSource = {
  /** Source id: the folder below `evidence/`. */
  id: string;
  /** Whether words may be quoted where the record does not say. */
  quote: 'public' | 'internal' | 'none';
  /**
   * First month whose records count, `YYYY-MM`, by the source's retention; records of a month before it, and those of
   * which only a year before it is known, are left out. Default: all count.
   */
  keptFrom?: string | undefined;
};

/** What is loaded. */
export type LoadOptions = {
  /** Folder `content/evidence`, absolute. */
  folder: string;
  /** Sources that the audience may see; others are not read. */
  sources: readonly StoreSource[];
  /** Whom the build is for: decides which words may be quoted. */
  audience: Visibility;
  /** Time zone in which days begin. */
  timeZone: string;
};

const RECORD_COLUMNS = `{
  id: 'VARCHAR', source: 'VARCHAR', channel: 'VARCHAR', lang: 'VARCHAR', solicited: 'BOOLEAN', "at": 'VARCHAR',
  title: 'VARCHAR', text: 'VARCHAR', rating: 'DOUBLE', nps: 'DOUBLE', answers: 'JSON', respondent: 'VARCHAR',
  segments: 'VARCHAR[]', products: 'VARCHAR[]', consent: 'STRUCT(quote VARCHAR)'
}`;

const CODE_COLUMNS = `{ id: 'VARCHAR', coder: 'VARCHAR', question: 'VARCHAR', themes: 'VARCHAR[]', stages: 'VARCHAR[]', sentiment: 'VARCHAR' }`;

/**
 * Makes the table `voices`: one row a record, with its effective codes. A person's coding wins over a column's,
 * that over a model's, that over the rules'; a machine that found nothing leaves the word to the next.
 * The month is the file's, so that it is the wiki's month and not Greenwich's.
 */
export async function loadVoices(connection: DuckDBConnection, options: LoadOptions): Promise<void> {
  const { records, codes } = await filesOf(options);
  await createTable(connection, 'records', RECORD_COLUMNS, records);
  await createTable(connection, 'codes', CODE_COLUMNS, codes);
  await connection.run('create table sources (id varchar, quote varchar, kept_from varchar)');
  for (const source of options.sources) {
    await connection.run('insert into sources values ($1, $2, $3)', [
      source.id,
      source.quote,
      source.keptFrom ?? null,
    ]);
  }
  await refuseImpossibleMoments(connection);
  await connection.run(VOICES, [options.timeZone, options.audience]);
}

const badMoment = z.object({ id: z.string(), at: z.string(), filename: z.string() });

/** The engine would name neither file nor record. */
async function refuseImpossibleMoments(connection: DuckDBConnection): Promise<void> {
  const statement = `select id, "at", filename from records where
    case length("at") when 4 then try_cast("at" || '-01-01' as date) is null
      when 7 then try_cast("at" || '-01' as date) is null
      when 10 then try_cast("at" as date) is null
      else try_cast("at" as timestamptz) is null end
    and "at" is not null order by filename, id limit 1`;
  const [found] = await readRows(connection, statement, [], badMoment);
  if (found === undefined) return;
  throw new EvidenceError(
    `The record \`${found.id}\` in ${found.filename} has the date "${found.at}", which does not exist. Mend the line or import the source again.`,
  );
}

const VOICES = `
  create table voices as
  with ranked as (
    select regexp_extract(filename, '([^/\\\\]+)[/\\\\][^/\\\\]+$', 1) as source, id, coder,
      coalesce(themes, []) as themes, coalesce(stages, []) as stages, coalesce(sentiment, 'unknown') as sentiment,
      case coder when 'person' then 1 when 'column' then 2 when 'model' then 3 else 4 end as place
    from codes
  ), effective as (
    select source, id,
      coalesce(arg_min(themes, place) filter (coder = 'person' or len(themes) > 0), []) as themes,
      coalesce(arg_min(stages, place) filter (coder = 'person' or len(stages) > 0), []) as stages,
      coalesce(arg_min(sentiment, place) filter (sentiment <> 'unknown'), 'unknown') as sentiment
    from ranked group by source, id
  )
  select r.id, r.source, r.channel, r.lang, r.solicited, r."at", r.title, coalesce(r.text, '') as text, r.rating, r.nps,
    r.answers, coalesce(r.segments, []) as segments, coalesce(r.products, []) as products, r.respondent,
    coalesce(r.respondent, r.source || '/' || r.id) as voice,
    nullif(regexp_extract(r.filename, '([0-9]{4}-[0-9]{2})\\.jsonl$', 1), '') as month,
    case
      when length(r."at") = 10 then r."at"
      when length(r."at") > 10 then strftime(r."at"::timestamptz at time zone $1, '%Y-%m-%d')
      when length(r."at") = 7 then r."at" || '-01'
    end as day,
    case coalesce(r.consent.quote, s.quote) when 'public' then true when 'internal' then $2 <> 'public' else false end as quotable,
    coalesce(e.themes, []) as themes, coalesce(e.stages, []) as stages, coalesce(e.sentiment, 'unknown') as sentiment
  from records r
  join sources s on s.id = r.source
  left join effective e on e.source = r.source and e.id = r.id
  where not coalesce(length(r."at") = 4 and r."at" < left(s.kept_from, 4), false)`;

async function createTable(
  connection: DuckDBConnection,
  name: string,
  columns: string,
  files: string[],
): Promise<void> {
  // An empty list of files is an error to the engine, so the empty table is made by hand.
  if (files.length === 0) {
    const fields = columns.replace(/^\{|\}$/g, '').replace(/[':]/g, '');
    await connection.run(`create table ${name} (${fields}, filename varchar)`);
    return;
  }
  const list = files.map((file) => `'${file.replaceAll("'", "''")}'`).join(', ');
  try {
    await connection.run(
      `create table ${name} as select * from read_json([${list}], format = 'newline_delimited', columns = ${columns}, filename = true)`,
    );
  } catch (error) {
    throw new EvidenceError(await malformed(error, files), { cause: error });
  }
}

/** What is wrong and where. The engine counts lines of unreadable JSON wrongly, so we look for those ourselves. */
async function malformed(error: unknown, files: readonly string[]): Promise<string> {
  const remedy = 'Mend the line or import the source again.';
  for (const file of files) {
    const line = await firstUnreadable(file);
    if (line !== undefined)
      return `A feedback record cannot be read: line ${line} of ${file} is no JSON. ${remedy}`;
  }
  const said = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return `A feedback record cannot be read: ${said} ${remedy}`;
}

/** Number of the first line that is no JSON, counted from 1. */
async function firstUnreadable(file: string): Promise<number | undefined> {
  let number = 0;
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() !== '' && !isJson(line)) return number;
  }
  return undefined;
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

async function filesOf(options: LoadOptions): Promise<{ records: string[]; codes: string[] }> {
  const records: string[] = [];
  const codes: string[] = [];
  for (const source of options.sources) {
    const folder = join(options.folder, source.id);
    const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    for (const name of names.sort()) {
      // A month is past as a whole; years without a month lie in a file with what has no date.
      if (source.keptFrom !== undefined && name < source.keptFrom && /^\d/.test(name)) continue;
      if (/^(\d{4}-\d{2}|undated)\.codes\.jsonl$/.test(name)) codes.push(join(folder, name));
      else if (/^(\d{4}-\d{2}|undated)\.jsonl$/.test(name)) records.push(join(folder, name));
    }
  }
  return { records, codes };
}
