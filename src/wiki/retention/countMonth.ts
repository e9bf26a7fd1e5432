import type { Code, FeedbackRecord, KeptCount, Sentiment } from '../../schema/record.ts';
import { safeCells } from './safeCells.ts';

/** A record with what was coded in it. */
export type CodedVoice = {
  /** The record. */
  record: Pick<FeedbackRecord, 'id' | 'channel' | 'rating' | 'nps' | 'respondent'>;
  /** Its codes, of every coder. */
  codes: readonly Pick<Code, 'coder' | 'themes' | 'stages' | 'sentiment'>[];
};

/** Fewest voices of which a count is kept. */
const fewest = 5;

/**
 * What is kept of a month whose records go: distinct voices by theme, stage, sentiment and channel, and the sums of
 * ratings and recommendations. What {@link safeCells} does not let pass is left out; of fewer than 5 voices, all.
 * @param month Month of all the records, `YYYY-MM`.
 */
export function countMonth(month: string, items: readonly CodedVoice[]): KeptCount[] {
  const people = Map.groupBy(items, ({ record }) => record.respondent ?? record.id);
  const all = people.size;
  if (all < fewest) return [];
  const effective = new Map(items.map((item) => [item, effectiveCodes(item.codes)]));
  const valuesOf = {
    theme: (item: CodedVoice) => effective.get(item)?.themes ?? [],
    stage: (item: CodedVoice) => effective.get(item)?.stages ?? [],
    sentiment: (item: CodedVoice) => [effective.get(item)?.sentiment ?? 'unknown'],
    channel: ({ record }: CodedVoice) => [record.channel],
  };
  const counts: KeptCount[] = [{ month, dimension: 'all', voices: all }];
  for (const dimension of ['theme', 'stage', 'sentiment', 'channel'] as const) {
    const said = [...people.values()].map((own) => new Set(own.flatMap(valuesOf[dimension])));
    const cells = new Map<string, number>();
    for (const value of said.flatMap((values) => [...values])) cells.set(value, (cells.get(value) ?? 0) + 1);
    const without = said.filter((values) => values.size === 0).length;
    for (const [value, voices] of safeCells(cells, without, all))
      counts.push({ month, dimension, value, voices });
  }
  for (const dimension of ['rating', 'nps'] as const) {
    const given = [...people.values()].flatMap((own) => mean(own.map(({ record }) => record[dimension])));
    const sum = given.reduce((total, value) => total + value, 0);
    const cell = new Map(given.length > 0 ? [[dimension, given.length]] : []);
    const [voices] = safeCells(cell, all - given.length, all).values();
    if (voices !== undefined) counts.push({ month, dimension, voices, sum });
  }
  return counts;
}

/**
 * The codes of a record that count: a person's win over a column's, those over a model's, those over the rules'; a
 * machine that found nothing leaves the word to the next.
 */
function effectiveCodes(codes: CodedVoice['codes']): {
  themes: string[];
  stages: string[];
  sentiment: Sentiment;
} {
  const order = { person: 0, column: 1, model: 2, rule: 3 };
  const sorted = codes.toSorted((a, b) => order[a.coder] - order[b.coder]);
  const firstOf = (field: 'themes' | 'stages') =>
    sorted.find((code) => code.coder === 'person' || code[field].length > 0)?.[field] ?? [];
  const sentiment = sorted.find((code) => code.sentiment !== 'unknown')?.sentiment ?? 'unknown';
  return { themes: firstOf('themes'), stages: firstOf('stages'), sentiment };
}

function mean(values: readonly (number | undefined)[]): number[] {
  const given = values.filter((value) => value !== undefined);
  return given.length === 0 ? [] : [given.reduce((sum, value) => sum + value, 0) / given.length];
}
