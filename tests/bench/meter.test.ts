import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runMetered } from '../../scripts/bench/measure/runMetered.ts';

const folder = mkdtempSync(join(tmpdir(), 'outside-in-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function metered(program: string) {
  const file = join(folder, 'program.mjs');
  writeFileSync(file, program);
  const meterFile = join(folder, 'meter.json');
  return runMetered({ words: [file], cwd: folder, env: process.env, meterFile, name: 'program' });
}

describe('a process that is measured', () => {
  test('gives its output and what it took of time and memory', async () => {
    const took = await metered(`
      const held = Buffer.alloc(150_000_000, 1);
      const end = process.cpuUsage().user + 200_000;
      while (process.cpuUsage().user < end);
      console.log(held.length);`);
    expect(took.output).toBe('150000000\n');
    expect(took.cpu).toBeGreaterThan(200);
    expect(took.memory).toBeGreaterThan(150_000_000);
  });

  test('has no figures where it fails, and the end of what it said stands in the error', async () => {
    await expect(metered(`console.error('no disk'); process.exit(3);`)).rejects.toThrow(
      /The program failed, so there is nothing to measure:\nno disk/,
    );
  });
});
