import { isError, type Problem } from '../../src/wiki/problem.ts';
import { countsText } from '../../src/wiki/problems/format.ts';
import type { Reporter } from './reporter.ts';
import { touchedText } from './touched.ts';

/** For people: errors before warnings, each group by file, the counts at the end. */
export const terminal: Reporter = ({ problems, counts, touched }, { folder }) => {
  const blast = touched ? `${touchedText(touched, folder)}\n` : '';
  if (problems.length === 0) return `${blast}Checked ${folder}/: no problems.\n`;
  const errors = section('Errors', problems.filter(isError), folder);
  const warnings = section(
    'Warnings',
    problems.filter((problem) => !isError(problem)),
    folder,
  );
  return `${blast}${errors}${warnings}${countsText(counts)}\n`;
};

function section(title: string, problems: readonly Problem[], folder: string): string {
  if (problems.length === 0) return '';
  const files = Map.groupBy(problems, ({ file }) => file);
  const parts = Array.from(
    files,
    ([file, own]) => `${folder}/${file}\n${own.map((one) => entry(one, folder)).join('')}`,
  );
  return `${title}\n\n${parts.join('\n')}\n`;
}

function entry({ file, line, column, kind, value, message, remedy }: Problem, folder: string): string {
  const place = [`${folder}/${file}`, line, column].filter((part) => part !== undefined).join(':');
  // Most sentences quote the value themselves.
  const shown = value === undefined || message.includes(value) ? '' : ` \`${value}\``;
  return `  ${place}  ${kind}${shown}\n    ${message}\n    ${remedy}\n`;
}
