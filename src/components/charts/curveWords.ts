import type { EmotionDrawing, EmotionPiece, EmotionPoint } from './emotion.ts';

/** Width that a stage has at least where words stand at its point, in pixels; see `journey-of-…` in the style sheet. */
const STAGE_WIDTH = 195;
/** Room for a value with the note above or below it. */
const VALUE: WordSize = { width: 72, near: 5, far: 32 };
/** Room for the words at the ends of the scale, in pixels. */
const ENDS_WIDTH = 92;
/** Mean width of a character of a name, in pixels. */
const CHAR_WIDTH = 7;
/** Distance between a point and its words, in pixels. */
const GAP = 8;
/** Half the size of a mark, in pixels. */
const MARK = 6;

/** What a place costs: worse than any line is to leave the drawing or to cover words. */
const COST = { outside: 1_000, covers: 100, ends: 50, curve: 10, otherCurve: 5, zero: 2 };

/** A box in pixels of the drawing. */
export type WordBox = { from: number; to: number; top: number; bottom: number };

/** Where words stand at a point: above or below it, running on from it or ending at it. */
export type WordPlace = { above: boolean; after: boolean; box: WordBox };

/** Room that words take at a point: their width, and how near and how far from its middle they reach, in pixels. */
export type WordSize = { width: number; near: number; far: number };

/** The drawing that words are placed in, in pixels. */
export type CurveFrame = {
  /** Number of its stages. */
  stages: number;
  /** Its height. */
  height: number;
  /** Width of a stage. Default: the least that a stage has on a page. */
  stageWidth?: number;
  /** Room for the words of a value. Default: the value with one note. */
  sizeOf?: (point: EmotionPoint) => WordSize;
  /** Whether the ends of the scale are named inside the drawing. Default: true. */
  ends?: boolean;
};

/** Words of a curve: for every point the place of its value, for every persona the place of its name and at which point; none without points. */
export type CurveWords = {
  values: WordPlace[];
  names: ((WordPlace & { x: number; y: number }) | undefined)[];
};

/** The curve of a persona with its name. */
type NamedCurve = { drawing: EmotionDrawing; name: string };

/**
 * Places the words at the curves so that they cover neither one another nor a line, as far as there is room: values
 * first, then the names of personas, each at the point of its curve where most is free, rather late than early.
 */
export function placeCurveWords(
  main: EmotionDrawing,
  personas: readonly NamedCurve[],
  frame: CurveFrame,
): CurveWords {
  const ends = frame.ends === false ? [] : endsOf(frame);
  const sizeOf = frame.sizeOf ?? (() => VALUE);
  const mainLines = main.pieces.map((piece) => inPixels(piece, frame));
  const priceOf = (box: WordBox) =>
    outside(box, frame) +
    overlaps(box, ends) * COST.ends +
    crossings(box, mainLines) * COST.curve +
    (box.top < frame.height / 2 && box.bottom > frame.height / 2 ? COST.zero : 0);
  const values = main.points.map((point) => cheapest(around(point, sizeOf(point), frame), priceOf));
  const lines = personas.flatMap(({ drawing }) => drawing.pieces.map((piece) => inPixels(piece, frame)));
  const marks = [main, ...personas.map(({ drawing }) => drawing)].flatMap(({ points }) =>
    points.map((point) => markOf(point, frame)),
  );
  const taken = values.map(({ box }) => box);
  const names = personas.map(({ drawing, name }) => {
    const size = { width: name.length * CHAR_WIDTH, near: 8, far: 23 };
    const places = [...drawing.points]
      .reverse()
      .flatMap((point) => around(point, size, frame).map((place) => ({ ...place, x: point.x, y: point.y })));
    if (places.length === 0) return undefined;
    const best = cheapest(
      places,
      (box) =>
        priceOf(box) +
        overlaps(box, taken) * COST.covers +
        overlaps(box, marks) * COST.curve +
        crossings(box, lines) * COST.otherCurve,
    );
    taken.push(best.box);
    return best;
  });
  return { values, names };
}

function cheapest<Place extends WordPlace>(places: Place[], priceOf: (box: WordBox) => number): Place {
  const priced = places.map((place) => ({ place, price: priceOf(place.box) }));
  return priced.reduce((best, next) => (next.price < best.price ? next : best)).place;
}

/** The four places at a point, the usual one first. */
function around(
  point: { x: number; y: number },
  { width, near, far }: WordSize,
  frame: CurveFrame,
): WordPlace[] {
  const x = (point.x / 100) * widthOf(frame);
  const y = (point.y / 100) * frame.height;
  return [true, false].flatMap((after) =>
    [true, false].map((above) => ({
      above,
      after,
      box: {
        from: after ? x + GAP : x - GAP - width,
        to: after ? x + GAP + width : x - GAP,
        top: above ? y - far : y + near,
        bottom: above ? y - near : y + far,
      },
    })),
  );
}

function markOf({ x, y }: { x: number; y: number }, frame: CurveFrame): WordBox {
  const { x1, y1 } = inPixels({ x1: x, y1: y, x2: x, y2: y }, frame);
  return { from: x1 - MARK, to: x1 + MARK, top: y1 - MARK, bottom: y1 + MARK };
}

/** Where the words at the ends of the scale stand: below the upper line and above the lower one. */
function endsOf({ height }: CurveFrame): WordBox[] {
  const sides = { from: 0, to: ENDS_WIDTH };
  return [
    { ...sides, top: 0.1 * height, bottom: 0.1 * height + 18 },
    { ...sides, top: 0.9 * height - 18, bottom: 0.9 * height },
  ];
}

function widthOf({ stages, stageWidth = STAGE_WIDTH }: CurveFrame): number {
  return stages * stageWidth;
}

function outside({ from, to, top, bottom }: WordBox, frame: CurveFrame): number {
  const inside = from >= 0 && top >= 0 && bottom <= frame.height && to <= widthOf(frame);
  return inside ? 0 : COST.outside;
}

function overlaps(box: WordBox, others: readonly WordBox[]): number {
  return others.filter(
    ({ from, to, top, bottom }) => from < box.to && to > box.from && top < box.bottom && bottom > box.top,
  ).length;
}

type Line = Pick<EmotionPiece, 'x1' | 'y1' | 'x2' | 'y2'>;

function inPixels({ x1, y1, x2, y2 }: Line, frame: CurveFrame): Line {
  const width = widthOf(frame);
  const { height } = frame;
  return { x1: (x1 / 100) * width, x2: (x2 / 100) * width, y1: (y1 / 100) * height, y2: (y2 / 100) * height };
}

/** How many lines run through a box. A line from left to right is highest or lowest where it enters or leaves. */
function crossings({ from, to, top, bottom }: WordBox, lines: readonly Line[]): number {
  return lines.filter(({ x1, y1, x2, y2 }) => {
    if (x2 <= from || x1 >= to) return false;
    const at = (x: number) => y1 + ((y2 - y1) * (x - x1)) / (x2 - x1);
    const ys = [at(Math.max(x1, from)), at(Math.min(x2, to))];
    return Math.min(...ys) < bottom && Math.max(...ys) > top;
  }).length;
}
