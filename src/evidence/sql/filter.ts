import type { Filter } from '../../schema/query.ts';
import type { Dialect } from './engine.ts';
import type { Parameters } from './parameters.ts';

type AnswerTest = NonNullable<Filter['answer']>[string];

/** Filter fields whose value stands in one column of `voices`. */
const SCALAR_COLUMNS = { sentiment: 'sentiment', channel: 'channel', lang: 'lang' } as const;

/** Filter fields whose value stands in a list column of `voices`. */
const LIST_COLUMNS = { theme: 'themes', stage: 'stages', product: 'products', segment: 'segments' } as const;

/**
 * The condition that a row of `voices` meets exactly where it passes the filter; never null, so that it can be negated.
 * @param filter What must hold.
 * @param parameters Takes the values.
 */
export function conditionOf(filter: Filter, parameters: Parameters, dialect: Dialect): string {
  const conditions: string[] = [];
  // The keys are those of the tables, which `Object.entries` widens to strings.
  for (const [field, column] of Object.entries(SCALAR_COLUMNS)) {
    const value = filter[field as keyof typeof SCALAR_COLUMNS];
    if (value !== undefined) conditions.push(`${column} in (${parameters.addAll(listOf(value))})`);
  }
  for (const [field, column] of Object.entries(LIST_COLUMNS)) {
    const value = filter[field as keyof typeof LIST_COLUMNS];
    if (value !== undefined) conditions.push(dialect.hasAny(column, parameters.addAll(listOf(value))));
  }
  conditions.push(...otherConditions(filter, parameters, dialect));
  if (conditions.length === 0) return 'true';
  return conditions.map((condition) => `coalesce(${condition}, false)`).join(' and ');
}

function otherConditions(filter: Filter, parameters: Parameters, dialect: Dialect): string[] {
  const conditions: string[] = [];
  if (filter.rating !== undefined) conditions.push(within('rating', filter.rating, parameters));
  if (filter.nps !== undefined) conditions.push(within('nps', filter.nps, parameters));
  if (filter.solicited !== undefined) conditions.push(`solicited = ${parameters.add(filter.solicited)}`);
  if (filter.text !== undefined)
    conditions.push(anyOf(listOf(filter.text).map((word) => dialect.says(word, parameters))));
  if (filter.since !== undefined) conditions.push(`day >= ${addDay(dayOf(filter.since), parameters)}`);
  if (filter.until !== undefined) conditions.push(`day <= ${addDay(dayOf(filter.until), parameters)}`);
  for (const [question, test] of Object.entries(filter.answer ?? {})) {
    conditions.push(answered(question, test, parameters, dialect));
  }
  if (filter.any !== undefined)
    conditions.push(anyOf(filter.any.map((part) => conditionOf(part, parameters, dialect))));
  if (filter.not !== undefined) conditions.push(`not (${conditionOf(filter.not, parameters, dialect)})`);
  return conditions;
}

/**
 * The natural denominator of an answer's share: every question tested anywhere in the filter was answered. A question
 * of which the filter only tests whether it was answered was put to them, or nobody could have left it open.
 */
export function answeredAll(filter: Filter, parameters: Parameters, dialect: Dialect): string {
  const tests = answerTests(filter);
  const byQuestion = Map.groupBy(tests, ([question]) => question);
  const conditions = [...byQuestion].map(([question, each]) => {
    const value = dialect.answerTo(question, parameters);
    return each.every(([, test]) => isAnsweredTest(test))
      ? `(${value} is not null)`
      : givenOf(value, dialect);
  });
  return conditions.length === 0 ? 'true' : conditions.join(' and ');
}

function answerTests(filter: Filter): [string, AnswerTest][] {
  const inner = [...(filter.any ?? []), ...(filter.not === undefined ? [] : [filter.not])];
  return [...Object.entries(filter.answer ?? {}), ...inner.flatMap(answerTests)];
}

function isAnsweredTest(test: AnswerTest): test is { answered: boolean } {
  return typeof test === 'object' && 'answered' in test;
}

function answered(question: string, test: AnswerTest, parameters: Parameters, dialect: Dialect): string {
  const value = dialect.answerTo(question, parameters);
  const given = givenOf(value, dialect);
  if (isAnsweredTest(test)) {
    return test.answered ? given : `coalesce(upper(${dialect.jsonType(value)}) = 'NULL', false)`;
  }
  if (typeof test === 'object' && !Array.isArray(test)) {
    return within(dialect.jsonNumber(value), test, parameters);
  }
  return `(${given} and ${dialect.jsonIsAny(value, parameters.addAll(listOf(test).map(String)))})`;
}

function givenOf(value: string, dialect: Dialect): string {
  return `coalesce(upper(${dialect.jsonType(value)}) <> 'NULL', false)`;
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

function dayOf(date: Date): string {
  return date.toISOString().slice(0, 10);
}
