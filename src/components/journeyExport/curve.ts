import type { Ui } from '../../i18n/ui.ts';
import type { StageView } from '../../wiki/views/journey.ts';
import { placeCurveWords, type WordPlace, type WordSize } from '../charts/curveWords.ts';
import { drawEmotion, type EmotionPoint, emotionHeight } from '../charts/emotion.ts';
import { basisWord, emotionInterval } from '../emotionWords.ts';
import { drawParagraphs, heightOf, type Paragraph, widthOf } from './cells.ts';
import { LOOK, SIZES } from './look.ts';
import { xmlElement } from './xml.ts';

/** The emotion curve with its band, its intervals and what every point rests on. */
export function drawCurve(ui: Ui, stages: readonly StageView[], y: number): string {
  const drawing = drawEmotion(stages.map(({ emotion }) => emotion));
  const { points, pieces, bands } = drawing;
  const wordsOf = ({ stage }: EmotionPoint) => valueWords(ui, stages[stage]?.emotion);
  const { values: places } = placeCurveWords(drawing, [], {
    stages: stages.length,
    height: SIZES.curve,
    stageWidth: SIZES.stage,
    sizeOf: (point) => sizeOf(wordsOf(point)),
    // They stand in the column that names the lanes.
    ends: false,
  });
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
    ...points.map((point) => drawPoint(point, atX, atY)),
    ...points.map((point, index) => {
      const place = places[index];
      return place ? drawWords(wordsOf(point), place, { left, top: y }) : '';
    }),
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

function drawPoint(
  { x, y, low, high, basis }: EmotionPoint,
  atX: (percent: number) => number,
  atY: (percent: number) => number,
): string {
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
  return [whisker || '', circle].join('');
}

/** Room in which the words at a point are wrapped, and between them and the point. */
const ROOM = SIZES.stage / 2 - 12;
const NEAR = 6;

function sizeOf(words: readonly Paragraph[]): WordSize {
  return { width: widthOf(words, ROOM), near: NEAR, far: NEAR + heightOf(words, ROOM) };
}

/** What stands at a point: its value, its interval, what it rests on and its n. */
function valueWords(ui: Ui, emotion: StageView['emotion'] | undefined): Paragraph[] {
  if (!emotion || emotion.basis === 'unknown') return [];
  const interval = emotionInterval(ui, emotion);
  const n = 'n' in emotion ? [`n = ${ui.f.number(emotion.n)}`] : [];
  const basis = emotion.basis === 'measured' ? [] : [basisWord(ui, emotion.basis)];
  const notes = [...(interval === undefined ? [] : [interval]), [...basis, ...n].join(', ')];
  return [
    { text: ui.f.signed(emotion.value), bold: true, size: 13, halo: true },
    ...notes.map((text) => ({ text, size: 10.5, fill: LOOK.soft, halo: true })),
  ];
}

function drawWords(
  words: readonly Paragraph[],
  { after, box }: WordPlace,
  { left, top }: { left: number; top: number },
): string {
  const edge = left + (after ? box.from : box.to);
  return drawParagraphs(words, edge, top + box.top, ROOM, after ? 'start' : 'end');
}
