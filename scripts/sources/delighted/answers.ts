import type { Question } from '../../../src/schema/source.ts';
import { columnNames } from '../formats/headers.ts';
import type { Cell } from '../types.ts';
import { isObject, type JsonObject, objectsOf, textOf } from '../voices/objects.ts';

/** A further question of a survey. */
type FurtherQuestion = {
  /** Its id. */
  id: string;
  /** Its column: its wording. */
  column: string;
  /** Sort of question. */
  type: Question['type'];
};

const types: Readonly<Record<string, Question['type']>> = {
  free_response: 'open',
  select_one: 'single',
  select_many: 'multiple',
  scale: 'scale',
};

/** The further questions that some responses answer, each once, in the order in which they are met. */
export function questionsIn(responses: readonly JsonObject[]): FurtherQuestion[] {
  const found = new Map<string, JsonObject>();
  for (const answer of responses.flatMap((response) => objectsOf(response, 'additional_answers'))) {
    const id = questionId(answer);
    if (id !== '' && !found.has(id)) found.set(id, answer);
  }
  const answers = [...found];
  const names = columnNames(answers.map(([id, answer]) => questionText(answer) || id));
  return answers.map(([id, answer], index) => ({
    id,
    column: names[index] ?? id,
    type: types[textOf(answer, 'question', 'type')] ?? 'single',
  }));
}

/** Id of the question that an answer answers. */
export function questionId(answer: JsonObject): string {
  return textOf(answer, 'question', 'id') || questionText(answer);
}

/** Wording of the question that an answer answers. */
export function questionText(answer: JsonObject): string {
  return textOf(answer, 'question', 'text') || textOf(answer, 'question');
}

/** What was answered: words, the option chosen, or several of them. */
export function answerCell(answer: JsonObject): Cell {
  const value = answer['value'] ?? answer['answer'];
  return Array.isArray(value) ? value.map(answerText).filter((text) => text !== '') : answerText(value);
}

function answerText(value: unknown): string {
  if (!isObject(value)) return typeof value === 'boolean' ? String(value) : textOf(value);
  const named = ['free_response', 'text', 'label', 'value', 'selected'].map((key) => textOf(value, key));
  return named.find((text) => text !== '') ?? '';
}
