import { differenceWords } from '../../../i18n/score.ts';
import type { ScoreDifference } from '../../../wiki/pulse/score.ts';
import type { ThemeFigures } from '../../../wiki/pulse/themes.ts';
import type { PulseThemesView, ThemeOrder } from '../../../wiki/views/pulse.ts';
import type { DotPlotView, DotRow, ScoreStyle } from '../../../wiki/views/scores.ts';
import { wordsOf } from '../../links.ts';
import type { Reader } from '../../reader.ts';
import { pulseAddresses, themeOrders } from './addresses.ts';
import { dotRow } from './cells.ts';
import { pulseFrame } from './frame.ts';
import { impactStyle, inPoints, sentimentStyle, shareStyle, shownThemes, themeRow } from './themeRows.ts';

/** Themes in a plot at most. */
const MOST_DRAWN = 25;

/** The page of all themes in one order. */
export function pulseThemesView(order: ThemeOrder, reader: Reader): PulseThemesView {
  const { ui, lang, wiki } = reader;
  const to = pulseAddresses(lang);
  const words = ui.t.pulse;
  const ordered = inOrder(shownThemes(reader), order);
  const { scoredBy } = wiki.judged.pulse;
  const metric = scoredBy === undefined ? undefined : wiki.graph.entry('metric', scoredBy);
  const score = metric && { href: to.metric(metric.id), text: wordsOf(metric, lang).title };
  const path = to.themes('volume');
  return {
    ...pulseFrame({ path, title: words.themesTitle, lead: words.themesLead }, reader),
    order,
    orders: themeOrdersOf(reader).map((each) => ({
      order: each,
      link: { href: to.themes(each), text: words.order[each] },
      current: each === order,
    })),
    ...(score && { scoredBy: score }),
    rows: ordered.map((theme) => themeRow(theme, reader)),
    plot: plotOf(ordered, order, score?.text ?? '', reader),
    csv: { href: to.themesCsv, text: words.csv },
  };
}

/** Orders that there are: impact only where a score is asked for. */
export function themeOrdersOf({ wiki }: Reader): ThemeOrder[] {
  return themeOrders.filter((order) => order !== 'impact' || wiki.judged.pulse.scoredBy !== undefined);
}

function inOrder(themes: readonly ThemeFigures[], order: ThemeOrder): ThemeFigures[] {
  const key: Record<ThemeOrder, (theme: ThemeFigures) => number | undefined> = {
    volume: ({ volume }) => -volume.hits,
    sentiment: ({ sentiment }) => sentiment.value?.value,
    impact: ({ impact }) => (impact && impact.named > 0 ? impact.value?.value : undefined),
    change: ({ trend }) => {
      const difference = trend.test.comparison?.difference;
      return difference === undefined ? undefined : -difference;
    },
  };
  const place = (theme: ThemeFigures) => key[order](theme) ?? Number.POSITIVE_INFINITY;
  return themes.toSorted((a, b) => (place(a) === place(b) ? 0 : place(a) - place(b)));
}

function plotOf(
  themes: readonly ThemeFigures[],
  order: ThemeOrder,
  score: string,
  reader: Reader,
): DotPlotView {
  const { ui } = reader;
  const { plot } = ui.t.pulse;
  const { style, rows } = drawnBy(order, reader);
  const all = themes.flatMap((theme) => rows(theme));
  // Most voices, or both ends of what may lie on either side of zero.
  const half = Math.ceil(MOST_DRAWN / 2);
  const drawn =
    order === 'volume' || all.length <= MOST_DRAWN
      ? all.slice(0, MOST_DRAWN)
      : [...all.slice(0, half), ...all.slice(half - MOST_DRAWN)];
  const words = order === 'impact' ? plot.impact(score) : plot[order];
  return {
    title: words,
    caption: ui.t.pulse.plotCaption(ui.f.number(drawn.length), ui.f.number(themes.length)),
    style,
    rows: drawn,
  };
}

function drawnBy(
  order: ThemeOrder,
  reader: Reader,
): { style: ScoreStyle; rows: (theme: ThemeFigures) => DotRow[] } {
  const name = ({ theme }: ThemeFigures) => reader.link.value('theme', theme)?.text ?? theme;
  if (order === 'volume')
    return { style: shareStyle, rows: (theme) => dotRow(name(theme), theme.volume, shareStyle, reader) };
  if (order === 'sentiment')
    return {
      style: sentimentStyle,
      rows: (theme) => dotRow(name(theme), inPoints(theme.sentiment), sentimentStyle, reader),
    };
  if (order === 'impact') {
    const style = impactStyle(reader);
    return {
      style,
      rows: (theme) => {
        const { value, named = 0 } = theme.impact ?? {};
        return value && named > 0 ? [differenceRow(name(theme), value, named, style, reader)] : [];
      },
    };
  }
  return {
    style: shareStyle,
    rows: (theme) => {
      const { comparison } = theme.trend.test;
      if (!comparison) return [];
      const change = { value: comparison.difference, ...comparison.interval95 };
      return [differenceRow(name(theme), change, comparison.recent.hits, shareStyle, reader)];
    },
  };
}

function differenceRow(
  label: string,
  difference: ScoreDifference,
  n: number,
  style: ScoreStyle,
  { ui }: Reader,
): DotRow {
  const words = `${differenceWords(difference.value, style, ui.f)}, ${ui.t.pulse.n(ui.f.number(n))}`;
  return { label, ...difference, words };
}
