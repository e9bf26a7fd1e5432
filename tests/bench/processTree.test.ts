import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { treeUsage } from '../../scripts/bench/measure/processTree.ts';

/** A process that starts a child which holds 100 MB and has worked for a moment, and says so. */
const program = `
  const { spawn } = require('node:child_process');
  const child = spawn(process.execPath, ['-e', \`
    globalThis.held = Buffer.alloc(100_000_000, 1);
    const end = process.cpuUsage().user + 100_000;
    while (process.cpuUsage().user < end);
    console.log('ready');
    process.stdin.resume();
  \`], { stdio: ['inherit', 'inherit', 'inherit'] });
`;

describe.runIf(process.platform === 'linux')('a tree of processes', () => {
  test('counts the memory and the time of children too', async () => {
    const parent = spawn(process.execPath, ['-e', program], { stdio: ['pipe', 'pipe', 'inherit'] });
    await once(parent.stdout, 'data');
    const { memory, cpu } = treeUsage(parent.pid ?? 0);
    parent.stdin.end();
    await once(parent, 'close');
    expect(cpu.size).toBe(2);
    expect(memory).toBeGreaterThan(100_000_000);
    expect([...cpu.values()].at(-1)).toBeGreaterThanOrEqual(100);
  });

  test('is empty where the process has ended', () => {
    const { memory, cpu } = treeUsage(2 ** 30);
    expect(memory).toBe(0);
    expect([...cpu.values()]).toEqual([0]);
  });
});
