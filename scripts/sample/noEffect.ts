import { decideTrends, type TrendTest } from '../../src/wiki/judgement/trend.ts';
import type { HeardVoice } from './hearing.ts';
import { sampleDay } from './judgeTruths.ts';
import { months, ratesOf, sourceIds } from './plan.ts';
import { patterns } from './plantedTrends.ts';
import { createRandom } from './random.ts';
import { type ThemeClaim, trendTestsOf } from './verdicts.ts';

/** How often something without an effect was tested, and how often it was called a change. */
export interface Alarms {
  /** Tests of one claim each. */
  readonly tests: number;
  /** Those that say strengthening or weakening. */
  readonly alarms: number;
}

/** Alarms where nothing changes, by what makes it so. */
export interface NoEffect {
  /** Themes that the generator dealt evenly over time. */
  readonly flat: Alarms;
  /** Every theme, the moments of each source's voices exchanged among them, so that only chance is left. */
  readonly permuted: Alarms;
  /** The same, each claim decided by itself. */
  readonly alone: Alarms;
}

/**
 * Tests claims on which nothing was planted: every theme in every source that speaks of it, and over all of these
 * together. The claims stand among the planted trends, as in a build: true changes in the family raise the bound under
 * which Benjamini and Hochberg call a claim changed, so alone among themselves the others would alarm less often.
 * @param seed decides how moments are exchanged
 */
export function testNoEffect(voices: readonly HeardVoice[], seed: number): NoEffect {
  const planted = trendTestsOf(voices, patterns, sampleDay);
  const flat = trendTestsOf(voices, claimsOf(isFlat), sampleDay);
  const permuted = trendTestsOf(
    permute(voices, seed),
    claimsOf(() => true),
    sampleDay,
  );
  return {
    flat: alarmsAmong(flat, planted),
    permuted: alarmsAmong(permuted, planted),
    alone: sumOf(permuted.map((test) => alarmsAmong([test], []))),
  };
}

/** The sums over several samples. */
export function sumOf(parts: readonly Alarms[]): Alarms {
  return {
    tests: parts.reduce((sum, { tests }) => sum + tests, 0),
    alarms: parts.reduce((sum, { alarms }) => sum + alarms, 0),
  };
}

function alarmsAmong(tests: readonly TrendTest[], others: readonly TrendTest[]): Alarms {
  const decided = decideTrends([...tests, ...others]).slice(0, tests.length);
  const alarms = decided.filter(({ verdict }) => verdict === 'strengthening' || verdict === 'weakening');
  return { tests: tests.length, alarms: alarms.length };
}

/** A claim for each theme and source, and one over all sources of a theme where several speak of it. */
function claimsOf(holds: (theme: string) => boolean): ThemeClaim[] {
  const rates = sourceIds.flatMap((source) => ratesOf(source).map(({ theme }) => ({ theme, source })));
  const byTheme = Map.groupBy(rates, ({ theme }) => theme);
  return [...byTheme].flatMap(([theme, rows]) => {
    if (!holds(theme)) return [];
    const sources = [...new Set(rows.map(({ source }) => source))];
    const single = sources.map((source) => ({ theme, sources: [source] }));
    return sources.length > 1 ? [...single, { theme, sources }] : single;
  });
}

/** Whether a theme is spoken of as often at any time, in every source. */
function isFlat(theme: string): boolean {
  return sourceIds.every((source) =>
    ratesOf(source)
      .filter((rate) => rate.theme === theme)
      .every(({ share }) => new Set(months.map((month) => share(`${month}-15`))).size === 1),
  );
}

function permute(voices: readonly HeardVoice[], seed: number): HeardVoice[] {
  return [...Map.groupBy(voices, ({ source }) => source)].flatMap(([source, heard]) => {
    const moments = createRandom(seed, `moments/${source}`).shuffle(heard.map(({ at }) => at));
    return heard.map((voice, index) => ({ ...voice, at: moments[index] ?? voice.at }));
  });
}
