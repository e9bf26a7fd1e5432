import type { AnswerContext } from '../store.ts';
import { type Condition, cellSql, rowSql, untilOf } from './conditions.ts';
import type { SqlEngine } from './engine.ts';
import { addDay } from './filter.ts';
import { type Leaves, leavesFor } from './leaves.ts';
import type { Parameters } from './parameters.ts';

/** Pieces of a statement in which every voice carries a mask: which of the conditions it meets. */
export type Marked = {
  /** Common table expressions, for the beginning. */
  ctes: string;
  /**
   * Rows with these columns of `voices`, `value`, which was asked for, and `mask`.
   * @param columns Names of columns.
   * @param where Condition over `v`, a voice, and `r`, its cell.
   */
  rows(columns: readonly string[], where: string): string;
  /** Voices in one row alone with `source`, `month`, `mask`, `value`, their number `n`, and days `oldest` and `newest`. */
  lone: string;
  /** Joins the numbers of the conditions as `bit`; to be met with {@link isSet}. */
  bits: string;
};

/** Whether the bit is set in the mask. */
export const isSet = '(mask >> bit::int) & 1 = 1';

/**
 * Marks voices by conditions that read the same. Cells tell first which conditions their voices can meet; voices are
 * looked at where the cell leaves something open, and where some voices of a cell are of a later day than asked for.
 * @param value A value of cells that is wanted beside the marks. Default: none.
 */
export function marked(
  engine: SqlEngine,
  conditions: readonly Condition[],
  context: Pick<AnswerContext, 'asOf'>,
  parameters: Parameters,
  value = 'null',
): Marked {
  const leaves = leavesFor(engine.dialect, parameters);
  const told = conditions.map((condition, bit) => `((${cellSql(condition, leaves)})::int::bigint << ${bit})`);
  const rest = conditions.map((condition) => rowSql(condition, leaves));
  const day = addDay(context.asOf, parameters);
  // The fence keeps what is worked out once from being worked out again wherever it is looked at.
  const ctes = `reach as materialized (
    select cell, source, month, n, oldest, newest, value${names(leaves.namesOfCells())}, ${told.join(' | ')} as mask
    from (select *, ${value} as value${leaves.ofCells()} from cells offset 0) as told offset 0
  )`;
  const isTold = rest.every((condition) => condition === 'true');
  const until = untilOf(context, parameters);
  const rows = isTold ? toldRows : richRows(leaves, rest, engine);
  return {
    ctes,
    rows,
    lone: isTold
      ? `(select source, month, mask, value, n, oldest, newest from reach
            where mask <> 0 and n > 0 and not coalesce(newest > ${day}, false)
          union all
          select source, month, mask, value, 1, day, day
          from ${rows(['source', 'month', 'day'], `v.lone and ${until} and r.newest > ${day}`)} as late)`
      : leaves.looksAtWords()
        ? `(select source, month, mask, value, 1 as n, day as oldest, day as newest
            from ${rows(['source', 'month', 'day'], `v.lone and ${until}`)} as lone_rows)`
        : loneAnswers(leaves, rest, until, engine),
    bits: `generate_series(0, ${conditions.length - 1}) as bits(bit)`,
  };
}

/** Whatever cells tell holds for their rows. */
function toldRows(columns: readonly string[], where: string): string {
  const wanted = columns.map((column) => `v.${column}`).join(', ');
  return `(select ${wanted}, r.value, r.mask from voices v join reach r on r.cell = v.cell
    where r.mask <> 0 and ${where})`;
}

function richRows(leaves: Leaves, rest: readonly string[], { fence }: SqlEngine): Marked['rows'] {
  const kept = ['value', 'maybe', ...leaves.namesOfCells()];
  return (columns, where) => `(
    select ${columns.join(', ')}, value, ${maskOf(rest)} as mask from (
      select ${[...columns, ...kept].join(', ')}${leaves.ofRows()} from (
        select ${[...new Set([...columns, 'day'])].map((column) => `v.${column}`).join(', ')}, r.value, r.mask as maybe
          ${names(leaves.namesOfCells().map((name) => `r.${name}`))}${leaves.inputs()}
        from voices v join reach r on r.cell = v.cell where r.mask <> 0 and ${where}
        ${fence}
      ) as read ${fence}
    ) as near)`;
}

/** Voices of a cell that gave the same answers are looked at as one: answers are dear to read, and few differ. */
function loneAnswers(leaves: Leaves, rest: readonly string[], until: string, { fence }: SqlEngine): string {
  const looked = names(leaves.namesOfInputs());
  const days = leaves.looksAtDays()
    ? 'day, day as oldest, day as newest'
    : 'min(day) as oldest, max(day) as newest';
  const by = leaves.looksAtDays() ? ', day' : '';
  return `(
    select source, month, value, ${maskOf(rest)} as mask, n, oldest, newest from (
      select source, month, value, maybe${names(leaves.namesOfCells())}, n, oldest, newest${leaves.ofRows()} from (
        select g.*, r.source, r.month, r.value, r.mask as maybe${names(leaves.namesOfCells().map((name) => `r.${name}`))}
        from (
          select cell${looked}, count(*) as n, ${days}
          from (
            select r.cell, v.day${leaves.inputs()}
            from voices v join reach r on r.cell = v.cell where r.mask <> 0 and v.lone and ${until}
          ) as read group by cell${looked}${by}
        ) as g join reach r on r.cell = g.cell
      ) as equal_ones ${fence}
    ) as told)`;
}

/** The mask that cells leave open, without the conditions of which the rest does not hold. */
function maskOf(rest: readonly string[]): string {
  return rest
    .map((condition, bit) => {
      const open = `(maybe & ${(1n << BigInt(bit)).toString()})`;
      return condition === 'true' ? open : `case when ${condition} then ${open} else 0 end`;
    })
    .join(' | ');
}

function names(columns: readonly string[]): string {
  return columns.map((column) => `, ${column}`).join('');
}
