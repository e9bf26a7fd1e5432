import type { EmotionView } from '../../wiki/views/judged.ts';

/** A point of the emotion curve: its place in percent of the drawing and how it is drawn. */
export type EmotionPoint = {
  /** Place of the stage's middle, 0 to 100. */
  x: number;
  /** Height, 0 at the top (+2) to 100 at the bottom (-2). */
  y: number;
  /** Ends of the interval, likewise; absent where assumed. */
  low?: number;
  high?: number;
  basis: 'measured' | 'complaintsOnly' | 'assumed';
  /** Index of the stage. */
  stage: number;
};

/** A piece of the curve between two neighbouring stages; dashed where one end is not measured. */
export type EmotionPiece = { x1: number; y1: number; x2: number; y2: number; dashed: boolean };

/** The emotion curve in percent of its drawing. */
export type EmotionDrawing = {
  points: EmotionPoint[];
  pieces: EmotionPiece[];
  /** Bands of neighbouring measured stages as polygons. */
  bands: string[];
};

/** Height of a value of -2 to +2 in percent, with a little room above and below. */
export function emotionHeight(value: number): number {
  return 10 + ((2 - value) / 4) * 80;
}

function pointOf(emotion: EmotionView, stage: number, stages: number): EmotionPoint[] {
  if (emotion.basis === 'unknown') return [];
  const place = { x: ((stage + 0.5) / stages) * 100, y: emotionHeight(emotion.value), stage };
  if (emotion.basis === 'assumed') return [{ ...place, basis: 'assumed' }];
  const { basis, low, high } = emotion;
  return [{ ...place, basis, low: emotionHeight(low), high: emotionHeight(high) }];
}

function bandsOf(points: readonly EmotionPoint[]): string[] {
  const runs: EmotionPoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (point.basis !== 'measured') continue;
    if (run && run.at(-1)?.stage === point.stage - 1) run.push(point);
    else runs.push([point]);
  }
  const corner = (x: number, y = 0) => `${x.toFixed(2)},${y.toFixed(2)}`;
  return runs
    .filter((run) => run.length > 1)
    .map((run) =>
      [
        ...run.map(({ x, high }) => corner(x, high)),
        ...[...run].reverse().map(({ x, low }) => corner(x, low)),
      ].join(' '),
    );
}

/** Reckons the emotion curve over the stages in order. Stages without any emotion leave a gap. */
export function drawEmotion(emotions: readonly EmotionView[]): EmotionDrawing {
  const points = emotions.flatMap((emotion, stage) => pointOf(emotion, stage, emotions.length));
  const pieces = points.slice(1).flatMap((to, index) => {
    const from = points[index];
    if (!from || from.stage !== to.stage - 1) return [];
    const dashed = from.basis !== 'measured' || to.basis !== 'measured';
    return [{ x1: from.x, y1: from.y, x2: to.x, y2: to.y, dashed }];
  });
  return { points, pieces, bands: bandsOf(points) };
}
