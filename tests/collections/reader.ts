import { type Reader, readerFor } from '../../src/collections/reader.ts';
import type { JudgedWiki } from '../../src/evidence/judgeWiki.ts';
import type { Language } from '../../src/schema/fields.ts';
import { judgeClaims } from '../../src/wiki/claims/judge.ts';
import type { WikiContent } from '../../src/wiki/entry.ts';
import { buildGraph } from '../../src/wiki/graph/buildGraph.ts';
import type { Graph } from '../../src/wiki/graph/graph.ts';
import { windows } from '../../src/wiki/statistics/months.ts';
import { nothingHeard } from './nothingHeard.ts';

const asOf = '2026-10-15';

/** A reader of content without records, unless `judged` says what was heard; claims rest on findings alone. */
export function readerOf(
  content: WikiContent,
  judged: Partial<JudgedWiki> = {},
  lang: Language = 'en',
): Reader {
  const graph = buildGraph(content);
  const { settings } = graph.content;
  const wiki = {
    root: '/',
    audience: 'restricted' as const,
    settings,
    graph,
    declared: new Map(),
    stamp: '',
    judged: {
      asOf,
      windows: windows(asOf, settings.trend),
      claims: claimsOf(graph),
      ...nothingHeard,
      ...judged,
    },
  };
  return readerFor(wiki, lang);
}

function claimsOf(graph: Graph): JudgedWiki['claims'] {
  const { settings, taxonomy } = graph.content;
  const methods = Object.fromEntries(taxonomy.method.map((method) => [method.id, method]));
  const facts = {
    answer: () => undefined,
    source: (id: string) => graph.entry('source', id)?.data,
    study: (id: string) => graph.entry('study', id)?.data,
    verbatim: () => undefined,
  };
  const claims = judgeClaims([...graph.ofKind('insight')], facts, { ...settings, asOf, methods });
  return new Map(claims.map((claim) => [claim.insight, claim]));
}

/** The one entry of a reader's wiki that a page is made of. */
export function entryOf<K extends Parameters<Graph['entry']>[0]>(reader: Reader, kind: K, id: string) {
  const entry = reader.wiki.graph.entry(kind, id);
  if (!entry) throw new Error(`The fixture has no ${kind} ${id}.`);
  return entry;
}
