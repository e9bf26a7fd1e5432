import { createRandom } from '../../sample/random.ts';

/** What something took of time, in milliseconds. */
export type Spent = {
  /** By the clock on the wall. */
  readonly wall: number;
  /** Of the processors, in user and system mode together. */
  readonly cpu: number;
};

/** What a task in this process takes. */
export async function timed<T>(task: () => T | Promise<T>): Promise<Spent & { readonly result: T }> {
  const wall = performance.now();
  const before = process.cpuUsage();
  const result = await task();
  const { user, system } = process.cpuUsage(before);
  return { wall: performance.now() - wall, cpu: (user + system) / 1000, result };
}

/**
 * Times a job that is always the same: sorting, writing and reading 60,000 small objects. Machines differ, and a
 * shared one differs from minute to minute; the ratio of a figure to the job's in the same run differs far less.
 */
export async function calibrate(): Promise<Spent> {
  const { wall, cpu } = await timed(fixedJob);
  return { wall, cpu };
}

function fixedJob(): number {
  const random = createRandom(1, 'calibration');
  let sum = 0;
  for (let round = 0; round < 4; round += 1) {
    const items = Array.from({ length: 60_000 }, (_, index) => ({ index, key: random.next().toString(36) }));
    items.sort((a, b) => (a.key < b.key ? -1 : 1));
    const read: unknown = JSON.parse(JSON.stringify(items));
    if (Array.isArray(read)) sum += read.length;
  }
  return sum;
}
