import { isError, type Problem } from '../../src/wiki/problem.ts';
import { countsText } from '../../src/wiki/problems/format.ts';
import type { NamedBlast } from '../steps/changes/touched.ts';
import type { Reporter } from './reporter.ts';
import { touchedSentence } from './touched.ts';

/** For GitHub: workflow commands, which it shows beside the lines of a change. */
export const github: Reporter = ({ problems, counts, touched }, { folder }) => {
  const notices = touched?.changes.map((change) => `${notice(change, folder)}\n`) ?? [];
  const annotations = problems.map((problem) => `${annotation(problem, folder)}\n`);
  return `${notices.join('')}${annotations.join('')}${countsText(counts)}\n`;
};

/** What a change touches, at the top of its file. */
function notice(change: NamedBlast, folder: string): string {
  const title = property(`What ${change.key} touches`);
  return `::notice file=${property(`${folder}/${change.file}`)},title=${title}::${escaped(touchedSentence(change))}`;
}

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
