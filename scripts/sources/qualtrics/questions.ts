import { areOptions } from '../surveys/options.ts';
import { asked, type Part } from '../surveys/parts.ts';
import { commonQuestion, partOf } from '../surveys/wording.ts';
import type { QualtricsColumn } from './header.ts';

/** What Qualtrics writes behind the wording of a choice that also takes other words, in English and German. */
const choiceMark = /\s+-\s+(?:Selected Choice|Ausgewählte \p{L}+)(?=\s+-\s|$)/u;
const textMark = /\s+-\s+Text$/;

/** Questions of a Qualtrics export; the columns of one multiple choice become one list, rows of a matrix stay apart. */
export function questionParts(
  columns: readonly QualtricsColumn[],
  nps: ReadonlySet<string>,
): ReadonlyMap<QualtricsColumn, Part | undefined> {
  const names = new Set(columns.map(({ name }) => name));
  const groups = Map.groupBy(columns, (column) => baseOf(column) ?? column);
  return new Map(
    [...groups].flatMap(([base, members]) =>
      typeof base === 'string' && members.length > 1
        ? groupParts(base, members)
        : members.map((column): [QualtricsColumn, Part] => [column, single(column, nps, names)]),
    ),
  );
}

/** Whether a column holds words that somebody wrote: a text entry, alone or beside a choice. */
function isText({ name, importId }: QualtricsColumn): boolean {
  return /_TEXT$/i.test(importId) || /_TEXT$/i.test(name);
}

/** The question whose options or rows have a column each: `Q5` of `Q5_1`. */
function baseOf(column: QualtricsColumn): string | undefined {
  return isText(column) ? undefined : /^(.+)_\d+$/.exec(column.name)?.[1];
}

function single(column: QualtricsColumn, nps: ReadonlySet<string>, names: ReadonlySet<string>): Part {
  const text = wordingOfColumn(column);
  if (nps.has(column.name)) return asked(column.column, text, { field: 'nps' });
  return asked(column.column, text, isText(column) ? openText(column, names) : { separators: [','] });
}

/** A text entry: a question of its own (`Q2`), or beside an option (`Q5_4_TEXT` beside `Q5_4` or `Q5`). */
function openText({ name }: QualtricsColumn, names: ReadonlySet<string>): { sort: 'open'; part?: boolean } {
  const option = /^(.*)_TEXT$/i.exec(name)?.[1];
  const beside = option !== undefined && (names.has(option) || names.has(option.replace(/_\d+$/, '')));
  return beside ? { sort: 'open', part: true } : { sort: 'open' };
}

function wordingOfColumn({ wording, name }: QualtricsColumn): string {
  const whole = (wording || name).replace(choiceMark, '').replace(textMark, '');
  const question = whole.split(' - ');
  return question.length > 1 ? partOf(question.slice(0, -1).join(' - '), question.at(-1) ?? '') : whole;
}

function groupParts(
  base: string,
  members: readonly QualtricsColumn[],
): [QualtricsColumn, Part | undefined][] {
  const wordings = members.map(({ wording }) => wording.replace(choiceMark, ''));
  const question = commonQuestion(wordings);
  const options = members.map(({ column, name }, index) => ({
    column,
    cells: column.cells,
    label: wordings[index]?.slice(question === '' ? 0 : question.length + 3) || name,
    code: /\d+$/.exec(name)?.[0],
  }));
  const isChoice = areOptions(options) || members.every(({ wording }) => choiceMark.test(wording));
  if (isChoice) {
    const choice: Part = {
      is: 'choice',
      options: options.map(({ column, label }) => ({ column, label })),
      name: base,
      text: question || base,
    };
    return members.map((column, index) => [column, index === 0 ? choice : undefined]);
  }
  return members.map((member, index) => [
    member,
    asked(member.column, partOf(question, options[index]?.label ?? ''), { part: true }),
  ]);
}
