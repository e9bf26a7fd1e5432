import { monthOf, monthsBetween } from '../statistics/months.ts';
import type { CountedVoices } from './voiceCounts.ts';

/** A stage of a journey with the channels that its map names. */
export type GridStage = {
  /** `journey/stage`. */
  readonly path: string;
  /** Channels in use, by id. */
  readonly channels: readonly string[];
};

/** What is heard of a stage on a channel. */
export type GridCell = {
  /** The channel. */
  readonly channel: string;
  /** Whether the map names the channel at the stage. */
  readonly named: boolean;
  /** Voices over all months. */
  readonly voices: number;
  /** Whole months since the newest of them; absent where none has a date. */
  readonly monthsOld?: number;
  /** Shade, 0 (nothing heard) to 4 (as much as in the fullest cell), on a logarithmic scale. */
  readonly shade: 0 | 1 | 2 | 3 | 4;
};

/** Stages by channels: what is heard, and where. */
export type EvidenceGrid = {
  /** Channels that a stage names or on which one is spoken of, in the order given. */
  readonly channels: readonly string[];
  /** A row for each stage, with a cell for each of the channels. */
  readonly rows: readonly { readonly path: string; readonly cells: readonly GridCell[] }[];
};

/**
 * Counts what is heard of every stage on every channel.
 * @param voices Voices by `journey/stage|channel`, source and month.
 * @param order Channels in the order of the columns; others are left out.
 * @param asOf Day from which ages are told, `YYYY-MM-DD`.
 */
export function evidenceGrid(
  stages: readonly GridStage[],
  voices: readonly CountedVoices[],
  { order, asOf }: { readonly order: readonly string[]; readonly asOf: string },
): EvidenceGrid {
  const byCell = Map.groupBy(voices, ({ value }) => value);
  const heardAt = (path: string, channel: string) => heard(byCell.get(`${path}|${channel}`) ?? []);
  const channels = order.filter((channel) =>
    stages.some(({ path, channels: named }) => named.includes(channel) || heardAt(path, channel).voices > 0),
  );
  const most = Math.max(
    0,
    ...stages.flatMap(({ path }) => channels.map((channel) => heardAt(path, channel).voices)),
  );
  const rows = stages.map(({ path, channels: named }) => ({
    path,
    cells: channels.map((channel): GridCell => {
      const { voices: count, newest } = heardAt(path, channel);
      return {
        channel,
        named: named.includes(channel),
        voices: count,
        ...(newest !== undefined && { monthsOld: Math.max(0, monthsBetween(newest, monthOf(asOf))) }),
        shade: shadeOf(count, most),
      };
    }),
  }));
  return { channels, rows };
}

function heard(rows: readonly CountedVoices[]): { voices: number; newest?: string } {
  let voices = 0;
  let newest: string | undefined;
  for (const { month, marks } of rows) {
    const count = marks.reduce((sum, mark) => sum + mark.count, 0);
    voices += count;
    if (count > 0 && month !== undefined && (newest === undefined || month > newest)) newest = month;
  }
  return { voices, ...(newest !== undefined && { newest }) };
}

/** Counts of voices differ by magnitudes, so steps of the logarithm tell them apart. */
function shadeOf(count: number, most: number): GridCell['shade'] {
  if (count <= 0) return 0;
  const step = Math.ceil((4 * Math.log1p(count)) / Math.log1p(most));
  return step <= 1 ? 1 : step === 2 ? 2 : step === 3 ? 3 : 4;
}
