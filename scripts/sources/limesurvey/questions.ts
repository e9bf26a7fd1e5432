import { areOptions, areYesOrNo, takesWords } from '../surveys/options.ts';
import { asked, type Part } from '../surveys/parts.ts';
import { partOf } from '../surveys/wording.ts';
import type { LimeColumn } from './header.ts';

/** The columns of one question as parts: a list of options, rows of a matrix or ranks, words beside them. */
export function questionParts(columns: readonly LimeColumn[]): Part[] {
  const groups = Map.groupBy(columns, groupOf);
  return columns.flatMap((column): Part[] => {
    const members = groups.get(groupOf(column)) ?? [];
    return members[0] === column ? together(column, members) : [];
  });
}

/** What the columns of a question have in common: its code, else its wording. */
function groupOf({ code, question, sub, row, column }: LimeColumn): string {
  return sub === '' && row === '' ? column.name : code || question;
}

/** Whether a column takes words besides the options: `Q1[other]`, `Q1[SQ001comment]`. */
function isBeside({ sub, row, column }: LimeColumn): boolean {
  if (/^other$|comment$/i.test(sub) || /^(?:comment|kommentar)$/i.test(row)) return true;
  return takesWords({ label: row, cells: column.cells });
}

function together(first: LimeColumn, members: readonly LimeColumn[]): Part[] {
  const options = members
    .filter((member) => !isBeside(member))
    .map(({ row, column }) => ({ label: row, column, cells: column.cells }));
  if (options.length > 1 && (areYesOrNo(options) || areOptions(options))) {
    const text = first.question || first.code;
    const choice: Part = { is: 'choice', options, name: first.code || text, text };
    return [choice, ...members.filter(isBeside).map((member) => single(member, true))];
  }
  return members.map((member) => single(member, members.length > 1));
}

function single(member: LimeColumn, part: boolean): Part {
  const { column, question, row, code } = member;
  const text = partOf(question, row) || code;
  return asked(column, text, {
    ...(part ? { part } : {}),
    ...(isBeside(member) ? { sort: 'open' as const, part: true } : {}),
  });
}
