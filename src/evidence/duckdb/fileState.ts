import { stat } from 'node:fs/promises';

/** A file and what tells one state of it from another. */
export type FileState = { file: string; size: number; state: string };

/** No two states of a file are the same: a change of its bytes changes the time that only the system sets. */
export async function stateOf(file: string): Promise<FileState> {
  const { size, mtimeNs, ctimeNs, ino } = await stat(file, { bigint: true });
  return { file, size: Number(size), state: [size, mtimeNs, ctimeNs, ino].join(' ') };
}
