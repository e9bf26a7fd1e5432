import { InputProblem } from '../../sources/problem.ts';

/**
 * What a failed writing is for people: which file, why, and what to do; anything else stays as it is.
 * @param state What holds now, as a sentence.
 */
export function unwritable(cause: unknown, state: string): unknown {
  if (!(cause instanceof Error && 'code' in cause)) return cause;
  const file = 'path' in cause ? `\`${cause.path}\`` : 'A file';
  return new InputProblem(
    `${file} cannot be written (${cause.code}). Check who may write there, and that the disk is not full. ${state}`,
    { cause },
  );
}
