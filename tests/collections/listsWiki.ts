import type { Wiki } from '../../src/collections/makeWiki.ts';
import { readerFor } from '../../src/collections/reader.ts';
import type { Kind, Vocabulary } from '../../src/schema/kinds.ts';
import { SCHEMA_OF_KIND } from '../../src/schema/schemas.ts';
import { settings } from '../../src/schema/settings.ts';
import { VALUE_SCHEMAS } from '../../src/schema/taxonomy.ts';
import type { MonthCounts, QueryAnswer } from '../../src/wiki/answer.ts';
import { judgeClaims } from '../../src/wiki/claims/judge.ts';
import type { Entry, EntryOf, Taxonomy } from '../../src/wiki/entry.ts';
import { buildGraph } from '../../src/wiki/graph/buildGraph.ts';
import { windows } from '../../src/wiki/statistics/months.ts';
import { nothingHeard } from './nothingHeard.ts';

/** The day on which the wikis of these tests are judged. */
export const AS_OF = '2026-10-15';

const SPANS = windows(AS_OF, { recentMonths: 3, baselineMonths: 9 });

/** An entry as its schema reads it. */
export function entry<K extends Kind>(kind: K, id: string, data: Record<string, unknown>): Entry {
  // The schema of a kind gives data of that kind, which a union cannot express.
  const parsed = SCHEMA_OF_KIND[kind].parse(data) as EntryOf<K>['data'];
  const made = { kind, id, lang: 'de', data: parsed, file: `${id}.md`, format: 'md', digest: id };
  return { ...made, references: [], translations: [] } as unknown as Entry;
}

/** An insight with the share of one source by month behind it, where months are given. */
export function insight(id: string, data: Record<string, unknown> = {}): Entry {
  return entry('insight', id, { title: `Satz ${id}`, kind: 'pain', ...data });
}

/** Evidence that asks one source for a theme. */
export function query(expect?: { atLeast?: number; atMost?: number }) {
  return {
    type: 'query',
    source: 'umfrage',
    where: { theme: 'anmeldung' },
    measure: 'share',
    ...(expect && { expect }),
  };
}

/** What a store answers where `months` hold hits and base of each month. */
export function answerOf(
  months: Readonly<Record<string, readonly [hits: number, base: number]>>,
): QueryAnswer {
  const byMonth = Object.entries(months).map(
    ([month, [hits, base]]): MonthCounts => ({ source: 'umfrage', month, hits, base }),
  );
  const within = ({ from, to }: { from: string; to: string }) =>
    total(byMonth.filter(({ month }) => month >= from && month <= to));
  const { hits, base } = total(byMonth);
  return {
    hits,
    base,
    bySource: [{ source: 'umfrage', hits, base }],
    byMonth,
    recent: [{ source: 'umfrage', ...within(SPANS.recent) }],
    baseline: [{ source: 'umfrage', ...within(SPANS.baseline) }],
    undated: 0,
    newest: '2026-09-30',
    verbatims: [],
    sharedRespondents: [],
  };
}

function total(counts: readonly MonthCounts[]): { hits: number; base: number } {
  return {
    hits: counts.reduce((sum, each) => sum + each.hits, 0),
    base: counts.reduce((sum, each) => sum + each.base, 0),
  };
}

/** The same counts in every month of a span of months of 2025 and 2026. */
export function steady(from: string, to: string, counts: readonly [number, number]) {
  const all = ['2025', '2026'].flatMap((year) =>
    Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`),
  );
  return Object.fromEntries(
    all.filter((month) => month >= from && month <= to).map((month) => [month, counts]),
  );
}

/** What a test's wiki is made of. */
export type Parts = {
  entries: readonly Entry[];
  taxonomy?: Partial<Record<Vocabulary, Record<string, unknown>[]>>;
  answers?: Readonly<Record<string, QueryAnswer>>;
  judged?: Partial<Wiki['judged']>;
  settings?: Record<string, unknown>;
};

/** A value of a vocabulary with nothing but what it must have. */
export function value(id: string, more: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id,
    label: { de: `Wort ${id}`, en: `Word ${id}` },
    definition: { de: 'Das.', en: 'That.' },
    ...more,
  };
}

/** The German reader of a wiki made of parts, judged as a build judges it. */
export function readerOf({ entries, taxonomy = {}, answers = {}, judged, settings: more = {} }: Parts) {
  const words: Taxonomy = {
    theme: (taxonomy.theme ?? []).map((each) => VALUE_SCHEMAS.theme.parse(each)),
    channel: (taxonomy.channel ?? []).map((each) => VALUE_SCHEMAS.channel.parse(each)),
    product: (taxonomy.product ?? []).map((each) => VALUE_SCHEMAS.product.parse(each)),
    phase: (taxonomy.phase ?? []).map((each) => VALUE_SCHEMAS.phase.parse(each)),
    method: (taxonomy.method ?? []).map((each) => VALUE_SCHEMAS.method.parse(each)),
  };
  const name = { de: 'Wiki', en: 'Wiki' };
  const read = settings.parse({ name, company: 'Musterbank', ...more });
  const graph = buildGraph({ settings: read, taxonomy: words, entries: [...entries] });
  const facts = {
    answer: (id: string) => answers[id],
    source: (id: string) => graph.entry('source', id)?.data,
    study: (id: string) => graph.entry('study', id)?.data,
    verbatim: () => undefined,
  };
  const methods = Object.fromEntries(words.method.map((method) => [method.id, method]));
  const claims = judgeClaims(graph.ofKind('insight'), facts, { ...read, asOf: AS_OF, methods });
  const wiki: Wiki = {
    root: '/content',
    audience: 'internal',
    settings: read,
    graph,
    judged: {
      asOf: AS_OF,
      windows: SPANS,
      claims: new Map(claims.map((claim) => [claim.insight, claim])),
      ...nothingHeard,
      ...judged,
    },
    declared: new Map(),
    stamp: 'test',
  };
  return readerFor(wiki, 'de');
}

/** The source that `query` asks. */
export const SOURCE = entry('source', 'umfrage', {
  title: { de: 'Umfrage', en: 'Survey' },
  channel: 'app',
  method: 'survey',
  solicited: true,
});
