import { isError, type Problem } from '../../src/wiki/problem.ts';
import { countsText } from '../../src/wiki/problems/format.ts';
import type { Reporter } from './reporter.ts';

/** For GitHub: workflow commands, which it shows beside the lines of a change. */
export const github: Reporter = ({ problems, counts }, { folder }) =>
  `${problems.map((problem) => `${annotation(problem, folder)}\n`).join('')}${countsText(counts)}\n`;

function annotation(problem: Problem, folder: string): string {
  const { file, line, column, kind, message, remedy } = problem;
  const properties = [
    `file=${property(`${folder}/${file}`)}`,
    ...(line === undefined ? [] : [`line=${line}`]),
    ...(column === undefined ? [] : [`col=${column}`]),
    `title=${property(kind)}`,
  ];
  return `::${isError(problem) ? 'error' : 'warning'} ${properties.join(',')}::${escaped(`${message} ${remedy}`)}`;
}

/** Escapes as GitHub's toolkit does (`@actions/core`, command.ts). */
function escaped(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function property(text: string): string {
  return escaped(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
