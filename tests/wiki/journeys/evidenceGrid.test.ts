import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evidenceGrid } from '../../../src/wiki/journeys/evidenceGrid.ts';
import { themeShare, voicesAt } from '../../../src/wiki/journeys/voiceCounts.ts';

const row = (value: string, count: number, month?: string) => ({
  value,
  marks: [{ count }],
  ...(month !== undefined && { month }),
});
const order = ['app', 'post', 'phone'];
const asOf = '2026-10-15';

describe('stages by channels', () => {
  const stages = [
    { path: 'j/a', channels: ['app', 'post'] },
    { path: 'j/b', channels: [] },
  ];
  const heard = [
    row('j/a|app', 3, '2026-09'),
    row('j/a|app', 2, '2026-07'),
    row('j/b|phone', 40),
    row('j/b|fax', 9, '2026-09'),
    row('other/a|post', 9, '2026-09'),
  ];
  const { channels, rows } = evidenceGrid(stages, heard, { order, asOf });

  it('shows channels that are named or heard', () => expect(channels).toEqual(['app', 'post', 'phone']));

  it('counts voices, and tells how old the newest is', () => {
    expect(rows[0]?.cells[0]).toEqual({ channel: 'app', named: true, voices: 5, monthsOld: 1, shade: 2 });
  });

  it('leaves empty what is named and not heard', () => {
    expect(rows[0]?.cells[1]).toEqual({ channel: 'post', named: true, voices: 0, shade: 0 });
  });

  it('tells no age of voices without a date', () => {
    expect(rows[1]?.cells[2]).toEqual({ channel: 'phone', named: false, voices: 40, shade: 4 });
  });

  it('loses no voice on the channels of its columns, and shades more voices no lighter', () => {
    const cell = fc.record({
      value: fc.constantFrom('j/a|app', 'j/a|post', 'j/b|phone', 'j/b|app'),
      month: fc.constantFrom('2026-01', '2026-09', '2026-10'),
      marks: fc.array(fc.record({ count: fc.nat(1000) }), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(cell, { maxLength: 12 }), (voices) => {
        const cells = evidenceGrid(stages, voices, { order, asOf }).rows.flatMap((each) => each.cells);
        const all = voices.flatMap(({ marks }) => marks).reduce((sum, { count }) => sum + count, 0);
        expect(cells.reduce((sum, each) => sum + each.voices, 0)).toBe(all);
        const shades = cells.toSorted((a, b) => a.voices - b.voices).map(({ shade }) => shade);
        expect(shades).toEqual(shades.toSorted());
        for (const each of cells) expect(each.shade === 0).toBe(each.voices === 0);
      }),
    );
  });
});

describe('the share of a theme at a stage', () => {
  it.each([
    ['is counted among the voices of the stage', 40, 10, { hits: 10, base: 40 }],
    ['is nobody where nobody says so', 5, 0, { hits: 0, base: 5 }],
    ['is not told of four voices', 4, 4, undefined],
  ])('%s', (_says, base, hits, expected) => {
    const stages = [row('j/a', base - 1, '2026-09'), row('j/a', 1), row('j/b', 99)];
    const themesAtStages = [row('j/a|paper', hits), row('j/a|other', 3), row('j/b|paper', 50)];
    expect(themeShare('j/a', 'paper', { stages, themesAtStages })).toEqual(expected);
  });

  it('never exceeds its base', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(100), (base, hits) => {
        const share = themeShare('j/a', 't', {
          stages: [row('j/a', base)],
          themesAtStages: [row('j/a|t', hits)],
        });
        if (share) expect(share.hits).toBeLessThanOrEqual(share.base);
      }),
    );
  });

  it('counts a value over all months and sources', () => {
    expect(voicesAt([row('a', 1), row('a', 2, '2026-01'), row('b', 4)], 'a')).toBe(3);
  });
});
