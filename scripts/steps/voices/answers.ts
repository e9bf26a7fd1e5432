import type { FeedbackRecord } from '../../../src/schema/record.ts';
import type { Question } from '../../../src/schema/source.ts';
import type { Cell, Row } from '../../sources/types.ts';
import { plain, readNumber, several } from '../values/plain.ts';
import { said } from './said.ts';

type Answers = NonNullable<FeedbackRecord['answers']>;

/**
 * Answers of a row: a value, or `null` where the question was put and not answered. A question whose column the file
 * does not have was not put.
 *
 * @param unread Told what was left out.
 * @returns Undefined where no question was put.
 */
export function readAnswers(row: Row, questions: readonly Question[], unread: string[]): Answers | undefined {
  const answers = questions.flatMap(({ id, column, type }) => {
    const cell = row.cells.get(column);
    return cell === undefined ? [] : [[id, answerOf(cell, type, id, unread)] as const];
  });
  return answers.length === 0 ? undefined : Object.fromEntries(answers);
}

/** Whether digits name something, as those of a telephone or a customer do; such are redacted like any words. */
function isNumberOf(text: string): boolean {
  return /^(?:\+?0\d{4,}|\+\d{6,}|\d{8,})$/.test(text);
}

function answerOf(cell: Cell, type: Question['type'], id: string, unread: string[]): Answers[string] {
  if (type === 'multiple') {
    const values = several(cell);
    return values.length === 0 ? null : values;
  }
  const text = plain(cell);
  if (text === '') return null;
  const number = (type === 'number' || type === 'scale') && !isNumberOf(text) ? readNumber(text) : undefined;
  return number ?? said(text, id, unread);
}
