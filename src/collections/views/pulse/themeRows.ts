import type { ThemeFigures } from '../../../wiki/pulse/themes.ts';
import type { ThemeRow } from '../../../wiki/views/pulse.ts';
import type { DifferenceCell, ScoreCell, ScoreStyle } from '../../../wiki/views/scores.ts';
import type { Reader } from '../../reader.ts';
import { toVoices } from './addresses.ts';
import { behindWindows } from './behind.ts';
import { differenceCell, scoreCell, styleOf } from './cells.ts';

/** How shares of voices are written. */
export const shareStyle: ScoreStyle = { percent: true, digits: 1 };

/** How net sentiment is written: in points from -100 to 100. */
export const sentimentStyle: ScoreStyle = { percent: false, digits: 0 };

/** Themes with a page of their own, those with most voices first; retired ones that nobody names any more are left out. */
export function shownThemes(reader: Reader): ThemeFigures[] {
  const { graph, judged } = reader.wiki;
  return judged.pulse.themes
    .filter(({ theme, volume, before }) => {
      const value = graph.value('theme', theme);
      return value && (value.status !== 'retired' || volume.hits + before.hits > 0);
    })
    .sort((a, b) => b.volume.hits - a.volume.hits || (a.theme < b.theme ? -1 : 1));
}

/** The scale on which the impact of themes is told. */
export function impactStyle(reader: Reader): ScoreStyle {
  const { scoredBy } = reader.wiki.judged.pulse;
  const metric = scoredBy === undefined ? undefined : reader.wiki.graph.entry('metric', scoredBy);
  return metric ? { ...styleOf(metric.data, reader) } : { percent: false, digits: 1 };
}

/** A theme with all that is told of it, in words. */
export function themeRow(figures: ThemeFigures, reader: Reader): ThemeRow {
  const { theme, volume, before, trend } = figures;
  const { ui, link } = reader;
  const change = changeOf(figures, reader);
  const impact = impactCell(figures, reader);
  return {
    link: toVoices(link.value('theme', theme)) ?? { href: '', text: theme },
    behind: behindWindows('theme', theme, reader),
    voices: ui.f.number(volume.hits),
    share: scoreCell(volume, shareStyle, reader),
    before: scoreCell(before, shareStyle, reader),
    ...(change && { change }),
    verdict: trend.verdict,
    sentiment: scoreCell(inPoints(figures.sentiment), sentimentStyle, reader),
    ...(impact && { impact }),
  };
}

function changeOf({ trend }: ThemeFigures, reader: Reader): DifferenceCell | undefined {
  const { comparison } = trend.test;
  if (!comparison) return undefined;
  return differenceCell({ value: comparison.difference, ...comparison.interval95 }, shareStyle, reader);
}

function impactCell({ impact }: ThemeFigures, reader: Reader): ScoreCell | undefined {
  if (!impact) return undefined;
  const n = reader.ui.f.number(impact.named);
  if (!impact.value || impact.named === 0) return { n };
  const { value, interval } = differenceCell(impact.value, impactStyle(reader), reader);
  return { n, value, interval };
}

/** Net sentiment of -1 to 1 in points. */
export function inPoints({ n, value }: ThemeFigures['sentiment']): ThemeFigures['sentiment'] {
  if (!value) return { n };
  const points = { value: value.value * 100, low: value.low * 100, high: value.high * 100, n };
  return { n, value: points };
}
