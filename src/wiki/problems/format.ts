import { isError, type Problem } from '../problem.ts';

/** How many problems there are. */
export type Counts = { errors: number; warnings: number };

/** Counts errors and warnings. */
export function countProblems(problems: readonly Problem[]): Counts {
  const errors = problems.filter(isError).length;
  return { errors, warnings: problems.length - errors };
}

/** `file:line:column`, as far as it is known; terminals and editors make it a link. */
export function placeOf(problem: Problem): string {
  return [problem.file, problem.line, problem.column].filter((part) => part !== undefined).join(':');
}

/** A problem in one line: place, sentence, remedy. */
export function lineOf(problem: Problem): string {
  return `${placeOf(problem)}  ${problem.message} ${problem.remedy}`;
}

/** Counts in words, for example `2 errors, 1 warning`. */
export function countsText({ errors, warnings }: Counts): string {
  return `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}`;
}
