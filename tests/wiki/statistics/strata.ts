import fc from 'fast-check';
import type { Stratum } from '../../../src/wiki/statistics/stratum.ts';

/** A stratum from four counts, in the order in which tables are printed: hits and base of A, hits and base of B. */
export const stratum = (hitsA: number, baseA: number, hitsB: number, baseB: number): Stratum => ({
  hitsA,
  baseA,
  hitsB,
  baseB,
});

/** A stratum from the four cells of a 2 x 2 table: yes and no of A, yes and no of B. */
export const cells = (yesA: number, noA: number, yesB: number, noB: number): Stratum =>
  stratum(yesA, yesA + noA, yesB, yesB + noB);

/** The same stratum with its groups exchanged. */
export const swapped = ({ hitsA, baseA, hitsB, baseB }: Stratum): Stratum =>
  stratum(hitsB, baseB, hitsA, baseA);

/** Any stratum with up to `most` people in each group. */
export const anyStratum = (most: number) =>
  fc.tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most })).chain(([baseA, baseB]) =>
    fc.record({
      hitsA: fc.integer({ min: 0, max: baseA }),
      baseA: fc.constant(baseA),
      hitsB: fc.integer({ min: 0, max: baseB }),
      baseB: fc.constant(baseB),
    }),
  );

/** One to four strata. */
export const anyStrata = (most: number) => fc.array(anyStratum(most), { minLength: 1, maxLength: 4 });

/** Admissions to Berkeley, men against women in six departments (Bickel et al., Science 187, 1975; R: UCBAdmissions). */
export const berkeley: readonly Stratum[] = [
  cells(512, 313, 89, 19),
  cells(353, 207, 17, 8),
  cells(120, 205, 202, 391),
  cells(138, 279, 131, 244),
  cells(53, 138, 94, 299),
  cells(22, 351, 24, 317),
];

/** Rabbits cured by penicillin at once against after a delay, five doses (Mantel 1963; R: ?mantelhaen.test). */
export const rabbits: readonly Stratum[] = [
  cells(0, 6, 0, 5),
  cells(3, 3, 0, 6),
  cells(6, 0, 2, 4),
  cells(5, 1, 6, 0),
  cells(2, 0, 5, 0),
];
