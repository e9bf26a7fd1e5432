import type { Share } from '../statistics/proportion.ts';

/** Voices of one source and month that have a value in common, as an overview of the evidence counts them. */
export type CountedVoices = {
  /** The value; of two fields both, parted by `|`. */
  readonly value: string;
  /** Month, `YYYY-MM`; absent for voices without a date. */
  readonly month?: string;
  /** Distinct voices, each in the month of its newest record. */
  readonly marks: readonly { readonly count: number }[];
};

/** How many voices have a value: over all months every voice counts once. */
export function voicesAt(rows: readonly CountedVoices[], value: string): number {
  const marks = rows.filter((row) => row.value === value).flatMap((row) => row.marks);
  return marks.reduce((sum, { count }) => sum + count, 0);
}

/** Fewest voices of which a share is told. */
const fewestVoices = 5;

/**
 * The share of a stage's voices that speak of a theme; undefined where fewer than 5 voices speak of the stage at all.
 * @param stage `journey/stage`.
 */
export function themeShare(
  stage: string,
  theme: string,
  counts: { readonly stages: readonly CountedVoices[]; readonly themesAtStages: readonly CountedVoices[] },
): Share | undefined {
  const base = voicesAt(counts.stages, stage);
  if (base < fewestVoices) return undefined;
  return { hits: Math.min(base, voicesAt(counts.themesAtStages, `${stage}|${theme}`)), base };
}
