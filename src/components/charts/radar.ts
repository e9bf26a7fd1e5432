import { scaleLinear } from 'd3-scale';
import { curveLinearClosed, lineRadial } from 'd3-shape';

/** A point on the radar with its label's place. */
export type RadarAxis = {
  /** End of the axis. */
  x: number;
  y: number;
  /** Place of the label, and how it is anchored there. */
  labelX: number;
  labelY: number;
  anchor: 'start' | 'middle' | 'end';
};

/** A radar in user units around the origin. */
export type RadarDrawing = {
  /** Half of the edge: what the view box must show. */
  reach: number;
  /** The rings at a quarter, half, three quarters and the whole, each with the place of its label between two axes. */
  rings: { share: number; radius: number; x: number; y: number }[];
  /** One axis a value, clockwise from the top. */
  axes: RadarAxis[];
  /** Path through the values of each line, and its points; an unknown value is passed over. */
  lines: { path: string; points: { x: number; y: number }[] }[];
};

const RADIUS = 150;
const LABEL = RADIUS + 16;

/**
 * Reckons a radar.
 * @param count Axes, three or more.
 * @param lines Values of each line, 0 to 1, one an axis; undefined where unknown.
 */
export function drawRadar(count: number, lines: readonly (readonly (number | undefined)[])[]): RadarDrawing {
  const radius = scaleLinear().domain([0, 1]).range([0, RADIUS]).clamp(true);
  const angle = (index: number) => (index / count) * 2 * Math.PI;
  const at = (index: number, length: number) => ({
    x: round(Math.sin(angle(index)) * length),
    y: round(-Math.cos(angle(index)) * length),
  });
  return {
    reach: LABEL + 14,
    rings: [0.25, 0.5, 0.75, 1].map((share) => ({ share, radius: radius(share), ...at(0.5, radius(share)) })),
    axes: Array.from({ length: count }, (_, index) => {
      const label = at(index, LABEL);
      const anchor = Math.abs(label.x) < 1 ? 'middle' : label.x > 0 ? 'start' : 'end';
      return { ...at(index, RADIUS), labelX: label.x, labelY: label.y, anchor };
    }),
    lines: lines.map((values) => {
      const known = values.flatMap((value, index) => (value === undefined ? [] : [{ value, index }]));
      const path = lineRadial<{ value: number; index: number }>()
        .angle(({ index }) => angle(index))
        .radius(({ value }) => radius(value))
        .curve(curveLinearClosed)
        .digits(1)(known);
      return {
        path: known.length > 2 ? (path ?? '') : '',
        points: known.map(({ value, index }) => at(index, radius(value))),
      };
    }),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
