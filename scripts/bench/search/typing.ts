import type { Table } from '../table.ts';
import type { GoldenQuery } from './golden.ts';
import { searchQuality } from './quality.ts';
import type { EngineAnswers, QualityFigure } from './tables.ts';

/** Shares of the last word that somebody has typed. */
export const TYPED_SHARES = [0.3, 0.5, 0.7, 0.85] as const;

/** What an engine said while the last word of each query was being typed. */
export type TypingAnswers = EngineAnswers & {
  /** Share of the word that was typed. */ readonly share: number;
};

/** A slip in what is missing would be none, and a filter or a phrase is not a beginning. */
const LEFT_OUT: ReadonlySet<string> = new Set(['typo', 'none', 'fielded', 'phrase']);

/** Queries of words alone as they stand while the last word is being typed: so much of it, and a letter at least. */
export function typedSoFar(golden: readonly GoldenQuery[], share: number): GoldenQuery[] {
  return golden
    .filter(({ kind, query }) => !LEFT_OUT.has(kind) && /^[\p{L} -]+$/u.test(query))
    .map((one) => ({ ...one, query: cut(one.query, share) }));
}

function cut(query: string, share: number): string {
  const start = query.lastIndexOf(' ') + 1;
  const letters = Math.max(1, Math.round((query.length - start) * share));
  return query.slice(0, start + letters);
}

/** Quality of every engine at every share. */
export function figuresOfTyping(answers: readonly TypingAnswers[]): QualityFigure[] {
  return answers.map(({ engine, share, answered }) => ({
    engine,
    part: partOf(share),
    ...searchQuality(answered),
  }));
}

/** Shares as rows, engines as columns: MRR, and the share of queries to which it said that there is no answer. */
export function typingTable(figures: readonly QualityFigure[]): Table {
  const engines = [...new Set(figures.map(({ engine }) => engine))];
  const parts = [...new Set(figures.map(({ part }) => part))];
  const cell = (engine: string, part: string) => {
    const one = figures.find((figure) => figure.engine === engine && figure.part === part);
    return [one?.mrr, one?.wronglyAbstained].map((value) => value?.toFixed(3) ?? '-').join(' / ');
  };
  return {
    columns: ['typed', 'queries', ...engines],
    rows: parts.map((part) => [
      part,
      String(figures.find((figure) => figure.part === part)?.queries ?? 0),
      ...engines.map((engine) => cell(engine, part)),
    ]),
  };
}

function partOf(share: number): string {
  return `${Math.round(share * 100)} %`;
}
