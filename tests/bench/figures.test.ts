import { describe, expect, test } from 'vitest';
import { bytes, count, milliseconds, ratio, seconds } from '../../scripts/bench/figures.ts';
import { textTable } from '../../scripts/bench/table.ts';

describe('figures are written with as many digits as they mean', () => {
  test.each([
    ['seconds have one digit after the point', seconds(12_345), '12.3 s'],
    ['a moment is still a tenth or nothing', seconds(49), '0.0 s'],
    ['short times keep a digit of a millisecond', milliseconds(4.24), '4.2 ms'],
    ['long times keep none', milliseconds(118.4), '118 ms'],
    ['few bytes are named one by one', bytes(999), '999 B'],
    ['kilobytes are whole', bytes(45_400), '45 kB'],
    ['megabytes are whole', bytes(834_200_000), '834 MB'],
    ['gigabytes below ten have two digits after the point', bytes(1_214_000_000), '1.21 GB'],
    ['gigabytes from ten on are whole', bytes(12_400_000_000), '12 GB'],
    ['counts have commas', count(10_304), '10,304'],
    ['a ratio says how many times', ratio(8.4, 2), '4.2 x'],
    ['a ratio to nothing is a dash', ratio(8.4, 0), '-'],
  ])('%s', (_, written, expected) => {
    expect(written).toBe(expected);
  });
});

describe('a table', () => {
  test('puts names to the left and figures to the right, as wide as the widest cell', () => {
    const text = textTable({
      columns: ['build', 'wall'],
      rows: [
        ['cold', '12.3 s'],
        ['unchanged', '4.0 s'],
      ],
    });
    expect(text).toBe(['build        wall', 'cold       12.3 s', 'unchanged   4.0 s', ''].join('\n'));
  });

  test('without rows is its heading', () => {
    expect(textTable({ columns: ['build', 'wall'], rows: [] })).toBe('build  wall\n');
  });
});
