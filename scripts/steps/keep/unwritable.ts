import { InputProblem } from '../../sources/problem.ts';

/**
 * What a failed writing is for people: which file, why, and what to do; anything else stays as it is.
 * @param state What holds now, as a sentence.
 * @param place What was being written, where the cause does not say it. Default: `a file`.
 */
export function unwritable(cause: unknown, state: string, place?: string): unknown {
  if (!(cause instanceof Error && 'code' in cause)) return cause;
  const named = 'path' in cause ? String(cause.path) : place;
  return new InputProblem(
    `${named === undefined ? 'A file' : `\`${named}\``} cannot be written (${cause.code}). Check who may write there, and that the disk is not full. ${state}`,
    { cause },
  );
}
