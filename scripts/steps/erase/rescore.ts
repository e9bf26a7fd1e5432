import { judgeWiki } from '../../../src/evidence/judgeWiki.ts';
import type { WikiContent } from '../../../src/wiki/entry.ts';
import { buildGraph } from '../../../src/wiki/graph/buildGraph.ts';
import { filterAudience } from '../../../src/wiki/graph/filterAudience.ts';

/** What an insight rests on, in words and figures. */
export type Score = {
  /** Items of evidence by what they say: `2 support, 1 refutes`. */
  verdict: string;
  /** Voices that meet the first query of those asked, such as `12 of 80`; empty where it asks none. */
  n: string;
  /** Level of confidence with its score, such as `supported 0.84`. */
  confidence: string;
  /** What the share does; empty where none is asked. */
  trend: string;
};

/** An insight whose score is not what it was. */
export type Rescored = {
  /** Insight id. */
  insight: string;
  /** Before and after; undefined where there is none. */
  before: Score | undefined;
  after: Score | undefined;
};

/**
 * Scores of all insights, as a build for everybody inside reckons them.
 * @param root The content folder, absolute.
 * @param today Day of the run, `YYYY-MM-DD`; the settings' `asOf` wins.
 * @param env Environment variables; one may hold the password of the records' database.
 * @throws EvidenceError where a record is malformed.
 */
export async function scoresOf(
  root: string,
  content: WikiContent,
  today: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<ReadonlyMap<string, Score>> {
  const shown = buildGraph(filterAudience(content, 'restricted')).content;
  const { claims } = await judgeWiki(shown, { root, audience: 'restricted', today, env });
  return new Map(
    [...claims].map(([insight, { items, main, confidence, trend }]) => [
      insight,
      {
        verdict: verdictOf(items.map(({ stance }) => stance)),
        n: main ? `${main.answer.hits} of ${main.answer.base}` : '',
        confidence: `${confidence.level} ${confidence.score.toFixed(2)}`,
        trend: trend?.verdict ?? '',
      },
    ]),
  );
}

/** The insights whose scores differ, by id. */
export function rescored(before: ReadonlyMap<string, Score>, after: ReadonlyMap<string, Score>): Rescored[] {
  const all = [...new Set([...before.keys(), ...after.keys()])].sort();
  return all
    .map((insight) => ({ insight, before: before.get(insight), after: after.get(insight) }))
    .filter((each) => JSON.stringify(each.before) !== JSON.stringify(each.after));
}

function verdictOf(stances: readonly string[]): string {
  const counts = Map.groupBy(stances, (stance) => stance);
  return [...counts].map(([stance, all]) => `${all.length} ${stance}`).join(', ') || 'no evidence';
}
