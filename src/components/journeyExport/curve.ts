import type { Ui } from '../../i18n/ui.ts';
import type { StageView } from '../../wiki/views/journey.ts';
import { drawEmotion, type EmotionPoint, emotionHeight, wordsAbove } from '../charts/emotion.ts';
import { basisWord, emotionInterval } from '../emotionWords.ts';
import { drawParagraphs } from './cells.ts';
import { LOOK, SIZES } from './look.ts';
import { xmlElement } from './xml.ts';

/** The emotion curve with its band, its intervals and what every point rests on. */
export function drawCurve(ui: Ui, stages: readonly StageView[], y: number): string {
  const drawing = drawEmotion(stages.map(({ emotion }) => emotion));
  const { points, pieces, bands } = drawing;
  const left = SIZES.margin + SIZES.names;
  const width = stages.length * SIZES.stage;
  const atX = (percent: number) => left + (percent / 100) * width;
  const atY = (percent: number) => y + (percent / 100) * SIZES.curve;
  const level = (value: number) =>
    xmlElement('line', {
      x1: left,
      x2: left + width,
      y1: atY(emotionHeight(value)),
      y2: atY(emotionHeight(value)),
      stroke: value === 0 ? LOOK.strong : LOOK.rule,
    });
  const band = (corners: string) =>
    corners
      .split(' ')
      .map((corner) => {
        const [cornerX = 0, cornerY = 0] = corner.split(',').map(Number);
        return `${atX(cornerX).toFixed(1)},${atY(cornerY).toFixed(1)}`;
      })
      .join(' ');
  return [
    drawNames(ui, y),
    ...[2, 0, -2].map(level),
    ...bands.map((corners) => xmlElement('polygon', { points: band(corners), fill: LOOK.band })),
    ...pieces.map(({ x1, y1, x2, y2, dashed }) =>
      xmlElement('line', {
        x1: atX(x1),
        y1: atY(y1),
        x2: atX(x2),
        y2: atY(y2),
        stroke: dashed ? LOOK.strong : LOOK.accent,
        'stroke-width': dashed ? 1.5 : 2.5,
        'stroke-dasharray': dashed ? '6 4' : undefined,
      }),
    ),
    ...points.map((point) =>
      drawPoint(ui, point, stages[point.stage], { atX, atY, above: wordsAbove(drawing, point, 34) }),
    ),
  ].join('');
}

function drawNames({ t }: Ui, y: number): string {
  const named = { text: t.journey.emotion, bold: true };
  const end = (sign: string, word: string) => ({ text: `${sign}2 ${word}`, size: 11, fill: LOOK.soft });
  const { good, bad } = t.states.emotionScale;
  const inner = SIZES.names - SIZES.pad;
  const at = (value: number) => y + (emotionHeight(value) / 100) * SIZES.curve - 8;
  return [
    drawParagraphs([end('+', good)], SIZES.margin, at(2), inner),
    drawParagraphs([named], SIZES.margin, at(0), inner),
    drawParagraphs([end('−', bad)], SIZES.margin, at(-2), inner),
  ].join('');
}

type Places = { atX: (percent: number) => number; atY: (percent: number) => number; above: boolean };

function drawPoint(
  ui: Ui,
  { x, y, low, high, basis }: EmotionPoint,
  stage: StageView | undefined,
  { atX, atY, above }: Places,
): string {
  const emotion = stage?.emotion;
  const colour = { measured: LOOK.accent, complaintsOnly: LOOK.complaint, assumed: LOOK.strong }[basis];
  const whisker =
    low !== undefined &&
    high !== undefined &&
    xmlElement('line', { x1: atX(x), x2: atX(x), y1: atY(high), y2: atY(low), stroke: colour });
  const circle = xmlElement('circle', {
    cx: atX(x),
    cy: atY(y),
    r: 5.5,
    fill: basis === 'measured' ? colour : LOOK.paper,
    stroke: colour,
    'stroke-width': 2,
    'stroke-dasharray': basis === 'assumed' ? '3 2' : undefined,
  });
  return [whisker || '', circle, emotion ? drawWords(ui, emotion, atX(x), atY(y), above) : ''].join('');
}

function drawWords(ui: Ui, emotion: StageView['emotion'], x: number, y: number, above: boolean): string {
  if (emotion.basis === 'unknown') return '';
  const interval = emotionInterval(ui, emotion);
  const notes = [
    ...(interval === undefined ? [] : [interval]),
    'n' in emotion && emotion.basis === 'measured'
      ? `n = ${ui.f.number(emotion.n)}`
      : [basisWord(ui, emotion.basis), ...('n' in emotion ? [`n = ${ui.f.number(emotion.n)}`] : [])].join(
          ', ',
        ),
  ];
  const words = [
    { text: ui.f.signed(emotion.value), bold: true, size: 13, halo: true },
    ...notes.map((text) => ({ text, size: 10.5, fill: LOOK.soft, halo: true })),
  ];
  const top = above ? y - 22 - notes.length * 14.2 : y + 6;
  return drawParagraphs(words, x + 9, top, SIZES.stage / 2 + 10);
}
