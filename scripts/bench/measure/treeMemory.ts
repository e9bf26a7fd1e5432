import { readdirSync, readFileSync } from 'node:fs';

/**
 * Bytes of memory that a process and all its descendants hold now (resident; pages they share count for each).
 * 0 where the system has no `/proc`.
 */
export function treeMemory(pid: number): number {
  const own = /^VmRSS:\s+(\d+) kB/m.exec(textOf(`/proc/${pid}/status`))?.[1];
  return Number(own ?? 0) * 1024 + childrenOf(pid).reduce((sum, child) => sum + treeMemory(child), 0);
}

/** Each thread lists the children it has started. */
function childrenOf(pid: number): number[] {
  return threadsOf(pid).flatMap((thread) =>
    textOf(`/proc/${pid}/task/${thread}/children`).split(' ').filter(Boolean).map(Number),
  );
}

function threadsOf(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/task`);
  } catch {
    // The process has ended in between, or there is no such folder on this system.
    return [];
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim();
  } catch {
    // The process has ended in between, or there is no such file on this system.
    return '';
  }
}
