import type { Metric } from '../../schema/metric.ts';
import type { Filter } from '../../schema/query.ts';
import type { Verbatim } from '../answer.ts';
import { both } from '../judgement/comparison.ts';
import { metricQueries } from '../judgement/metricValue.ts';
import { lastDayOf, type MonthSpan, type MonthWindows } from '../statistics/months.ts';
import type { SliceField, SliceOf } from './asked.ts';

/** The two windows whose figures lead to voices. */
export type WindowName = 'recent' | 'baseline';

/** A figure of the pulse whose voices are wanted: of a whole strand, or of one group of it. */
export type VoiceCell = {
  /** Name by which its voices are kept, see {@link cellKey}. */
  key: string;
  /** The group. Default: the whole strand. */
  group?: SliceOf;
  /** Voices behind the figure; a person counts once. */
  voices: number;
};

/** Voices of which several figures take their own: those of a theme or a metric in one window. */
export type VoiceStrand = {
  /** Which voices. */
  where: Filter;
  /** Sources asked. Default: all. */
  sources?: string[];
  /** The figures. */
  cells: VoiceCell[];
};

/** What voices are of that stand behind figures. */
export type VoicesOf = 'theme' | 'metric' | 'journey';

/** The name by which the voices behind a figure are kept. */
export function cellKey(of: VoicesOf, id: string, window: WindowName, group?: SliceOf): string {
  return [of, id, window, ...(group ? [group.field, group.value] : [])].join('|');
}

/** Voices that name a theme in a window. */
export function themeWhere(theme: string, window: MonthSpan): Filter {
  return { theme, ...daysOf(window) };
}

/**
 * Voices on which a metric rests in a window: what a mean averages, all who answered for a Net Promoter Score, and for
 * any other share those whom it counts. Undefined where it asks nothing of voices.
 */
export function metricWhere(
  metric: Metric,
  scale: { from: number; to: number } | undefined,
  window: MonthSpan,
): Filter | undefined {
  const [query] = metricQueries(metric, scale);
  if (!query) return undefined;
  const { where, among } = query;
  // Who answered stands in the denominator; its hits are promoters alone.
  if (metric.type === 'nps') return both(among ?? {}, daysOf(window));
  const counted = among ? both(where, among) : where;
  return both(counted, daysOf(window));
}

/** A strand narrowed to one group. */
export function narrowed({ where }: Pick<VoiceStrand, 'where'>, group: SliceOf): Filter {
  return both(where, { [group.field]: group.value });
}

/**
 * The first voices of a list that belong to a figure, one of each person: whoever wrote twice counts once in the figure,
 * too.
 */
export function voicesOfCell(list: readonly Verbatim[], { group }: VoiceCell, most: number): Verbatim[] {
  const own = group ? list.filter((voice) => valuesOf(voice, group.field).includes(group.value)) : list;
  const once = new Map<string, Verbatim>();
  for (const voice of own) {
    const person = `${voice.source}|${voice.respondent ?? voice.id}`;
    if (!once.has(person)) once.set(person, voice);
  }
  return [...once.values()].slice(0, most);
}

function valuesOf(voice: Verbatim, field: SliceField): readonly string[] {
  if (field === 'channel') return [voice.channel];
  return field === 'segment' ? voice.segments : voice.products;
}

function daysOf({ from, to }: MonthSpan): Pick<Filter, 'since' | 'until'> {
  return { since: new Date(`${from}-01T00:00:00Z`), until: new Date(`${lastDayOf(to)}T00:00:00Z`) };
}

/** Both windows with their names. */
export function namedWindows({ recent, baseline }: MonthWindows): [WindowName, MonthSpan][] {
  return [
    ['recent', recent],
    ['baseline', baseline],
  ];
}
