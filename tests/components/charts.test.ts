import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeCurveWords, type WordBox } from '../../src/components/charts/curveWords.ts';
import { drawDots, NARROW as NARROW_DOTS, WIDE as WIDE_DOTS } from '../../src/components/charts/dots.ts';
import { drawEmotion, emotionHeight } from '../../src/components/charts/emotion.ts';
import { breakLines, placeLabels } from '../../src/components/charts/labels.ts';
import { dayPlace } from '../../src/components/charts/months.ts';
import { domainOf, drawScore, SMALL } from '../../src/components/charts/score.ts';
import { drawSpark } from '../../src/components/charts/spark.ts';
import { drawTrend, NARROW, WIDE } from '../../src/components/charts/trend.ts';
import { monthNumber } from '../../src/wiki/statistics/months.ts';
import type { TrendPoint, TrendView } from '../../src/wiki/views/figures.ts';
import type { DotRow, ScoreChartView } from '../../src/wiki/views/scores.ts';

const monthOf = (index: number) =>
  `${2025 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;

const point = fc
  .record({ base: fc.integer({ min: 0, max: 500 }), part: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ base, part }): Omit<TrendPoint, 'month'> => {
    const hits = Math.round(base * part);
    if (base === 0) return { hits: 0, base: 0 };
    const value = hits / base;
    return { hits, base, value, low: Math.max(0, value - 0.05), high: Math.min(1, value + 0.05) };
  });

const view = fc
  .record({
    points: fc.array(point, { minLength: 2, maxLength: 24 }),
    events: fc.array(
      fc.record({ month: fc.integer({ min: -3, max: 27 }), what: fc.lorem({ maxCount: 6 }) }),
      { maxLength: 4 },
    ),
  })
  .map(
    ({ points, events }): TrendView => ({
      what: 'Bewertungen',
      among: 'allen',
      points: points.map((each, index) => ({ ...each, month: monthOf(index) })),
      events: events.map(({ month, what }) => ({ on: `${monthOf(Math.max(0, month))}-15`, what })),
    }),
  );

describe('a chart over time', () => {
  it.each([
    ['in a column', WIDE],
    ['on a phone', NARROW],
  ])('keeps every point inside its frame %s', (_, size) => {
    fc.assert(
      fc.property(view, (each) => {
        const drawing = drawTrend(each, size);
        for (const { x, y } of drawing.points) {
          expect(x).toBeGreaterThanOrEqual(drawing.left);
          expect(x).toBeLessThanOrEqual(drawing.right);
          expect(y).toBeGreaterThanOrEqual(drawing.top - 0.01);
          expect(y).toBeLessThanOrEqual(drawing.bottom + 0.01);
        }
      }),
    );
  });

  it('starts its axis at zero', () => {
    fc.assert(
      fc.property(view, (each) => {
        const drawing = drawTrend(each, WIDE);
        expect(drawing.yTicks[0]).toEqual({ y: drawing.bottom, value: 0 });
      }),
    );
  });

  it('leaves a gap where nobody was heard', () => {
    const heard = (month: string, value: number) => ({ month, hits: 1, base: 9, value, low: 0, high: 0.3 });
    const points = [heard('2026-01', 0.1), heard('2026-02', 0.1), { month: '2026-03', hits: 0, base: 0 }];
    const drawing = drawTrend(
      { what: '', among: '', events: [], points: [...points, heard('2026-04', 0.2), heard('2026-05', 0.2)] },
      WIDE,
    );
    expect(drawing.line.match(/M/g)).toHaveLength(2);
    expect(drawing.points.every(({ thin }) => thin)).toBe(true);
  });

  it('drops an event outside its months', () => {
    const points = [0, 1, 2].map((index) => ({ month: monthOf(index), hits: 1, base: 50, value: 0.02 }));
    const events = [
      { on: '2024-05-01', what: 'vorher' },
      { on: '2025-02-10', what: 'mittendrin' },
    ];
    const drawing = drawTrend({ what: '', among: '', points, events }, WIDE);
    expect(drawing.events.map(({ lines }) => lines)).toEqual([['mittendrin']]);
  });
});

describe('labels of events', () => {
  it('never cover one another', () => {
    const events = fc.array(
      fc.record({ x: fc.integer({ min: 50, max: 300 }), what: fc.lorem({ maxCount: 5 }) }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(events, (each) => {
        const area = { from: 44, to: 314, charWidth: 6, most: 20 };
        const boxes = placeLabels(each, area).map(({ x, anchor, row, lines }) => {
          const width = Math.max(...lines.map((line) => line.length)) * 6 + 6;
          return { row, from: anchor === 'start' ? x : x - width, to: anchor === 'start' ? x + width : x };
        });
        for (const [index, box] of boxes.entries())
          for (const other of boxes.slice(index + 1))
            expect(box.row !== other.row || box.to <= other.from || other.to <= box.from).toBe(true);
      }),
    );
  });

  it('break at spaces and keep a long word whole', () =>
    expect(breakLines('Neue Kundenzufriedenheitsumfrage gestartet', 12)).toEqual([
      'Neue',
      'Kundenzufriedenheitsumfrage',
      'gestartet',
    ]));
});

describe('places on the axis', () => {
  it.each([
    ['2026-06-01', -0.5],
    ['2026-06-16', 0],
  ])('%s lies %d from the middle of its month', (day, offset) =>
    expect(dayPlace(day) - monthNumber('2026-06')).toBeCloseTo(offset, 5),
  );
});

describe('a spark line', () => {
  it('needs two known months', () => {
    expect(drawSpark([{ month: '2026-01', value: 0.1 }, { month: '2026-02' }], 96, 28).path).toBe('');
  });

  it('ends in a dot at the last known month', () => {
    const months = [{ month: '2026-01', value: 0 }, { month: '2026-02', value: 0.4 }, { month: '2026-03' }];
    expect(drawSpark(months, 96, 28).last).toEqual({ x: 48, y: 3 });
  });
});

const dotRow = fc
  .tuple(
    fc.double({ min: -3, max: 7, noNaN: true }),
    fc.double({ min: 0, max: 2, noNaN: true }),
    fc.double({ min: 0, max: 2, noNaN: true }),
  )
  .map(([value, below, above]): DotRow => {
    return { label: 'a', words: 'a', value, low: value - below, high: value + above };
  });

describe('points with intervals', () => {
  const style = { percent: true, digits: 1 };
  const plot = (rows: DotRow[], least?: number) => ({
    title: 't',
    caption: 'c',
    style,
    rows,
    ...(least !== undefined && { least }),
  });

  it.each([
    ['in a column', WIDE_DOTS],
    ['on a phone', NARROW_DOTS],
  ])('draws every interval whole %s', (_, size) => {
    fc.assert(
      fc.property(fc.array(dotRow, { minLength: 1, maxLength: 8 }), (rows) => {
        const { left, right, rows: drawn } = drawDots(plot(rows), size);
        for (const [index, { x, low, high }] of drawn.entries()) {
          expect(low).toBeGreaterThanOrEqual(left - 0.01);
          expect(high).toBeLessThanOrEqual(right + 0.01);
          expect(low).toBeLessThanOrEqual(x + 0.01);
          expect(x).toBeLessThanOrEqual(high + 0.01);
          const row = rows[index];
          if (row && row.high - row.low > 0.1) expect(high - low).toBeGreaterThan(1);
        }
      }),
    );
  });

  it('tells intervals apart where every value is zero', () => {
    const none = (high: number): DotRow => ({ label: 'a', words: 'a', value: 0, low: 0, high });
    const { rows, ticks, left } = drawDots(plot([none(0.03), none(0.12)]), WIDE_DOTS);
    const [short = left, long = left] = rows.map(({ high }) => high - left);
    expect(short).toBeCloseTo(long / 4, 1);
    expect(Math.max(...ticks.map(({ value }) => value))).toBeGreaterThanOrEqual(0.1);
  });

  it('keeps what ends a rounding error below a very short axis inside it', () => {
    const row = (value: number, high: number): DotRow => ({
      label: 'a',
      words: 'a',
      value,
      low: value,
      high,
    });
    const rows = [row(0, 9.995e-7), row(-3.2e-11, -3.2e-11)];
    const { left, rows: drawn } = drawDots(plot(rows), NARROW_DOTS);
    expect(drawn.map(({ low }) => low)).toEqual([left, left]);
  });

  it('begins at the foot of a scale', () => {
    const row: DotRow = { label: 'a', words: 'a', value: 4, low: 3.5, high: 4.5 };
    expect(drawDots(plot([row], 1), WIDE_DOTS).ticks[0]?.value).toBe(1);
    expect(drawDots(plot([row]), WIDE_DOTS).ticks[0]?.value).toBe(0);
  });
});

describe('a score over time', () => {
  it('goes no lower than the foot of its scale', () => {
    const effort: ScoreChartView = {
      title: 't',
      caption: 'c',
      style: { percent: false, digits: 2 },
      points: [
        { month: '2026-01', n: 30, value: 3.2, low: 2.1, high: 4.3 },
        { month: '2026-02', n: 30, value: 4.1, low: 3.8, high: 4.4 },
      ],
      windows: [],
      target: 5.5,
      events: [],
    };
    expect(domainOf({ ...effort, least: 1 })[0]).toBe(1);
    expect(domainOf(effort)[0]).toBe(0);
    const small = drawScore({ ...effort, least: 1 }, SMALL);
    expect(Math.min(...small.yTicks.map(({ value }) => value))).toBeGreaterThanOrEqual(1);
  });
});

describe('the emotion curve', () => {
  const measured = (value: number) => ({
    basis: 'measured' as const,
    value,
    low: value - 0.2,
    high: value + 0.2,
    n: 40,
  });

  it('is dashed wherever one end is not measured, and open where nothing is known', () => {
    const { pieces } = drawEmotion([
      measured(1),
      measured(0),
      { basis: 'complaintsOnly', value: -1, low: -1.4, high: -0.6, n: 9 },
      { basis: 'unknown' },
      { basis: 'assumed', value: 0.5 },
    ]);
    expect(pieces.map(({ dashed }) => dashed)).toEqual([false, true]);
  });

  it('draws its band over measured neighbours only', () => {
    expect(
      drawEmotion([measured(1), measured(0), { basis: 'assumed', value: 0 }, measured(1)]).bands,
    ).toHaveLength(1);
  });

  it('puts delight above anger', () => expect(emotionHeight(2)).toBeLessThan(emotionHeight(-2)));
});

const assumedCurve = (stages: number) =>
  fc
    .array(fc.integer({ min: -20, max: 20 }), { minLength: stages, maxLength: stages })
    .map((tenths) => drawEmotion(tenths.map((value) => ({ basis: 'assumed' as const, value: value / 10 }))));

const curves = fc
  .integer({ min: 1, max: 9 })
  .chain((stages) => fc.tuple(fc.constant(stages), assumedCurve(stages), assumedCurve(stages)));

const touch = (one: WordBox, other: WordBox) =>
  one.from < other.to && one.to > other.from && one.top < other.bottom && one.bottom > other.top;

describe('the words at the emotion curve', () => {
  it('cover neither one another nor the edge, whatever the curves do', () => {
    fc.assert(
      fc.property(curves, ([stages, main, own]) => {
        const frame = { stages, height: 168 };
        const { values, names } = placeCurveWords(main, [{ drawing: own, name: 'Newcomer' }], frame);
        const boxes = [...values, ...names].flatMap((place) => (place ? [place.box] : []));
        expect(boxes).toHaveLength(stages + 1);
        for (const [index, box] of boxes.entries()) {
          expect(boxes.slice(index + 1).some((other) => touch(box, other))).toBe(false);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.bottom).toBeLessThanOrEqual(168);
        }
      }),
    );
  });

  it.each([
    ['falls after the point', [1.5, 1.5, -1.1], { above: true, after: true }],
    ['rises after the point', [-1, -1, 1.5], { above: false, after: true }],
    ['comes from above and goes on upwards', [1.5, -0.8, 1.5], { above: false, after: true }],
  ])('keep clear of a curve that %s', (_, values, expected) => {
    const drawing = drawEmotion(values.map((value) => ({ basis: 'assumed' as const, value })));
    expect(placeCurveWords(drawing, [], { stages: 3, height: 168 }).values[1]).toMatchObject(expected);
  });

  it('has no place for the name of a curve without points', () => {
    const empty = drawEmotion([{ basis: 'unknown' }]);
    expect(placeCurveWords(empty, [{ drawing: empty, name: 'N' }], { stages: 1, height: 168 })).toEqual({
      values: [],
      names: [undefined],
    });
  });
});
