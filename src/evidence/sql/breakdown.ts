import type { z } from 'zod';
import type { AnswerContext, Breakdown, BreakdownField } from '../store.ts';
import { breakdownOf, countRow, markRow } from './breakdownRows.ts';
import { untilOf } from './conditions.ts';
import type { SqlEngine } from './engine.ts';
import { FEW_VALUES } from './fewValues.ts';
import { addDay } from './filter.ts';
import { parameters } from './parameters.ts';
import { readRows } from './rows.ts';

type Valued = {
  /** What is unrolled beside the rows: lists side by side in one row would be paired by their place. */
  lists: string;
  /** The value in them. */
  value: string;
};

const plain = (value: string): Valued => ({ lists: '', value });

const crossed = (first: string, second: string): Valued => ({
  lists: `, unnest(${first}) as firsts(first_value), unnest(${second}) as seconds(second_value)`,
  value: `first_value || '|' || second_value`,
});

const ofChannel = (first: string): Valued => ({
  lists: `, unnest(${first}) as firsts(first_value)`,
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
 * Distinct voices by source, month and the values of each field, ordered by value, source, month. Of voices in one row
 * alone everything follows from their marks, which cells tell; the others are counted apart.
 * @param sources Sources of which the rows are wanted. Default: all.
 * @returns The rows of each field, in the order of the fields.
 */
export async function breakdownsBy(
  engine: SqlEngine,
  fields: readonly BreakdownField[],
  context: AnswerContext,
  sources?: readonly string[],
): Promise<Breakdown[][]> {
  if (sources?.length === 0) return fields.map(() => []);
  const values = parameters();
  const until = untilOf(context, values);
  const day = addDay(context.asOf, values);
  const among = (column: string) =>
    sources === undefined ? 'true' : `${column} in (${values.addAll(sources)})`;
  const lone = `
    lone as materialized (
      select source, month, ${FEW_VALUES.join(', ')}, n from cells
      where n > 0 and ${among('source')} and not coalesce(newest > ${day}, false)
      union all
      select c.source, c.month, ${FEW_VALUES.map((column) => `c.${column}`).join(', ')}, 1
      from voices v join cells c on c.cell = v.cell
      where v.lone and ${among('c.source')} and c.newest > ${day} and ${until}
    )`;
  const often = `
    often as materialized (
      select v.id, v.source, v.month, v.day, v.voice, ${FEW_VALUES.map((column) => `v.${column}`).join(', ')}
      from voices v where not v.lone and ${among('v.source')} and ${until}
    )`;
  const ask = <T extends z.ZodType>(cte: string, part: (valued: Valued) => string, row: T) => {
    const parts = fields.map(
      (field, number) => `select ${number} as field, * from (${part(VALUES[field])}) as part`,
    );
    return readRows(engine, `with ${cte} ${parts.join(' union all ')}`, values.values, row);
  };
  const once = await ask(lone, onceMarked, markRow);
  const counts = await ask(often, oftenCounted, countRow);
  const marks = await ask(often, oftenMarked, markRow);
  const of = <T extends { field: number }>(rows: readonly T[]) => Map.groupBy(rows, ({ field }) => field);
  const [onceOf, countsOf, marksOf] = [of(once), of(counts), of(marks)];
  return fields.map((_, number) =>
    breakdownOf(onceOf.get(number) ?? [], countsOf.get(number) ?? [], marksOf.get(number) ?? []),
  );
}

function onceMarked({ lists, value }: Valued): string {
  return `
    select source, value, month, sentiment, rating, nps, sum(n)::int as count
    from (select source, ${value} as value, month, sentiment, rating, nps, n from lone${lists}) as valued
    group by source, value, month, sentiment, rating, nps`;
}

function oftenCounted({ lists, value }: Valued): string {
  return `
    select source, value, month, count(distinct voice)::int as voices,
      coalesce(sum(score), 0)::int as "sentimentSum", count(score)::int as "sentimentN"
    from (
      select source, ${value} as value, month, voice,
        case sentiment when 'positive' then 1 when 'neutral' then 0 when 'negative' then -1 end as score
      from often${lists}
    ) as valued group by source, value, month`;
}

/** What each voice gave with its newest record. */
function oftenMarked({ lists, value }: Valued): string {
  return `
    select source, value, month, sentiment, rating, nps, count(*)::int as count from (
      select *, row_number() over (partition by source, value, voice order by day desc nulls last, id) as place from (
        select id, source, ${value} as value, month, day, voice, sentiment, rating, nps from often${lists}
      ) as valued
    ) as ranked where place = 1 group by source, value, month, sentiment, rating, nps`;
}
