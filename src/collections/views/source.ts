import type { Source } from '../../schema/source.ts';
import { type ConsentField, missingConsent } from '../../wiki/consent.ts';
import type { EntryOf } from '../../wiki/entry.ts';
import { keptFrom } from '../../wiki/retention/keptFrom.ts';
import { isoDay } from '../../wiki/statistics/days.ts';
import { monthOf, monthsBetween, monthsIn } from '../../wiki/statistics/months.ts';
import type { EntryLink, Link } from '../../wiki/views/links.ts';
import type { ClaimRowView } from '../../wiki/views/rows.ts';
import type { VerbatimView } from '../../wiki/views/voices.ts';
import type { Reader } from '../reader.ts';
import { claimOf } from './claims.ts';
import { concernedBy } from './concerned.ts';
import { type EntryParts, partsOf } from './parts.ts';
import { voicesOf } from './voices.ts';

/** The page of a source. */
export type SourceView = EntryParts & {
  /** Kind of the entry. */
  kind: 'source';
  /** Tool that the exports come from. */
  tool: string;
  /** Channel that the voices come in by. */
  channel?: EntryLink;
  /** Method by which they are collected. */
  method?: EntryLink;
  /** Name of the collection. */
  collection?: string;
  /** Asked for or not. */
  solicited: boolean;
  /** Purpose and legal basis of the processing. */
  purpose?: string;
  legalBasis?: string;
  /** Months for which records are kept. */
  retentionMonths?: number;
  /** First month of which records are kept, `YYYY-MM`; absent where all are. */
  keptFrom?: string;
  /** What is missing before a build may publish the source; never anything in a published site. */
  missing: ConsentField[];
  /** Who may read the words where the row does not say. */
  quote: Source['quote'];
  /** Rating scale. */
  scale?: { from: number; to: number };
  /** How often it is expected to deliver. */
  expectedEvery?: NonNullable<Source['expectedEvery']>;
  /** First day of the collection, `YYYY-MM-DD`. */
  since?: string;
  /** How many voices, when. */
  volume: VolumeView;
  /** Questions as they were put. */
  questions: Source['questions'];
  /** How the exports are read: fields with the columns they come from. */
  mapping: { field: string; columns: string[] }[];
  /** File format of the exports, as name and value. */
  format: { name: string; value: string }[];
  /** Insights that rest on it. */
  claims: ClaimRowView[];
  /** Studies whose notes it holds. */
  studies: Link[];
  /** Voices, newest first. */
  voices: VerbatimView[];
};

/** How many voices a source holds, and when they came. */
export type VolumeView = {
  /** Months in order, gaps included. */
  months: { month: string; count: number }[];
  /** Voices without a date. */
  undated: number;
  /** Day or month of the newest voice; absent where none has a date. */
  newest?: string;
  /** True where it was expected to have delivered by now and has not. */
  silent: boolean;
};

/** Makes the page of a source. */
export function sourceView(entry: EntryOf<'source'>, reader: Reader): SourceView {
  const { data, id } = entry;
  const { link, lang, wiki } = reader;
  const channel = link.value('channel', data.channel);
  const method = link.value('method', data.method);
  const voices = voicesOf(`source/${id}`, reader);
  const from = keptFrom(wiki.judged.asOf, data.retentionMonths);
  return {
    kind: 'source',
    ...partsOf(entry, reader, { synthetic: data.synthetic, ...(method && { kicker: [method] }) }),
    tool: data.tool,
    ...(channel && { channel }),
    ...(method && { method }),
    ...(data.collection !== undefined && { collection: data.collection }),
    solicited: data.solicited,
    ...(data.purpose && { purpose: data.purpose[lang] }),
    ...(data.legalBasis && { legalBasis: data.legalBasis[lang] }),
    ...(data.retentionMonths !== undefined && { retentionMonths: data.retentionMonths }),
    ...(from !== undefined && { keptFrom: from }),
    missing: missingConsent(data),
    quote: data.quote,
    ...(data.scale && { scale: data.scale }),
    ...(data.expectedEvery && { expectedEvery: data.expectedEvery }),
    ...(data.since && { since: isoDay(data.since) }),
    volume: volumeOf(id, data.expectedEvery, voices[0]?.at, reader),
    questions: data.questions,
    mapping: mappingOf(data),
    format: formatOf(data),
    claims: concernedBy((insight) => restsOn(insight.id, id, reader), reader).claims,
    studies: wiki.graph
      .ofKind('study')
      .filter((study) => study.data.source === id)
      .map(link.entry),
    voices,
  };
}

/** Months after which a source that delivers this often is called silent. */
const PATIENCE = { day: 1, week: 1, month: 1, quarter: 3, year: 12 } as const;

/** Voices of a source by month. */
function volumeOf(
  id: string,
  expected: Source['expectedEvery'],
  newestQuotable: string | undefined,
  { wiki }: Reader,
): VolumeView {
  const { judged } = wiki;
  const rows = judged.volumes.filter(({ source }) => source === id);
  const counts = new Map(rows.flatMap(({ month, voices }) => (month === undefined ? [] : [[month, voices]])));
  const known = [...counts.keys()].sort();
  const [first] = known;
  const last = known.at(-1);
  const span = first === undefined || last === undefined ? [] : monthsIn({ from: first, to: last });
  // Voices that may not be quoted have no day here, only a month; the finer date stands where it is the newest.
  const newest = last !== undefined && newestQuotable?.startsWith(last) ? newestQuotable : last;
  const late =
    expected !== undefined &&
    (last === undefined || monthsBetween(last, monthOf(judged.asOf)) > PATIENCE[expected]);
  return {
    months: span.map((month) => ({ month, count: counts.get(month) ?? 0 })),
    undated: rows.filter(({ month }) => month === undefined).reduce((sum, { voices }) => sum + voices, 0),
    ...(newest !== undefined && { newest }),
    silent: late,
  };
}

function restsOn(insight: string, source: string, reader: Reader): boolean {
  return claimOf(insight, reader).items.some((item) => {
    if (item.type === 'query') return item.sources.includes(source);
    return item.type === 'record' && item.id.startsWith(`${source}/`);
  });
}

function mappingOf({ mapping = {} }: Source): SourceView['mapping'] {
  return Object.entries(mapping).flatMap(([field, columns]) =>
    columns === undefined ? [] : [{ field, columns: [columns].flat() }],
  );
}

function formatOf({ format = {}, keyFingerprint }: Source): SourceView['format'] {
  const all = { ...format, ...(keyFingerprint !== undefined && { keyFingerprint }) };
  return Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value: value === '\t' ? 'Tab' : String(value) }],
  );
}
