import { renderEntryFile } from '../../src/files/frontmatter.ts';
import { formatFor } from '../../src/i18n/format.ts';
import type { Language } from '../../src/schema/fields.ts';
import type { QueryAnswer } from '../../src/wiki/answer.ts';
import { draftTitle } from '../../src/wiki/drafts/draftTitle.ts';
import type { StrongTheme } from '../../src/wiki/drafts/strongThemes.ts';
import { isoDay } from '../../src/wiki/statistics/days.ts';
import { wilsonInterval } from '../../src/wiki/statistics/proportion.ts';
import type { NearInsight } from './nearInsights.ts';
import { draftWords } from './words.ts';

/** What a draft is made of. */
export type DraftInput = {
  /** The theme. */
  strong: StrongTheme;
  /** What the store answered to the theme's query. */
  answer: QueryAnswer;
  /** Channels of the sources. */
  channels: string[];
  /** Share of the voices with a sentiment that are negative, 0 to 1; absent where none has one. */
  negative?: number;
  /** Language of the draft. */
  lang: Language;
  /** Day of the figures, `YYYY-MM-DD`. */
  asOf: string;
  /** Insights that may say the same already, the most alike first. */
  alike: readonly NearInsight[];
};

/**
 * The text of a draft insight: claim left to a person; query, evidence and figures filled in. A plain `.md` file, so
 * that nothing in it is ever executed; voices are pinned by their records, never copied.
 */
export function renderDraft(input: DraftInput): string {
  const { strong, answer, lang, asOf } = input;
  const { theme, sources } = strong;
  const words = draftWords(lang);
  const f = formatFor(lang, asOf);
  const share = answer.base === 0 ? 0 : answer.hits / answer.base;
  const [first] = sources;
  return renderEntryFile(
    {
      lang,
      title: draftTitle(theme.label[lang], lang),
      summary: words.summary(f.number(answer.hits), f.number(answer.base), f.percent(share)),
      status: 'draft',
      kind: (input.negative ?? 0) > 0.5 ? 'pain' : 'behaviour',
      severity: 'medium',
      themes: [theme.id],
      channels: input.channels,
      owner: theme.owner,
      reviewBy: halfAYearAfter(asOf),
      draftedFor: theme.id,
      evidence: [
        {
          type: 'query',
          id: 'theme',
          source: sources.length === 1 ? first : sources,
          where: { theme: theme.id },
          measure: 'share',
          expect: { atLeast: todaysFloor(answer) },
        },
      ],
    },
    bodyOf(input),
  );
}

/** The lower end of today's interval, rounded down to a step of a thousandth: what the claim needs to keep holding. */
function todaysFloor({ hits, base }: Pick<QueryAnswer, 'hits' | 'base'>): number {
  const low = wilsonInterval({ hits, base })?.low ?? 0;
  return Math.floor(low * 1000) / 1000;
}

function bodyOf({ answer, lang, asOf, alike }: DraftInput): string {
  const words = draftWords(lang);
  const f = formatFor(lang, asOf);
  const interval = wilsonInterval({ hits: answer.hits, base: answer.base });
  const rows = answer.bySource.filter(({ base }) => base > 0);
  const table = [
    `| ${words.columns.join(' | ')} |`,
    '|---|---:|---:|---:|',
    ...rows.map(
      ({ source, hits, base }) =>
        `| [[source/${source}]] | ${f.number(hits)} | ${f.number(base)} | ${f.percent(hits / base)} |`,
    ),
  ].join('\n');
  return [
    `<!--\n${[...alikeLines(alike, lang, asOf), ...words.todo.map((line) => `- ${line}`)].join('\n')}\n-->`,
    `## ${words.seen}`,
    words.figures(f.day(asOf)),
    table,
    interval &&
      words.interval(f.percent(answer.hits / answer.base), f.percent(interval.low), f.percent(interval.high)),
    trendLine(answer, lang, asOf),
    answer.verbatims.length > 0 && `## ${words.voices}`,
    ...answer.verbatims.slice(0, 3).map(({ source, id }) => `::verbatim{record="${source}/${id}"}`),
  ]
    .filter((part) => typeof part === 'string')
    .join('\n\n');
}

function alikeLines(alike: readonly NearInsight[], lang: Language, asOf: string): string[] {
  if (alike.length === 0) return [];
  const words = draftWords(lang);
  const f = formatFor(lang, asOf);
  // Two hyphens could end the comment that the lines stand in.
  const lines = alike.map(({ id, title, likeness }) =>
    words.near(`insight/${id}`, title.replace(/\s+/g, ' ').replace(/--+/g, '–'), f.percent(likeness, 0)),
  );
  return [`- ${words.alike}`, ...lines.map((line) => `  - ${line}`)];
}

function trendLine(answer: QueryAnswer, lang: Language, asOf: string): string {
  const f = formatFor(lang, asOf);
  const words = draftWords(lang);
  const [recent, baseline] = [answer.recent, answer.baseline].map((counts) => {
    const hits = counts.reduce((sum, each) => sum + each.hits, 0);
    const base = counts.reduce((sum, each) => sum + each.base, 0);
    return base === 0 ? undefined : f.percent(hits / base);
  });
  return recent === undefined || baseline === undefined ? words.noTrend : words.trend(recent, baseline);
}

function halfAYearAfter(asOf: string): string {
  const day = new Date(`${asOf}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + 6);
  return isoDay(day);
}
