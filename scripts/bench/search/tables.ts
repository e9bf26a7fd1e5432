import type { Table } from '../table.ts';
import { QUERY_KINDS } from './golden.ts';
import { rankingQuality } from './measures.ts';
import { type Answered, type SearchQuality, searchQuality } from './quality.ts';

/** What an engine said to all queries. */
export type EngineAnswers = { readonly engine: string; readonly answered: readonly Answered[] };

/** Quality of one engine over a part of the queries. */
export type QualityFigure = SearchQuality & {
  /** Name of the engine. */
  readonly engine: string;
  /** `all`, `tune` or `held`; or a kind of queries. */
  readonly part: string;
};

/** Quality of every engine over all queries and each half of them. */
export function figuresOfHalves(answers: readonly EngineAnswers[]): QualityFigure[] {
  return answers.flatMap(({ engine, answered }) =>
    (['all', 'tune', 'held'] as const).map((part) => {
      const within = answered.filter(({ golden }) => part === 'all' || golden.set === part);
      return { engine, part, ...searchQuality(within) };
    }),
  );
}

/** Quality of every engine over each kind of queries. */
export function figuresOfKinds(answers: readonly EngineAnswers[]): QualityFigure[] {
  return answers.flatMap(({ engine, answered }) =>
    QUERY_KINDS.map((part) => {
      const within = answered.filter(({ golden }) => golden.kind === part);
      return { engine, part, ...searchQuality(within) };
    }),
  );
}

/** Engines as rows, measures as columns. */
export function halvesTable(figures: readonly QualityFigure[]): Table {
  return {
    columns: ['engine', 'set', 'queries', 'nDCG@10', 'MRR', 'recall@5', 'success@1', 'abstained', 'wrongly'],
    rows: figures.map((one) => [
      one.engine,
      one.part,
      String(one.queries),
      share(one.ndcg10),
      share(one.mrr),
      share(one.recall5),
      share(one.success1),
      share(one.abstained),
      share(one.wronglyAbstained),
    ]),
  };
}

/** Kinds as rows, engines as columns: recall@5 and MRR; for queries without an answer, the share abstained from. */
export function kindsTable(figures: readonly QualityFigure[]): Table {
  const engines = [...new Set(figures.map(({ engine }) => engine))];
  const cell = (engine: string, kind: string) => {
    const one = figures.find((figure) => figure.engine === engine && figure.part === kind);
    return kind === 'none' ? share(one?.abstained) : `${share(one?.recall5)} / ${share(one?.mrr)}`;
  };
  return {
    columns: ['kind', 'queries', ...engines],
    rows: QUERY_KINDS.map((kind) => {
      const queries = figures.find(({ part }) => part === kind)?.queries ?? 0;
      return [kind, String(queries), ...engines.map((engine) => cell(engine, kind))];
    }),
  };
}

/** A query that was not answered as it should be. */
export type Miss = {
  /** As typed, and the language of the interface. */
  readonly query: string;
  readonly lang: string;
  readonly kind: string;
  /** Entries that answer best and are not among the first five. */
  readonly missing: readonly string[];
  /** The first entries that came; `unknown` before them where the engine said that nothing answers. */
  readonly came: readonly string[];
};

/**
 * Queries of the half for tuning that were not answered at once: no good answer first, not all of the best in the first
 * five, or a wrong word on whether there is an answer. The other half stays unseen, or it would measure nothing more.
 */
export function missesOf(answered: readonly Answered[]): Miss[] {
  return answered
    .filter(({ golden }) => golden.set === 'tune')
    .filter(isMiss)
    .map(({ golden, found, unknown }) => ({
      query: golden.query,
      lang: golden.lang,
      kind: golden.kind,
      missing: Object.keys(golden.expect).filter(
        (entry) => golden.expect[entry] === 3 && !found.slice(0, 5).includes(entry),
      ),
      came: [...(unknown ? ['unknown'] : []), ...found.slice(0, 3)],
    }));
}

function isMiss({ golden, found, unknown }: Answered): boolean {
  if (golden.kind === 'none') return !unknown;
  const { recall5, success1 } = rankingQuality(found, golden.expect);
  return unknown || recall5 < 1 || success1 < 1;
}

/** Misses as a table. */
export function missesTable(misses: readonly Miss[]): Table {
  return {
    columns: ['query', 'kind', 'not in the first five', 'came first'],
    rows: misses.map(({ query, lang, kind, missing, came }) => [
      `${query} (${lang})`,
      kind,
      listed(missing) || '-',
      listed(came) || 'nothing',
    ]),
  };
}

/** The first two, and how many more. */
function listed(entries: readonly string[]): string {
  const more = entries.length > 2 ? ` +${entries.length - 2}` : '';
  return `${entries.slice(0, 2).join(' ')}${more}`;
}

function share(value: number | undefined): string {
  return value === undefined ? '-' : value.toFixed(3);
}
