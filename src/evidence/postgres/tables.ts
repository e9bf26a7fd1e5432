/** Columns of a row that hold a voice, with their types, in order; texts sort bytewise in every database. */
const COLUMNS = {
  id: 'text collate "C" not null',
  month: 'text collate "C"',
  record: 'text collate "C"',
  codes: 'text[] not null',
  at: 'text collate "C"',
  channel: 'text collate "C"',
  lang: 'text collate "C"',
  solicited: 'boolean',
  rating: 'double precision',
  nps: 'double precision',
  answers: 'jsonb',
  respondent: 'text collate "C"',
  quote: 'text collate "C"',
  segments: 'text[] not null',
  products: 'text[] not null',
  themes: 'text[] not null',
  stages: 'text[] not null',
  sentiment: 'text collate "C" not null',
  size: 'integer not null',
  small_title: 'text collate "C"',
  small_text: 'text collate "C" not null',
  repeats: 'boolean not null',
} as const;

/** One of the columns of a voice. */
export type VoiceColumn = keyof typeof COLUMNS;

/** The columns of a voice, in the order of the tables. */
export const VOICE_COLUMNS: readonly VoiceColumn[] = Object.keys(COLUMNS).filter(
  (name): name is VoiceColumn => name in COLUMNS,
);

/**
 * Statements that make the tables of a schema where they are missing. `voices`: one row a record, or the codes that
 * are left of one. `staged`: likewise, of runs that are not committed. `runs`: what runs staged and committed. `sources`:
 * which run wrote a source last. Every key begins with the source and nothing refers from one source to another, so that
 * the tables can be distributed by `source`.
 */
export function tableStatements(schema: string): string[] {
  const columns = Object.entries(COLUMNS)
    .map(([name, type]) => `${name} ${type}`)
    .join(', ');
  const text = 'text collate "C" not null';
  return [
    `create schema if not exists ${schema}`,
    `create table if not exists ${schema}.voices (source ${text}, ${columns}, primary key (source, id))`,
    `create table if not exists ${schema}.staged (source ${text}, run ${text}, ${columns}, primary key (source, run, id))`,
    `create table if not exists ${schema}.runs (source ${text}, run ${text}, base text collate "C", bytes bigint not null, committed timestamptz, primary key (source, run))`,
    `create table if not exists ${schema}.sources (source ${text} primary key, run ${text}, bytes bigint not null, changed timestamptz not null)`,
  ];
}
