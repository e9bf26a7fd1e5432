import type { Filter } from '../../schema/query.ts';
import type { AskedQuery } from './items.ts';

/** A filter that holds where all of the filters do, whichever fields they share. */
export function both(...filters: readonly Filter[]): Filter {
  const telling = filters.filter((each) => Object.keys(each).length > 0);
  const [first = {}, ...others] = telling;
  if (others.length === 0) return first;
  const fields = telling.flatMap((each) => Object.entries(each));
  if (new Set(fields.map(([name]) => name)).size === fields.length) return Object.fromEntries(fields);
  // Not one of them may fail: `any` and `not` are all that the language of filters has to join two of the same field.
  return { not: { any: telling.map((not) => ({ not })) } };
}

/**
 * The denominator that a query has where it names none, as a filter: whoever answered every question that it tests, or
 * was asked where it only tests whether there was an answer.
 */
export function naturalDenominator(where: Filter): Filter {
  const byQuestion = Map.groupBy(answerTests(where), ([question]) => question);
  return both(
    ...[...byQuestion].map(([question, tests]): Filter => {
      const given: Filter = { answer: { [question]: { answered: true } } };
      const leftOpen: Filter = { answer: { [question]: { answered: false } } };
      return tests.every(([, test]) => typeof test === 'object' && 'answered' in test)
        ? { any: [given, leftOpen] }
        : given;
    }),
  );
}

type AnswerTest = NonNullable<Filter['answer']>[string];

function answerTests(filter: Filter): [string, AnswerTest][] {
  const inner = [...(filter.any ?? []), ...(filter.not === undefined ? [] : [filter.not])];
  return [...Object.entries(filter.answer ?? {}), ...inner.flatMap(answerTests)];
}

/** The same query among fewer voices: hits are counted within its denominator, so that alone is narrowed. */
export function narrowed(query: AskedQuery, to: Filter): AskedQuery {
  return { ...query, among: both(query.among ?? naturalDenominator(query.where), to) };
}
