import type { Insight } from '../../schema/insight.ts';
import type { Theme } from '../../schema/taxonomy.ts';

/** Distinct voices of a theme in one source. */
export type ThemeCount = {
  /** Theme id. */
  theme: string;
  /** Source id. */
  source: string;
  /** Distinct voices. */
  voices: number;
};

/** A theme worth a claim. */
export type StrongTheme = {
  /** The theme. */
  theme: Theme;
  /** Voices over all sources. */
  voices: number;
  /** Sources that hold any, most voices first. */
  sources: string[];
};

/**
 * Themes that are strong and have no insight yet: enough voices, not retired, and neither named by an insight of any
 * status nor drafted for before. The strongest come first, ties by id.
 * @param from Fewest voices that make a theme strong.
 */
export function strongThemes(
  themes: readonly Theme[],
  counts: readonly ThemeCount[],
  insights: readonly Pick<Insight, 'themes' | 'draftedFor'>[],
  from: number,
): StrongTheme[] {
  const taken = new Set(insights.flatMap((insight) => [...insight.themes, insight.draftedFor ?? []].flat()));
  const byTheme = Map.groupBy(counts, ({ theme }) => theme);
  return themes
    .filter(({ id, status }) => status !== 'retired' && !taken.has(id))
    .map((theme) => {
      const own = (byTheme.get(theme.id) ?? []).filter(({ voices }) => voices > 0);
      const sources = own.toSorted((a, b) => b.voices - a.voices || (a.source < b.source ? -1 : 1));
      return {
        theme,
        voices: own.reduce((sum, { voices }) => sum + voices, 0),
        sources: sources.map(({ source }) => source),
      };
    })
    .filter(({ voices }) => voices >= from)
    .sort((a, b) => b.voices - a.voices || (a.theme.id < b.theme.id ? -1 : 1));
}
