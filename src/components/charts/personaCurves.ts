import type { PersonaCurveView } from '../../wiki/views/journey.ts';
import { drawEmotion, type EmotionDrawing } from './emotion.ts';

/** Curves that can be told apart by their marks; further personas stand in the table alone. */
const MOST_CURVES = 4;

/** Outlines of the marks around 0, 0, so that no curve is known by its colour alone. */
const MARKS = [
  'M-4.5-4.5h9v9h-9z',
  'M0-6 5.5 4.5h-11z',
  'M0-6 6 0 0 6-6 0z',
  'M-6-2h4v-4h4v4h4v4h-4v4h-4v-4h-4z',
];

/** The curve of a persona as it is drawn. */
export type DrawnCurve = {
  /** Whose. */
  view: PersonaCurveView;
  /** Number from 1 by which switch, curve and mark find together. */
  order: number;
  /** Outline of its mark. */
  mark: string;
  /** Its points and pieces. */
  drawing: EmotionDrawing;
};

/** Draws the curves of personas, each moved a little ahead, so that no interval covers another or the values behind the points. */
export function drawPersonas(personas: readonly PersonaCurveView[]): DrawnCurve[] {
  return personas
    .filter(({ basis }) => basis === 'drawn')
    .slice(0, MOST_CURVES)
    .map((view, index) => ({
      view,
      order: index + 1,
      mark: MARKS[index] ?? '',
      drawing: moved(drawEmotion(view.emotions), (index + 1) * -0.7),
    }));
}

function moved({ points, pieces, bands }: EmotionDrawing, by: number): EmotionDrawing {
  return {
    points: points.map((point) => ({ ...point, x: point.x + by })),
    pieces: pieces.map((piece) => ({ ...piece, x1: piece.x1 + by, x2: piece.x2 + by })),
    bands,
  };
}
