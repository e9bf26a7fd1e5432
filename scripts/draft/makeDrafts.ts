import { type EvidenceAt, openStore } from '../../src/evidence/open.ts';
import type { AnswerContext, Breakdown, EvidenceStore } from '../../src/evidence/store.ts';
import { entryPath } from '../../src/files/paths.ts';
import { asOfDay } from '../../src/wiki/asOf.ts';
import { type StrongTheme, strongThemes } from '../../src/wiki/drafts/strongThemes.ts';
import type { WikiContent } from '../../src/wiki/entry.ts';
import { keptFrom } from '../../src/wiki/retention/keptFrom.ts';
import { windows } from '../../src/wiki/statistics/months.ts';
import { type NearInsight, nearInsights } from './nearInsights.ts';
import { renderDraft } from './renderDraft.ts';

/** A draft that could be written. */
export type Draft = {
  /** Path relative to the content folder. */
  file: string;
  /** Theme it is for. */
  theme: string;
  /** Insights that may say the same already, the most alike first; at most three. */
  alike: readonly NearInsight[];
  /** Voices that made the theme strong. */
  voices: number;
  /** Text of the file. */
  text: string;
};

/** What drafts are made for. */
export type DraftOptions = {
  /** The content folder, absolute. */
  root: string;
  /** The environment, which may hold the password of a database. Default: empty. */
  env?: EvidenceAt['env'];
  /** Only voices of this source. Default: all sources. */
  source?: string;
  /** Day of the run, `YYYY-MM-DD`; the settings' `asOf` wins. */
  today: string;
};

/**
 * Drafts an insight for every strong theme that has none. Only makes the texts; writes nothing.
 * @throws EvidenceError where a record is malformed.
 */
export async function makeDrafts(content: WikiContent, options: DraftOptions): Promise<Draft[]> {
  const { settings } = content;
  const asOf = asOfDay(settings, options.today);
  const context: AnswerContext = { asOf, ...windows(asOf, settings.trend) };
  const sources = sourcesOf(content).filter(
    ({ id }) => options.source === undefined || id === options.source,
  );
  const store = await openStore(
    settings.evidence,
    { root: options.root, env: options.env ?? {} },
    {
      sources: sources.map(({ id, data }) => ({
        id,
        quote: data.quote,
        keptFrom: keptFrom(asOf, data.retentionMonths),
      })),
      audience: 'internal',
      timeZone: settings.timeZone,
    },
  );
  try {
    const breakdown = await store.breakdown('theme', context);
    const strong = strongThemes(
      content.taxonomy.theme,
      countsOf(breakdown),
      insightsOf(content),
      settings.draftFrom,
    );
    const near = nearInsights(content);
    const drafts: Draft[] = [];
    for (const each of strong)
      drafts.push(await draftOf(each, near(each), breakdown, content, store, context));
    // The months' sum counts a person in each month: only the answer knows how many there are.
    return drafts
      .filter(({ voices }) => voices >= settings.draftFrom)
      .sort((a, b) => b.voices - a.voices || (a.theme < b.theme ? -1 : 1));
  } finally {
    await store.close();
  }
}

async function draftOf(
  strong: StrongTheme,
  alike: readonly NearInsight[],
  breakdown: readonly Breakdown[],
  content: WikiContent,
  store: EvidenceStore,
  context: AnswerContext,
): Promise<Draft> {
  const { theme, sources } = strong;
  const [answer] = await store.answer(
    [{ sources, where: { theme: theme.id }, among: undefined, measure: 'share', of: undefined }],
    context,
  );
  if (answer === undefined) throw new Error(`The store gave no answer for the theme \`${theme.id}\`.`);
  const known = sourcesOf(content).filter(({ id }) => sources.includes(id));
  const channels = [...new Set(known.map(({ data }) => data.channel))].sort();
  const negative = negativeShare(breakdown.filter(({ value }) => value === theme.id));
  const lang = content.settings.defaultLanguage;
  const text = renderDraft({
    strong,
    answer,
    channels,
    lang,
    asOf: context.asOf,
    alike,
    ...(negative !== undefined && { negative }),
  });
  const file = entryPath('insight', freeId(theme.id, content), 'md');
  return { file, theme: theme.id, voices: answer.hits, alike, text };
}

function sourcesOf(content: WikiContent) {
  return content.entries.filter((entry) => entry.kind === 'source');
}

function insightsOf(content: WikiContent) {
  return content.entries.flatMap((entry) => (entry.kind === 'insight' ? [entry.data] : []));
}

/** An id that no insight has: the theme's, else with a number. */
function freeId(theme: string, content: WikiContent): string {
  const taken = new Set(
    content.entries.flatMap((entry) => (entry.kind === 'insight' ? [entry.id, ...entry.data.formerIds] : [])),
  );
  if (!taken.has(theme)) return theme;
  let number = 2;
  while (taken.has(`${theme}-${number}`)) number += 1;
  return `${theme}-${number}`;
}

/** Voices by theme and source over all months: at least as many as there are persons, who may speak in several. */
function countsOf(breakdown: readonly Breakdown[]): { theme: string; source: string; voices: number }[] {
  const bySourceAndTheme = Map.groupBy(breakdown, ({ source, value }) => `${source} ${value}`);
  return [...bySourceAndTheme.values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    return [
      { theme: first.value, source: first.source, voices: rows.reduce((sum, { voices }) => sum + voices, 0) },
    ];
  });
}

/** Share of the voices with a sentiment that are negative, 0 to 1; undefined where none has one. */
function negativeShare(rows: readonly Breakdown[]): number | undefined {
  const coded = rows.flatMap(({ marks }) => marks).filter(({ sentiment }) => sentiment !== 'unknown');
  const n = coded.reduce((sum, { count }) => sum + count, 0);
  const negative = coded.reduce(
    (sum, { sentiment, count }) => sum + (sentiment === 'negative' ? count : 0),
    0,
  );
  return n === 0 ? undefined : negative / n;
}
