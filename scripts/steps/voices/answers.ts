import type { FeedbackRecord } from '../../../src/schema/record.ts';
import type { Question } from '../../../src/schema/source.ts';
import { boundText, stripControlCharacters } from '../../../src/text/sentences.ts';
import type { Cell, Row } from '../../sources/types.ts';
import { plain, readNumber, several } from '../values/plain.ts';

type Answers = NonNullable<FeedbackRecord['answers']>;

/**
 * Answers of a row: a value, or `null` where the question was put and not answered. A question whose column the file
 * does not have was not put.
 *
 * @returns Undefined where no question was put.
 */
export function readAnswers(row: Row, questions: readonly Question[]): Answers | undefined {
  const answers = questions.flatMap(({ id, column, type }) => {
    const cell = row.cells.get(column);
    return cell === undefined ? [] : [[id, answerOf(cell, type)] as const];
  });
  return answers.length === 0 ? undefined : Object.fromEntries(answers);
}

/** Whether digits name something, as those of a telephone or a customer do; such are redacted like any words. */
function isNumberOf(text: string): boolean {
  return /^(?:\+?0\d{4,}|\+\d{6,}|\d{8,})$/.test(text);
}

function answerOf(cell: Cell, type: Question['type']): Answers[string] {
  if (type === 'multiple') {
    const values = several(cell);
    return values.length === 0 ? null : values;
  }
  const text = plain(cell);
  if (text === '') return null;
  const number = (type === 'number' || type === 'scale') && !isNumberOf(text) ? readNumber(text) : undefined;
  return number ?? boundText(stripControlCharacters(text)).trim();
}
