import type { Cell, Layout, Row, RowEvent } from '../types.ts';
import { isObject, type JsonObject, objectsOf, partOf, textOf } from '../voices/objects.ts';
import { rowInstead, skipped } from '../voices/rows.ts';
import { answerCell, questionId, questionText } from './answers.ts';

/** Makes the row function: a response is a voice, its score a recommendation or a rating. */
export function responseRow(layout: Layout): (row: Row) => readonly RowEvent[] {
  const rated = textOf(layout, 'rated');
  const segment = textOf(layout, 'segment');
  return (row) => {
    const response = row.value;
    if (!isObject(response)) return [skipped(row, 'no text and no answers')];
    const score = textOf(response, 'score');
    const type = textOf(response, 'survey_type');
    const rating = type !== '' && type !== 'nps' && type !== 'enps';
    if (rating && type !== rated) return [otherSurvey(row, type, score)];
    return [
      rowInstead(row, {
        id: textOf(response, 'id'),
        person: textOf(response, 'person') || textOf(response, 'person', 'id'),
        nps: rating ? '' : score,
        rating: rating ? score : '',
        comment: textOf(response, 'comment'),
        created_at: textOf(response, 'created_at'),
        updated_at: textOf(response, 'updated_at'),
        locale: textOf(response, 'person_properties', 'locale'),
        ...(segment === '' ? {} : { segment: textOf(response, 'person_properties', segment) }),
        tags: tagsOf(response),
        ...answersOf(response, layout),
      }),
    ];
  };
}

function otherSurvey(row: Row, type: string, score: string): RowEvent {
  const reason = `answers a survey of another type (\`${type}\`), whose scores mean something else; export each type by itself`;
  return { type: 'rejected', file: row.file, line: row.line, reason, value: score };
}

function tagsOf(response: JsonObject): Cell {
  const tags = response['tags'];
  return Array.isArray(tags) ? tags.map((tag) => textOf(tag)) : '';
}

/** Cells of the further answers; those to questions that nobody foresaw stand together, each after its question. */
function answersOf(response: JsonObject, layout: Layout): Record<string, Cell> {
  const cells: Record<string, Cell> = {};
  const further: string[] = [];
  for (const answer of objectsOf(response, 'additional_answers')) {
    const column = partOf(layout, 'questions', questionId(answer));
    const cell = answerCell(answer);
    if (typeof column === 'string') cells[column] = cell;
    else further.push(`${questionText(answer)}: ${[cell].flat().join(', ')}`);
  }
  return further.length === 0 ? cells : { ...cells, [textOf(layout, 'further')]: further.join('\n') };
}
