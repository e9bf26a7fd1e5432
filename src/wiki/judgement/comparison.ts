import type { Metric } from '../../schema/metric.ts';
import type { Filter } from '../../schema/query.ts';

/** What a metric asks of the evidence. */
type Asked = Pick<Metric, 'type' | 'where' | 'among'>;

/** A filter that holds where both hold. */
export function both(a: Filter, b: Filter): Filter {
  const { any, ...own } = a;
  // An `any` of one part says that it must hold.
  return { ...own, any: any ? any.map((part) => both(part, b)) : [b] };
}

/**
 * A metric read among some of its voices only. Its denominator is narrowed, the natural one of a share that tests
 * answers among them; a mean is narrowed in what it averages.
 */
export function readAmong<M extends Asked>(metric: M, group: Filter): M {
  const { type, where = {}, among } = metric;
  if (type === 'mean' || type === 'ces') return { ...metric, where: both(where, group) };
  const denominator = among ?? (type === 'nps' ? where : naturalDenominator(where));
  return { ...metric, among: both(denominator, group) };
}

/** Those who answered every question that a filter tests, or were asked where it only tests whether they answered. */
function naturalDenominator(where: Filter): Filter {
  const tests = Map.groupBy(answerTests(where), ([question]) => question);
  return [...tests].reduce<Filter>((all, [question, each]) => {
    const answered: Filter = { answer: { [question]: { answered: true } } };
    const isOnlyAsked = each.every(
      ([, test]) => typeof test === 'object' && test !== null && 'answered' in test,
    );
    const wasAsked: Filter = { any: [answered, { answer: { [question]: { answered: false } } }] };
    return both(all, isOnlyAsked ? wasAsked : answered);
  }, {});
}

function answerTests({ answer, any = [], not }: Filter): [string, unknown][] {
  return [...Object.entries(answer ?? {}), ...[...any, ...(not ? [not] : [])].flatMap(answerTests)];
}
