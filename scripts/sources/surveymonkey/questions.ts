import { areOptions, takesWords } from '../surveys/options.ts';
import { asked, type Part } from '../surveys/parts.ts';
import { partOf } from '../surveys/wording.ts';
import type { MonkeyColumn } from './header.ts';

/** Labels of a question that people answer in their own words, and of one that has a single answer. */
const open = /^(?:open[- ]ended response|offene (?:be)?antwort(?:ung)?|antwort mit offenem ende)$/i;
const closed = /^(?:response|antwort|beantwortung)$/i;

/** The columns of one question side by side as parts: a list of options, rows of a matrix, words beside them. */
export function questionParts(columns: readonly MonkeyColumn[]): Part[] {
  return groups(columns).flatMap((members) => {
    const [first, ...others] = members;
    if (!first) return [];
    return others.length === 0 ? [alone(first)] : together(first, members);
  });
}

/** Columns that stand side by side below one question. */
function groups(columns: readonly MonkeyColumn[]): MonkeyColumn[][] {
  const found: MonkeyColumn[][] = [];
  for (const column of columns) {
    const last = found.at(-1);
    if (last && goesOn(column) && last[0]?.question === column.question) last.push(column);
    else found.push([column]);
  }
  return found;
}

/** Whether a column may go on with the question on its left. */
function goesOn(member: MonkeyColumn): boolean {
  return member.column.header === '' || namesOption(member);
}

/** Whether a header is question and option in one. */
function namesOption({ column, question, label }: MonkeyColumn): boolean {
  return label !== '' && column.header === `${question} - ${label}`;
}

function alone(member: MonkeyColumn): Part {
  const { column, question, label } = member;
  if (open.test(label)) return asked(column, question, { sort: 'open' });
  if (closed.test(label)) return asked(column, question, { sort: 'closed' });
  if (label === '') return asked(column, question);
  if (areOptions([{ label, cells: column.cells }])) {
    return { is: 'choice', options: [{ label, column }], name: column.name, text: question };
  }
  return asked(column, partOf(question, label), { ...(isBeside(member) ? { sort: 'open' } : {}) });
}

function together(first: MonkeyColumn, members: readonly MonkeyColumn[]): Part[] {
  const { question, column } = first;
  const options = members
    .filter((member) => !open.test(member.label) && !closed.test(member.label) && !isBeside(member))
    .map((member) => ({ ...member, label: optionOf(member), cells: member.column.cells }));
  const beside = members.some(({ label }) => closed.test(label));
  if (!beside && options.length > 0 && areOptions(options)) {
    const others = members.filter(({ column: each }) => !options.some((option) => option.column === each));
    return [
      {
        is: 'choice',
        options,
        name: namesOption(first) ? question : column.header || question,
        text: question,
      },
      ...others.map((member) => row(member, true)),
    ];
  }
  const isWhole = ({ label, column: own }: MonkeyColumn) =>
    closed.test(label) || (label === '' && own.header !== '');
  return members.map((member) => (isWhole(member) ? alone(member) : row(member, members.some(isWhole))));
}

/** Whether a column takes words besides the options. */
function isBeside({ label, column }: MonkeyColumn): boolean {
  return takesWords({ label, cells: column.cells });
}

/** Label of an option; where no header row has it, what stands in its cells. */
function optionOf({ label, column }: MonkeyColumn): string {
  return label || column.values[0] || column.name;
}

/** A row of a matrix, or the words beside a choice. */
function row(member: MonkeyColumn, beside: boolean): Part {
  const { column, question, label } = member;
  const name = label === '' ? column.header || `${question} (${column.name})` : partOf(question, label);
  if (open.test(label)) return asked(column, question, { sort: 'open' });
  const words = beside || isBeside(member);
  return asked(column, name, { name, part: true, ...(words ? { sort: 'open' as const } : {}) });
}
