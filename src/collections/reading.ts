import type { Ui } from '../i18n/ui.ts';
import { markTerms, type TermPart } from '../markdown/terms/mark.ts';
import type { Language } from '../schema/fields.ts';
import type { Figure, TrendView } from '../wiki/views/figures.ts';
import type { StageStripView } from '../wiki/views/judged.ts';
import type { EntryLink } from '../wiki/views/links.ts';
import type { ClaimRowView, EntryRowView } from '../wiki/views/rows.ts';
import type { VerbatimView } from '../wiki/views/voices.ts';
import { wordsOf } from './links.ts';
import type { Reader } from './reader.ts';
import { termFinder } from './terms.ts';
import { claimRow } from './views/claimRow.ts';
import { claimOf, figureOf } from './views/claims.ts';
import { trendView } from './views/claimTrend.ts';
import { insightVoices } from './views/insight.ts';
import { computedWords } from './views/metricWords.ts';
import { stageStrips } from './views/stageStrips.ts';
import { verbatimView } from './views/voices.ts';

/**
 * What the components in a body may look up. The page puts it into `Astro.locals` before it renders the body, so that
 * an author writes `<Trend insight="..."/>` and no data. Everything is undefined where the audience has no such thing.
 */
export type Reading = {
  /** Words and formats. */
  ui: Ui;
  /** Target of a wiki link. */
  link(reference: string): EntryLink | undefined;
  /** A pinned voice, by `source/record`. */
  voice(record: string): VerbatimView | undefined;
  /** Voices that stand for an insight. */
  voices(insight: string, limit: number): VerbatimView[];
  /** An insight as a row. */
  claim(insight: string): ClaimRowView | undefined;
  /** The figure of an insight's query; the first query that has one where none is named. */
  figure(insight: string, query?: string): { link: EntryLink; figure: Figure } | undefined;
  /** The value of a metric in words with its n and interval; without them where it is not computed here. */
  metric(id: string): { link: EntryLink; value?: { told: string; n: string; interval: string } } | undefined;
  /** The share of an insight over time. */
  trend(insight: string): { link: EntryLink; trend: TrendView } | undefined;
  /** A stage on its journey's strip, by `journey/stage`. */
  stage(path: string): StageStripView | undefined;
  /** A persona as a row. */
  persona(id: string): EntryRowView | undefined;
  /** A rendered page with the places where terms are defined. */
  terms(html: string, lang: Language): (Exclude<TermPart, { term: string }> | TermUse)[];
};

/** A word of a page whose term is defined right there. */
export type TermUse = {
  /** The term. */
  link: EntryLink;
  /** What it means, in the language of the words. */
  definition: string;
  /** The word as it stands in the text, as HTML. */
  words: string;
  /** Which definition of the page this is, counted from 1. */
  number: number;
};

/**
 * Makes the reading of a page.
 * @param own The term whose page it is. Default: it is no term's.
 */
export function readingFor(reader: Reader, own?: string): Reading {
  const { wiki, ui, link, lang } = reader;
  const insightOf = (id: string) => wiki.graph.entry('insight', id);
  return {
    ui,
    link: (reference) => link.reference(reference),
    voice(record) {
      const found = wiki.judged.records.get(record);
      return found && verbatimView(found, reader);
    },
    voices: (insight, limit) => (insightOf(insight) ? insightVoices(insight, reader, limit) : []),
    claim(insight) {
      const entry = insightOf(insight);
      return entry && claimRow(entry, reader);
    },
    figure(insight, query) {
      const entry = insightOf(insight);
      if (!entry) return undefined;
      const items = claimOf(insight, reader).items.flatMap((item) => (item.type === 'query' ? [item] : []));
      const item = items.find(({ id }) => query === undefined || id === query);
      const figure = item && figureOf(item);
      return figure && { link: link.entry(entry), figure };
    },
    metric(id) {
      const entry = wiki.graph.entry('metric', id);
      if (!entry) return undefined;
      const value = computedWords(id, reader);
      return { link: link.entry(entry), ...(value && { value }) };
    },
    trend(insight) {
      const entry = insightOf(insight);
      const trend = entry && trendView(entry, reader);
      return entry && trend && { link: link.entry(entry), trend };
    },
    stage: (path) => stageStrips([path], reader)[0],
    persona(id) {
      const entry = wiki.graph.entry('persona', id);
      if (!entry) return undefined;
      const { summary } = wordsOf(entry, lang);
      return { link: link.entry(entry), ...(summary !== undefined && { summary }), facts: [] };
    },
    terms: (html, spoken) =>
      markTerms(html, { find: termFinder(wiki, spoken), lang: spoken, own }).map((part) =>
        'html' in part ? part : termUse(part, spoken, reader),
      ),
  };
}

/** A word with its definition; the bare word where the audience has no such term. */
function termUse(
  { term, words, number }: Extract<TermPart, { term: string }>,
  lang: Language,
  { wiki, link }: Reader,
): { html: string } | TermUse {
  const entry = wiki.graph.entry('term', term);
  if (!entry) return { html: words };
  return { link: link.entry(entry), definition: entry.data.definition[lang], words, number };
}
