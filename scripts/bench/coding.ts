import { contentRoot } from '../../src/files/io.ts';
import { overall, type ThemeQuality } from '../sample/codingQuality.ts';
import { measureCoding } from '../sample/measureCoding.ts';
import { count } from './figures.ts';
import type { Bench } from './types.ts';

/** Measures the codebook's rules against what the sample's voices truly speak of. */
export const bench: Bench = async ({ seed }, { root, cwd, env }) => {
  const content = contentRoot(env, env['OUTSIDE_IN_CONTENT'] ? cwd : root);
  const themes = measureCoding(content, seed);
  const figures = [...themes, overall(themes)];
  return {
    title: `Coding of the sample company's voices by the rules of the codebook, seed ${seed}`,
    columns: ['theme', 'voices', 'coded', 'right', 'precision', 'recall'],
    rows: figures.map(rowOf),
    notes: [
      'Voices: truly about the theme. Coded: found by the rules. Precision: right of coded. Recall: right of voices.',
      'Three in ten sentences about a theme hold no word of its codebook on purpose; rules cannot find them.',
    ],
    figures,
  };
};

function rowOf({ theme, about, coded, right, precision, recall }: ThemeQuality): string[] {
  return [theme, count(about), count(coded), count(right), percent(precision), percent(recall)];
}

function percent(share: number | undefined): string {
  return share === undefined ? '-' : `${(share * 100).toFixed(1)} %`;
}
