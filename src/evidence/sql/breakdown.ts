import type { z } from 'zod';
import type { AnswerContext, Breakdown, BreakdownField } from '../store.ts';
import { breakdownOf, countRow, markRow } from './breakdownRows.ts';
import { untilOf } from './conditions.ts';
import type { SqlEngine } from './engine.ts';
import { parameters } from './parameters.ts';
import { readRows } from './rows.ts';

type Valued = {
  /** Rows with a field's values. */
  from: string;
  /** The value in them. */
  value: string;
};

const plain = (value: string): Valued => ({ from: 'voices v', value });

/** Lists side by side in one row are unrolled one by one: together they would be paired by their place. */
const crossed = (first: string, second: string): Valued => ({
  from: `voices v, unnest(${first}) as firsts(first_value), unnest(${second}) as seconds(second_value)`,
  value: `first_value || '|' || second_value`,
});

const ofChannel = (first: string): Valued => ({
  from: `voices v, unnest(${first}) as firsts(first_value)`,
  value: `first_value || '|' || channel`,
});

const VALUES: Readonly<Record<BreakdownField, Valued>> = {
  theme: plain('unnest(themes)'),
  stage: plain('unnest(stages)'),
  channel: plain('channel'),
  product: plain('unnest(products)'),
  segment: plain('unnest(segments)'),
  all: plain(`'all'`),
  'stage|segment': crossed('stages', 'segments'),
  'stage|channel': ofChannel('stages'),
  'stage|theme': crossed('stages', 'themes'),
  'theme|segment': crossed('themes', 'segments'),
  'theme|channel': ofChannel('themes'),
  'theme|product': crossed('themes', 'products'),
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
  const valued = VALUES[field];
  const values = parameters();
  const until =
    untilOf(context, values) + (sources === undefined ? '' : ` and source in (${values.addAll(sources)})`);
  const ask = <T extends z.ZodType>(statement: string, row: T) =>
    readRows(engine, statement, values.values, row);
  const once = await ask(onceMarked(valued, until), markRow);
  const counts = await ask(oftenCounted(valued, until), countRow);
  const often = await ask(oftenMarked(valued, until), markRow);
  return breakdownOf(once, counts, often);
}

function onceMarked({ from, value }: Valued, until: string): string {
  return `
    select source, value, month, sentiment, rating, nps, count(*)::int as count
    from (select source, ${value} as value, month, sentiment, rating, nps from ${from} where lone and ${until}) as valued
    group by source, value, month, sentiment, rating, nps`;
}

function oftenCounted({ from, value }: Valued, until: string): string {
  return `
    select source, value, month, count(distinct voice)::int as voices,
      coalesce(sum(score), 0)::int as "sentimentSum", count(score)::int as "sentimentN"
    from (
      select source, ${value} as value, month, voice,
        case sentiment when 'positive' then 1 when 'neutral' then 0 when 'negative' then -1 end as score
      from ${from} where not lone and ${until}
    ) as valued group by source, value, month`;
}

/** What each voice gave with its newest record. */
function oftenMarked({ from, value }: Valued, until: string): string {
  return `
    select source, value, month, sentiment, rating, nps, count(*)::int as count from (
      select *, row_number() over (partition by source, value, voice order by day desc nulls last, id) as place from (
        select id, source, ${value} as value, month, day, voice, sentiment, rating, nps
        from ${from} where not lone and ${until}
      ) as valued
    ) as ranked where place = 1 group by source, value, month, sentiment, rating, nps`;
}
