import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StageVoices } from '../../../src/wiki/judgement/stageEmotion.ts';
import { stageEmotion } from '../../../src/wiki/judgement/stageEmotion.ts';

const scores = [-2, -1, 0, 1, 2] as const;

/** Voices of a source by how many gave -2, -1, 0, 1 and 2. */
const voices = (source: string, solicited: boolean, ...counts: number[]): StageVoices => ({
  source,
  solicited,
  histogram: scores.map((value, index) => ({ value, count: counts[index] ?? 0 })),
});

const anyCounts = fc.array(fc.nat(300), { minLength: 5, maxLength: 5 });

describe('the emotion of a stage', () => {
  it('gives each solicited source equal weight, whatever its size', () => {
    const found = stageEmotion([
      voices('nps', true, 0, 0, 0, 0, 1000),
      voices('lab', true, 0, 5, 0, 0, 0),
      voices('complaints', false, 9000),
    ]);
    expect(found).toMatchObject({ kind: 'measured', mean: 0.5, n: 1005 });
    expect(found.kind === 'measured' && found.sources.map(({ source }) => source)).toEqual(['lab', 'nps']);
  });

  it('does not listen to complaints once people were asked', () => {
    fc.assert(
      fc.property(anyCounts, anyCounts, (asked, unasked) => {
        fc.pre(asked.reduce((sum, count) => sum + count, 0) >= 5);
        const alone = stageEmotion([voices('nps', true, ...asked)]);
        expect(stageEmotion([voices('calls', false, ...unasked), voices('nps', true, ...asked)])).toEqual(
          alone,
        );
      }),
    );
  });

  it('is hollow where there are only complaints, or too few were asked', () => {
    const complaints = voices('calls', false, 8, 2);
    expect(stageEmotion([complaints])).toMatchObject({ kind: 'hollow', mean: -1.8, n: 10 });
    expect(stageEmotion([complaints, voices('nps', true, 0, 0, 0, 0, 4)])).toMatchObject({
      kind: 'hollow',
      mean: -1.8,
      n: 10,
    });
  });

  it('is assumed where there is nothing, or fewer than five voices', () => {
    expect(stageEmotion([])).toEqual({ kind: 'assumed', reason: 'noVoices', n: 0 });
    expect(stageEmotion([voices('nps', true)])).toEqual({ kind: 'assumed', reason: 'noVoices', n: 0 });
    expect(stageEmotion([voices('nps', true, 4)])).toEqual({ kind: 'assumed', reason: 'tooFew', n: 4 });
    expect(stageEmotion([voices('calls', false, 3), voices('nps', true, 4)])).toEqual({
      kind: 'assumed',
      reason: 'tooFew',
      n: 7,
    });
    expect(stageEmotion([voices('nps', true, 5)]).kind).toBe('measured');
  });

  it('is not certain because five people agree', () => {
    const found = stageEmotion([voices('nps', true, 0, 0, 0, 0, 5)]);
    expect(found).toMatchObject({ kind: 'measured', mean: 2 });
    if (found.kind === 'measured') {
      expect(found.interval.high).toBe(2);
      expect(found.interval.low).toBeLessThan(1.5);
    }
  });

  it('holds its mean in an interval on the scale, narrower with more people', () => {
    fc.assert(
      fc.property(fc.array(anyCounts, { minLength: 1, maxLength: 4 }), (sources) => {
        const at = (k: number) =>
          stageEmotion(sources.map((list, i) => voices(`s${i}`, true, ...list.map((count) => count * k))));
        const [once, more] = [at(1), at(20)];
        fc.pre(once.kind === 'measured' && more.kind === 'measured');
        if (once.kind !== 'measured' || more.kind !== 'measured') return;
        expect(once.interval.low).toBeGreaterThanOrEqual(-2);
        expect(once.interval.high).toBeLessThanOrEqual(2);
        expect(once.interval.low).toBeLessThanOrEqual(once.mean);
        expect(once.interval.high).toBeGreaterThanOrEqual(once.mean);
        const width = ({ interval }: typeof once) => interval.high - interval.low;
        expect(width(more)).toBeLessThan(width(once));
      }),
    );
  });
});
