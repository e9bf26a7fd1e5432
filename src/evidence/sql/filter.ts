import type { Filter } from '../../schema/query.ts';
import { isoDay } from '../../wiki/statistics/days.ts';
import type { Leaves } from './leaves.ts';
import type { Parameters } from './parameters.ts';

type AnswerTest = NonNullable<Filter['answer']>[string];

/** Filter fields whose value stands in one column of `voices`. */
const SCALAR_COLUMNS = { sentiment: 'sentiment', channel: 'channel', lang: 'lang' } as const;

/** Filter fields whose value stands in a list column of `voices`. */
const LIST_COLUMNS = { theme: 'themes', stage: 'stages', product: 'products', segment: 'segments' } as const;

/**
 * The condition that a row of `voices` meets exactly where it passes the filter; never null, so that it can be negated.
 * It is made of columns: of whatever is looked at, each once.
 * @param filter What must hold.
 * @param leaves Takes what the columns stand for.
 */
export function conditionOf(filter: Filter, leaves: Leaves): string {
  return [...ownConditions(filter, leaves), ...innerConditions(filter, leaves)].join(' and ') || 'true';
}

function ownConditions(filter: Filter, leaves: Leaves): string[] {
  const { parameters, dialect } = leaves;
  const conditions: string[] = [];
  const told = (field: keyof Filter, sql: () => string) => {
    const value = filter[field];
    if (value !== undefined) conditions.push(leaves.add('cells', [field, value], sql));
  };
  // The keys are those of the tables, which `Object.entries` widens to strings.
  for (const [name, column] of Object.entries(SCALAR_COLUMNS)) {
    const field = name as keyof typeof SCALAR_COLUMNS;
    told(field, () => `${column} in (${parameters.addAll(listOf(filter[field] ?? ''))})`);
  }
  for (const [name, column] of Object.entries(LIST_COLUMNS)) {
    const field = name as keyof typeof LIST_COLUMNS;
    told(field, () => dialect.hasAny(column, parameters.addAll(listOf(filter[field] ?? ''))));
  }
  for (const field of ['rating', 'nps'] as const)
    told(field, () => within(field, filter[field] ?? {}, parameters));
  told('solicited', () => `solicited = ${parameters.add(filter.solicited ?? false)}`);
  return [...conditions, ...rowConditions(filter, leaves)];
}

function rowConditions({ text, since, until, answer = {} }: Filter, leaves: Leaves): string[] {
  const { parameters, dialect } = leaves;
  const conditions = Object.entries(answer).map(([question, test]) => answered(question, test, leaves));
  if (text !== undefined) {
    leaves.readWords();
    const words = listOf(text).map((word) =>
      leaves.add('rows', ['text', word], () => dialect.says(word, parameters)),
    );
    conditions.push(anyOf(words));
  }
  if (since !== undefined || until !== undefined) leaves.readDays();
  if (since !== undefined)
    conditions.push(
      leaves.add('rows', ['since', since], () => `day >= ${addDay(isoDay(since), parameters)}`),
    );
  if (until !== undefined)
    conditions.push(
      leaves.add('rows', ['until', until], () => `day <= ${addDay(isoDay(until), parameters)}`),
    );
  return conditions;
}

function innerConditions({ any, not }: Filter, leaves: Leaves): string[] {
  const conditions: string[] = [];
  if (any !== undefined) conditions.push(anyOf(any.map((part) => conditionOf(part, leaves))));
  if (not !== undefined) conditions.push(`not (${conditionOf(not, leaves)})`);
  return conditions;
}

/**
 * The natural denominator of an answer's share: every question tested anywhere in the filter was answered. A question
 * of which the filter only tests whether it was answered was put to them, or nobody could have left it open.
 */
export function answeredAll(filter: Filter, leaves: Leaves): string {
  const byQuestion = Map.groupBy(answerTests(filter), ([question]) => question);
  const conditions = [...byQuestion].map(([question, each]) =>
    each.every(([, test]) => isAnsweredTest(test))
      ? leaves.add('rows', ['asked', question], () => `${leaves.answerTo(question)} is not null`)
      : givenOf(question, leaves),
  );
  return conditions.join(' and ') || 'true';
}

function answerTests(filter: Filter): [string, AnswerTest][] {
  const inner = [...(filter.any ?? []), ...(filter.not === undefined ? [] : [filter.not])];
  return [...Object.entries(filter.answer ?? {}), ...inner.flatMap(answerTests)];
}

function isAnsweredTest(test: AnswerTest): test is { answered: boolean } {
  return typeof test === 'object' && 'answered' in test;
}

function answered(question: string, test: AnswerTest, leaves: Leaves): string {
  const { parameters, dialect } = leaves;
  if (isAnsweredTest(test) && test.answered) return givenOf(question, leaves);
  return leaves.add('rows', ['answer', question, test], () => {
    const value = leaves.answerTo(question);
    if (isAnsweredTest(test)) return `upper(${dialect.jsonType(value)}) = 'NULL'`;
    if (typeof test === 'object' && !Array.isArray(test))
      return within(dialect.jsonNumber(value), test, parameters);
    return `(${isGiven(question, leaves)} and ${dialect.jsonIsAny(value, parameters.addAll(listOf(test).map(String)))})`;
  });
}

function givenOf(question: string, leaves: Leaves): string {
  return leaves.add('rows', ['given', question], () => isGiven(question, leaves));
}

function isGiven(question: string, { dialect, answerTo }: Leaves): string {
  return `coalesce(upper(${dialect.jsonType(answerTo(question))}) <> 'NULL', false)`;
}

function within(
  column: string,
  bounds: { atLeast?: number | undefined; atMost?: number | undefined },
  parameters: Parameters,
): string {
  const conditions: string[] = [];
  if (bounds.atLeast !== undefined) conditions.push(`${column} >= ${parameters.add(bounds.atLeast)}`);
  if (bounds.atMost !== undefined) conditions.push(`${column} <= ${parameters.add(bounds.atMost)}`);
  return `(${conditions.join(' and ')})`;
}

function anyOf(conditions: string[]): string {
  return `(${conditions.map((condition) => `(${condition})`).join(' or ')})`;
}

function listOf<T>(value: T | readonly T[]): readonly T[] {
  // `Array.isArray` does not tell a readonly list from a value, so what is left is still both.
  return Array.isArray(value) ? value : [value as T];
}

/** Adds a day, `YYYY-MM-DD`; the placeholder's own type stays text, wherever else the same text is used. */
export function addDay(day: string, parameters: Parameters): string {
  return `${parameters.add(day)}::text::date`;
}
