import type { Filter } from '../../schema/query.ts';
import type { AnswerContext, StoreQuery } from '../store.ts';
import { looksForWords, splitFilter } from './fewValues.ts';
import { addDay, answeredAll, conditionOf } from './filter.ts';
import type { Leaves } from './leaves.ts';
import type { Parameters } from './parameters.ts';

/** One thing that must hold: a filter, or that everything was answered which a filter tests. */
type Part = { where: Filter } | { answering: Filter };

/** What voices must be to be counted, or listed: of one of the sources, and all parts hold. */
export type Condition = {
  /** Source ids. */
  sources: readonly string[];
  /** The parts. */
  parts: readonly Part[];
};

/** What a condition needs beside the columns of few values. */
export type Reading = 'cells' | 'rows' | 'words';

/** The denominator of a query. */
export function baseOf({
  sources,
  where,
  among,
}: Pick<StoreQuery, 'sources' | 'where' | 'among'>): Condition {
  const part = among === undefined ? { answering: where } : { where: among };
  return { sources: sources.toSorted(), parts: [part].filter(saysSomething) };
}

/** The hits of a query among its denominator. */
export function hitOf(query: Pick<StoreQuery, 'sources' | 'where' | 'among'>): Condition {
  const { sources, parts } = baseOf(query);
  return { sources, parts: [...parts, { where: query.where }].filter(saysSomething) };
}

/** The same text for the same condition. */
export function keyOf({ sources, parts }: Condition): string {
  return JSON.stringify([sources, parts]);
}

/** Where a condition must be looked up: cells tell it, or rows do, or their words. */
export function readingOf({ parts }: Condition): Reading {
  if (parts.some((part) => 'where' in part && looksForWords(part.where))) return 'words';
  const isPlain = parts.every(
    (part) => 'where' in part && Object.keys(splitFilter(part.where).rich).length === 0,
  );
  return isPlain ? 'cells' : 'rows';
}

/** What of a condition cells tell, of columns that are never null. */
export function cellSql({ sources, parts }: Condition, leaves: Leaves): string {
  const among =
    sources.length === 0
      ? 'false'
      : leaves.add('cells', ['source', sources], () => `source in (${leaves.parameters.addAll(sources)})`);
  const plain = parts.flatMap((part) => ('where' in part ? [splitFilter(part.where).plain] : []));
  return allOf([among, ...plain.map((filter) => conditionOf(filter, leaves))]);
}

/** What of a condition only rows tell, likewise. */
export function rowSql({ parts }: Condition, leaves: Leaves): string {
  return allOf(
    parts.map((part) =>
      'where' in part
        ? conditionOf(splitFilter(part.where).rich, leaves)
        : answeredAll(part.answering, leaves),
    ),
  );
}

function allOf(conditions: readonly string[]): string {
  return conditions.filter((condition) => condition !== 'true').join(' and ') || 'true';
}

/** Rows `v` up to the day for which everything is computed. */
export function untilOf({ asOf }: Pick<AnswerContext, 'asOf'>, values: Parameters): string {
  return `(v.day is null or v.day <= ${addDay(asOf, values)})`;
}

function saysSomething(part: Part): boolean {
  return 'where' in part
    ? Object.values(part.where).some((value) => value !== undefined)
    : testsAnswers(part.answering);
}

function testsAnswers({ answer = {}, any = [], not }: Filter): boolean {
  return Object.keys(answer).length > 0 || any.some(testsAnswers) || (not !== undefined && testsAnswers(not));
}
