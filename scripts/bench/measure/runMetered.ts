import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { CommandError } from '../../commands/errors.ts';
import type { Spent } from './calibrate.ts';
import { treeUsage } from './processTree.ts';

/** What a process took. */
export type Metered = Spent & {
  /** Greatest memory in bytes: of the process and its children where the system tells, else of the process alone. */
  readonly memory: number;
  /** What it wrote to standard output. */
  readonly output: string;
};

/** A Node program to measure. */
export type MeteredCall = {
  /** The program's file and its words. */
  readonly words: readonly string[];
  /** Options of Node itself. Default: none. */
  readonly nodeOptions?: readonly string[];
  /** Folder it runs in. */
  readonly cwd: string;
  /** Its environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** A file that may be written: the process leaves its figures there. */
  readonly meterFile: string;
  /** What it is, for the error. */
  readonly name: string;
};

const meter = new URL('./meter.ts', import.meta.url).href;
const measured = z.object({ cpu: z.number(), memory: z.number() });

/** How often the memory of the tree is looked at, in milliseconds. */
const EVERY = 200;

/** One sentence on what is measured, for the notes of a report. */
export const METERED_NOTE =
  process.platform === 'linux'
    ? 'CPU: user and system time of the process and its children. Memory: the most that all of them held together. Children are looked at five times a second.'
    : 'CPU and memory: of the process itself; this system does not tell those of its children.';

/**
 * Runs a Node program as a process of its own and measures it.
 * @throws CommandError with the end of its output where it fails
 */
export async function runMetered(call: MeteredCall): Promise<Metered> {
  const { words, nodeOptions = [], cwd, env, meterFile, name } = call;
  const began = performance.now();
  const child = spawn(process.execPath, ['--import', meter, ...nodeOptions, ...words], {
    cwd,
    env: { ...env, OUTSIDE_IN_METER: meterFile },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { output: '', all: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said.output += text;
    said.all += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said.all += text;
  });
  let peak = 0;
  const used = new Map<number, number>();
  const watch = setInterval(() => {
    if (child.pid === undefined) return;
    const usage = treeUsage(child.pid);
    peak = Math.max(peak, usage.memory);
    for (const [pid, cpu] of usage.cpu) if (pid !== child.pid) used.set(pid, cpu);
  }, EVERY);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.once('error', reject).once('close', resolve);
    });
    const wall = performance.now() - began;
    if (code !== 0)
      throw new CommandError(`The ${name} failed, so there is nothing to measure:\n${lastLines(said.all)}`);
    const { cpu, memory } = measured.parse(JSON.parse(readFileSync(meterFile, 'utf8')));
    const children = [...used.values()].reduce((sum, each) => sum + each, 0);
    return { wall, cpu: cpu + children, memory: Math.max(peak, memory), output: said.output };
  } finally {
    clearInterval(watch);
    rmSync(meterFile, { force: true });
  }
}

/** The file of a script beside another, to be run. */
export function scriptFile(name: string, from: string): string {
  return fileURLToPath(new URL(name, from));
}

function lastLines(text: string): string {
  return text.trimEnd().split('\n').slice(-20).join('\n');
}
