/** Name of a run that changes the content: runs sort by their moment, and no two have the same. */
export function runName(now: Date): string {
  const moment = now.toISOString().replace(/[^0-9]/g, '');
  return `${moment}-${process.hrtime.bigint().toString().padStart(20, '0')}`;
}
