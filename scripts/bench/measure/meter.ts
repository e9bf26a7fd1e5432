/**
 * Loaded into a measured process before its program: when the process ends, it writes what the process took into the
 * file that `OUTSIDE_IN_METER` names.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env['OUTSIDE_IN_METER'];

// Workers inherit the preload, and the main thread's figures hold theirs. A child that a fork starts writes before
// its parent, which ends last and overwrites it.
if (file !== undefined && isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    const cpu = (userCPUTime + systemCPUTime) / 1000 + childrenCpu();
    writeFileSync(file, JSON.stringify({ cpu, memory: maxRSS * 1024 }));
  });
}

/** Milliseconds of children that have ended, which Node does not tell; 0 where the system has no `/proc`. */
function childrenCpu(): number {
  if (process.platform !== 'linux') return 0;
  // After the name, which may hold blanks: cutime and cstime are fields 16 and 17, in hundredths of a second.
  const stat = readFileSync('/proc/self/stat', 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return (Number(fields[13]) + Number(fields[14])) * 10;
}
