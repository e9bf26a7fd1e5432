import { readdirSync, readFileSync } from 'node:fs';

/** What a process and its descendants hold and have used, as far as the system tells. */
export type TreeUsage = {
  /** Bytes of memory of all of them now: resident; pages that they share count for each. */
  readonly memory: number;
  /** Milliseconds of processor time that each has used so far, by process id. */
  readonly cpu: ReadonlyMap<number, number>;
};

/** What a process and all its descendants use now. Nothing where the system has no `/proc`. */
export function treeUsage(pid: number): TreeUsage {
  const parts = childrenOf(pid).map(treeUsage);
  const memory = parts.reduce((sum, part) => sum + part.memory, ownMemory(pid));
  return { memory, cpu: new Map([[pid, ownCpu(pid)], ...parts.flatMap((part) => [...part.cpu])]) };
}

function ownMemory(pid: number): number {
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(textOf(`/proc/${pid}/status`))?.[1] ?? 0) * 1024;
}

/** Fields 14 and 15 of `stat`, user and system time in hundredths of a second; the name before them may hold blanks. */
function ownCpu(pid: number): number {
  const stat = textOf(`/proc/${pid}/stat`);
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return stat === '' ? 0 : (Number(fields[11]) + Number(fields[12])) * 10;
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
