/**
 * Loaded into a measured process before its program: when the process ends, it writes what it took itself into the
 * file that `OUTSIDE_IN_METER` names.
 */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env['OUTSIDE_IN_METER'];

// Workers inherit the preload, and the main thread's figures hold theirs. A child that a fork starts writes before
// its parent, which ends last and overwrites it.
if (file !== undefined && isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(file, JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1000, memory: maxRSS * 1024 }));
  });
}
