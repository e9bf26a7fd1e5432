import type { Verbatim } from '../wiki/answer.ts';
import type { EntryOf, WikiContent } from '../wiki/entry.ts';
import { sliceFields } from '../wiki/pulse/asked.ts';
import { crossingsOf } from '../wiki/pulse/crossings.ts';
import type { MetricSeries } from '../wiki/pulse/series.ts';
import {
  cellKey,
  metricWhere,
  namedWindows,
  narrowed,
  themeWhere,
  type VoiceCell,
  type VoiceStrand,
  voicesOfCell,
} from '../wiki/pulse/strands.ts';
import type { ThemeFigures } from '../wiki/pulse/themes.ts';
import type { PulseFigures } from './pulse.ts';
import type { AnswerContext, Breakdown, EvidenceStore } from './store.ts';

/** Voices read of a strand, from which its figures take their own. More would only be read and left out. */
const READ_OF_STRAND = 200;

/** Voices shown of a group at most: a page holds many groups. */
const MOST_OF_GROUP = 20;

/** Counts that tell which figures there are. */
export type CellCounts = {
  slices: Readonly<Record<(typeof sliceFields)[number], readonly Breakdown[]>>;
  crosses: Readonly<Record<`theme|${(typeof sliceFields)[number]}`, readonly Breakdown[]>>;
};

/**
 * The voices behind the figures of the pulse, by `cellKey`, newest first. One call reads every strand, and the groups
 * take their voices out of it; only what is rare among many voices is asked for in a second one.
 */
export async function pulseVoices(
  content: WikiContent,
  pulse: PulseFigures,
  counts: CellCounts,
  store: Pick<EvidenceStore, 'verbatims'>,
  context: AnswerContext,
): Promise<Map<string, Verbatim[]>> {
  const most = content.settings.verbatimsOnHubs;
  const strands = [...themeStrands(pulse.themes, counts, context), ...metricStrands(content, pulse, context)];
  const lists = await store.verbatims(
    strands.map(({ where, sources }) => ({ where, ...(sources && { sources }), limit: READ_OF_STRAND })),
    context,
  );
  const found = strands.flatMap((strand, index) => {
    const list = lists[index] ?? [];
    return strand.cells.map((cell) => ({
      strand,
      cell,
      list,
      shown: voicesOfCell(list, cell, mostOf(cell, most)),
    }));
  });
  const rare = found.filter(
    ({ cell, list, shown }) =>
      list.length === READ_OF_STRAND && shown.length < Math.min(mostOf(cell, most), cell.voices),
  );
  const more = await store.verbatims(
    rare.map(({ strand, cell }) => ({
      where: cell.group ? narrowed(strand, cell.group) : strand.where,
      ...(strand.sources && { sources: strand.sources }),
      limit: mostOf(cell, most),
    })),
    context,
  );
  return new Map([
    ...found.map(({ cell, shown }) => [cell.key, shown] as const),
    ...rare.map(
      ({ cell }, index) => [cell.key, voicesOfCell(more[index] ?? [], cell, mostOf(cell, most))] as const,
    ),
  ]);
}

function mostOf({ group }: VoiceCell, most: number): number {
  return group ? Math.min(most, MOST_OF_GROUP) : most;
}

function themeStrands(
  themes: readonly ThemeFigures[],
  { slices, crosses }: CellCounts,
  windows: AnswerContext,
): VoiceStrand[] {
  const groups = Map.groupBy(
    sliceFields.flatMap((field) =>
      crossingsOf(crosses[`theme|${field}`], slices[field], windows.recent).flatMap((crossing) =>
        crossing.value && crossing.hits > 0 ? [{ ...crossing, field }] : [],
      ),
    ),
    ({ theme }) => theme,
  );
  return themes.flatMap(({ theme, volume, before }) =>
    namedWindows(windows).flatMap(([name, span]): VoiceStrand[] => {
      const { hits } = name === 'recent' ? volume : before;
      if (hits === 0) return [];
      const own = name === 'recent' ? (groups.get(theme) ?? []) : [];
      const whole = { key: cellKey('theme', theme, name), voices: hits };
      const cells = own.map(({ field, group: value, hits: voices }) => {
        const group = { field, value };
        return { key: cellKey('theme', theme, name, group), group, voices };
      });
      return [{ where: themeWhere(theme, span), cells: [whole, ...cells] }];
    }),
  );
}

function metricStrands(
  { entries }: WikiContent,
  { series }: PulseFigures,
  windows: AnswerContext,
): VoiceStrand[] {
  const sources = new Map(entries.flatMap((entry) => (entry.kind === 'source' ? [[entry.id, entry]] : [])));
  return entries.flatMap((entry): VoiceStrand[] => {
    const figures = entry.kind === 'metric' ? series.get(entry.id) : undefined;
    if (entry.kind !== 'metric' || !figures) return [];
    const source = sources.get(entry.data.source ?? '');
    return source?.kind === 'source' ? strandsOf(entry, figures, source, windows) : [];
  });
}

function strandsOf(
  { id, data }: EntryOf<'metric'>,
  series: MetricSeries,
  source: EntryOf<'source'>,
  windows: AnswerContext,
): VoiceStrand[] {
  return namedWindows(windows).flatMap(([name, span]): VoiceStrand[] => {
    const where = metricWhere(data, source.data.scale, span);
    if (!where || !series[name].value) return [];
    const whole = { key: cellKey('metric', id, name), voices: series[name].n };
    const cells = series.slices.flatMap((slice) => {
      const group = { field: slice.field, value: slice.value };
      return slice[name].value
        ? [{ key: cellKey('metric', id, name, group), group, voices: slice[name].n }]
        : [];
    });
    return [{ where, sources: [source.id], cells: [whole, ...cells] }];
  });
}
