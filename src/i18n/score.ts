import type { ScoreStyle } from '../wiki/views/scores.ts';
import type { Format } from './format.ts';

/** A score with its unit: `41,2 %`, `12,4`, `8,3 Tage`. */
export function scoreWords(value: number, { percent, digits, unit }: ScoreStyle, f: Format): string {
  if (percent) return f.percent(value, digits);
  return unit === undefined ? f.number(value, digits) : `${f.number(value, digits)} ${unit}`;
}

/** A difference of scores with its sign and without a unit; of shares in points. */
export function differenceWords(value: number, { percent, digits }: ScoreStyle, f: Format): string {
  return percent ? f.points(value, digits) : f.signed(value, digits);
}
