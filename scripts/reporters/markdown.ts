import { isError, type Problem } from '../../src/wiki/problem.ts';
import { countsText } from '../../src/wiki/problems/format.ts';
import type { NamedBlast, TouchedSince } from '../steps/changes/touched.ts';
import type { Reporter } from './reporter.ts';
import { bySort, SORT_NAMES } from './touched.ts';

/** For a comment on a pull request: what the changes touch, then what is wrong. */
export const markdown: Reporter = ({ problems, counts, touched }, { folder }) =>
  [...(touched ? touchedPart(touched) : []), ...problemsPart(problems, countsText(counts), folder)].join(
    '\n',
  );

function touchedPart({ since, changes }: TouchedSince): string[] {
  const title = `### What changed since ${code(since)}, and what it touches`;
  if (changes.length === 0) return [title, '', 'Nothing in the content has changed.', ''];
  return [title, '', ...changes.flatMap(changePart)];
}

function changePart({ key, how, title, touched }: NamedBlast): string[] {
  const head = `**${plain(title ?? key)}** ${code(key)}, ${how}`;
  if (touched.length === 0) return [head, '', 'It touches nothing else.', ''];
  const rows = ([1, 2] as const).flatMap((degree) =>
    bySort(touched, degree).map(([sort, each]) => {
      const names = each.map((one) => `${plain(one.title ?? one.key)} ${code(one.key)}`).join('<br>');
      return `| ${SORT_NAMES[sort]} | ${degree === 1 ? 'directly' : 'through these'} | ${names} |`;
    }),
  );
  return [head, '', '| touches | how | what |', '| --- | --- | --- |', ...rows, ''];
}

function problemsPart(problems: readonly Problem[], counts: string, folder: string): string[] {
  const rows = problems.map(({ file, line, message, remedy, ...problem }) => {
    const place = code([`${folder}/${file}`, line].filter((part) => part !== undefined).join(':'));
    return `| ${isError({ file, message, remedy, ...problem }) ? 'error' : 'warning'} | ${place} | ${plain(message)} ${plain(remedy)} |`;
  });
  const table = rows.length === 0 ? [] : ['| how bad | where | what |', '| --- | --- | --- |', ...rows, ''];
  return ['### Check', '', ...table, `${counts}`, ''];
}

/** Words as they are: nothing in them becomes a link, a mention or a cell of its own. */
function plain(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|#~]/g, (sign) => (sign === '<' ? '&lt;' : sign === '>' ? '&gt;' : `\\${sign}`))
    .replaceAll('@', '&#64;');
}

/** An identifier as code; a tick would end it. */
function code(text: string): string {
  return `\`${text.replaceAll('`', "'").replaceAll('|', '\\|')}\``;
}
