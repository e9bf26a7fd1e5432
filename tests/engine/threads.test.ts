import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { imported, type Row, type Way } from './importing.ts';
import { memoryHome } from './memoryHome.ts';

const simple: Way = { batch: 100, partitions: 1, memory: 1 << 20 };

describe('an import', () => {
  it('reads in threads what one thread reads', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'outside-in-threads-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const rows = Array.from({ length: 500 }, (_, index): Row => {
      const number = (index * 7919) % 300;
      return {
        id: `${number}`,
        text: `Row ${number} is slow`,
        rating: `${index % 5}`,
        changed: `2026-0${1 + (index % 9)}-01`,
      };
    });
    const [one, two] = [memoryHome(), memoryHome()];
    const first = await imported(folder, one, [rows, rows.slice(0, 50)], simple, true);
    const second = await imported(
      folder,
      two,
      [rows, rows.slice(0, 50)],
      { batch: 7, partitions: 3, memory: 3000, threads: 2 },
      true,
    );
    expect(two.files()).toEqual(one.files());
    expect(second).toEqual(first);
  });
});
