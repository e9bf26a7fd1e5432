import { areOptions, takesWords } from '../surveys/options.ts';
import { asked, type Part } from '../surveys/parts.ts';
import type { SheetColumn } from '../surveys/sheet.ts';
import { partOf } from '../surveys/wording.ts';

type Headed = { column: SheetColumn; label: string; question: string };

/** Questions of an Alchemer export, whose headers are `Option:Question` where a question has several columns. */
export function questionParts(columns: readonly SheetColumn[]): Part[] {
  const headed = columns.map(readHeader);
  const groups = Map.groupBy(headed, ({ question }) => question);
  return headed.flatMap((each): Part[] => {
    const members = groups.get(each.question) ?? [];
    if (members.length === 1 || each.label === '') return [alone(each)];
    return members.find(({ label }) => label !== '') === each ? together(members) : [];
  });
}

function readHeader(column: SheetColumn): Headed {
  const at = column.header.indexOf(':');
  const question = column.header.slice(at + 1).trim();
  const label = column.header.slice(0, Math.max(0, at)).trim();
  return question === '' ? { column, label: '', question: column.header } : { column, label, question };
}

function alone({ column, label, question }: Headed): Part {
  if (label !== '' && areOptions([{ label, cells: column.cells }])) {
    return { is: 'choice', options: [{ label, column }], name: question, text: question };
  }
  return asked(column, column.header);
}

function together(members: readonly Headed[]): Part[] {
  const labelled = members.filter(({ label }) => label !== '');
  const options = labelled
    .filter((member) => !isBeside(member))
    .map(({ label, column }) => ({ label, column, cells: column.cells }));
  const beside = labelled.filter(isBeside).map((member) => row(member, 'open'));
  if (options.length > 0 && areOptions(options)) {
    const text = members[0]?.question ?? '';
    return [{ is: 'choice', options, name: text, text }, ...beside];
  }
  return [...labelled.filter((member) => !isBeside(member)).map((member) => row(member)), ...beside];
}

/** Whether a column takes words besides the options. */
function isBeside({ label, column }: Headed): boolean {
  return takesWords({ label, cells: column.cells });
}

function row({ column, question, label }: Headed, sort?: 'open'): Part {
  return asked(column, partOf(question, label), { part: true, ...(sort ? { sort } : {}) });
}
