import type { Mapping } from '../../../src/schema/source.ts';
import type { Recognised, Sight, Tool } from '../tool.ts';
import { comparable } from '../voices/columns.ts';
import { isObject, type JsonObject, partOf, textOf } from '../voices/objects.ts';
import { questionsIn } from './answers.ts';
import { responseRow } from './rows.ts';

const mapping: Mapping = {
  key: ['id'],
  text: ['comment'],
  at: 'created_at',
  revisedAt: 'updated_at',
  nps: 'nps',
  rating: 'rating',
  respondent: 'person',
  lang: 'locale',
  segment: ['segment'],
};

const columns = [
  'id',
  'person',
  'nps',
  'rating',
  'comment',
  'created_at',
  'updated_at',
  'locale',
  'segment',
  'tags',
];

/** Scales of the surveys that are no recommendation, by `survey_type`. */
const scales: Readonly<Record<string, { from: number; to: number }>> = {
  csat: { from: 1, to: 5 },
  ces: { from: 1, to: 5 },
  ces7: { from: 1, to: 7 },
  smileys: { from: 1, to: 5 },
  stars_five: { from: 1, to: 5 },
  thumbs: { from: 0, to: 1 },
};

/** Column that keeps answers to questions which the beginning of the file does not have. */
const furtherColumn = 'further answers';

/** Responses of Delighted's API, and of services that answer alike. */
export const delighted: Tool = {
  id: 'delighted',
  name: 'Delighted',
  looksLike: 'JSON with `person`, `score`, `comment` and `survey_type`',
  recognise,
  rows: responseRow,
};

function recognise({ items }: Sight): Recognised | undefined {
  const responses = items.filter(isResponse);
  if (responses.length === 0) return undefined;
  const questions = questionsIn(responses);
  const rated = responses.map((each) => textOf(each, 'survey_type')).find((type) => !isRecommendation(type));
  const scale = rated === undefined ? undefined : scales[scaleName(rated, responses)];
  return {
    sure: 0.9,
    columns: [...columns, ...questions.map(({ column }) => column), furtherColumn],
    layout: {
      questions: Object.fromEntries(questions.map(({ id, column }) => [id, column])),
      further: furtherColumn,
      segment: segmentKey(responses),
      ...(rated === undefined ? {} : { rated }),
    },
    advice: {
      mapping: { ...mapping, answers: [...questions.map(({ column }) => column), furtherColumn] },
      questions: [
        ...questions.map(({ column, type }) => ({ column, type })),
        { column: furtherColumn, text: 'Weitere Antworten / Further answers', type: 'open' },
      ],
      guess: 'none',
      ...(scale ? { scale } : {}),
      method: 'survey',
      channels: ['email'],
      solicited: true,
      tags: ['tags'],
      notices: ['Properties of persons are not kept, but for a segment and a language.'],
    },
  };
}

function isResponse(item: unknown): item is JsonObject {
  if (!isObject(item) || !('score' in item) || !('comment' in item)) return false;
  return 'person' in item && ('survey_type' in item || 'person_properties' in item || 'permalink' in item);
}

/** Whether responses of this type answer the question how likely one is to recommend. */
function isRecommendation(type: string): boolean {
  return type === '' || type === 'nps' || type === 'enps';
}

/** Effort is asked on one of two scales, which only the scores tell. */
function scaleName(type: string, responses: readonly JsonObject[]): string {
  const above = responses.some(
    (each) => textOf(each, 'survey_type') === type && Number(textOf(each, 'score')) > 5,
  );
  return type === 'ces' && above ? 'ces7' : type;
}

/** The property of persons that names their segment; empty where there is none. */
function segmentKey(responses: readonly JsonObject[]): string {
  const names = responses.flatMap((each) => Object.keys(partOf(each, 'person_properties') ?? {}));
  return (
    names.find((name) => /^(?:(?:kunden|customer ?)?segment|kundengruppe)$/.test(comparable(name))) ?? ''
  );
}
