import type { z } from 'zod';
import type { AnswerContext, Breakdown, BreakdownField } from '../store.ts';
import { breakdownOf, countRow, markRow } from './breakdownRows.ts';
import type { SqlEngine } from './engine.ts';
import { parameters } from './parameters.ts';
import { readRows } from './rows.ts';
import { untilOf } from './scope.ts';

const VALUES: Readonly<Record<BreakdownField, string>> = {
  theme: 'unnest(themes)',
  stage: 'unnest(stages)',
  channel: 'channel',
  product: 'unnest(products)',
  segment: 'unnest(segments)',
  all: `'all'`,
};

/**
 * Distinct voices by source, month and a field's values, ordered by value, source, month. Of voices in one row alone
 * everything follows from their marks; the others are counted apart.
 * @param sources Sources of which the rows are wanted. Default: all.
 */
export async function breakdownBy(
  engine: SqlEngine,
  field: BreakdownField,
  context: AnswerContext,
  sources?: readonly string[],
): Promise<Breakdown[]> {
  if (sources?.length === 0) return [];
  const values = parameters();
  const until =
    untilOf(context, values) + (sources === undefined ? '' : ` and source in (${values.addAll(sources)})`);
  const ask = <T extends z.ZodType>(statement: string, row: T) =>
    readRows(engine, statement, values.values, row);
  const once = await ask(onceMarked(field, until), markRow);
  const counts = await ask(oftenCounted(field, until), countRow);
  const often = await ask(oftenMarked(field, until), markRow);
  return breakdownOf(once, counts, often);
}

function onceMarked(field: BreakdownField, until: string): string {
  return `
    select source, value, month, sentiment, rating, nps, count(*)::int as count
    from (select source, ${VALUES[field]} as value, month, sentiment, rating, nps from voices where lone and ${until}) as valued
    group by source, value, month, sentiment, rating, nps`;
}

function oftenCounted(field: BreakdownField, until: string): string {
  return `
    select source, value, month, count(distinct voice)::int as voices,
      coalesce(sum(score), 0)::int as "sentimentSum", count(score)::int as "sentimentN"
    from (
      select source, ${VALUES[field]} as value, month, voice,
        case sentiment when 'positive' then 1 when 'neutral' then 0 when 'negative' then -1 end as score
      from voices where not lone and ${until}
    ) as valued group by source, value, month`;
}

/** What each voice gave with its newest record. */
function oftenMarked(field: BreakdownField, until: string): string {
  return `
    select source, value, month, sentiment, rating, nps, count(*)::int as count from (
      select *, row_number() over (partition by source, value, voice order by day desc nulls last, id) as place from (
        select id, source, ${VALUES[field]} as value, month, day, voice, sentiment, rating, nps
        from voices where not lone and ${until}
      ) as valued
    ) as ranked where place = 1 group by source, value, month, sentiment, rating, nps`;
}
