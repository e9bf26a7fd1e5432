import type { SearchAnswer, SearchHit } from '../../src/search/answer.ts';
import { eachFacet } from '../../src/search/facets.ts';
import { plainJson } from './plain.ts';

/** What was asked. */
export type Question = {
  /** The words as typed. */
  readonly query: string;
  /** Language of who asks. */
  readonly lang: string;
};

/**
 * An answer for programs: all texts plain, values of facets as ids, addresses from the site's root.
 * @param request Link to a request for research on what nothing answers, filled in. Default: none.
 */
export function jsonOf({ query, lang }: Question, answer: SearchAnswer, request?: string): string {
  const { total, unknown, answer: clear, hits, counts, understood, nearest } = answer;
  const report = {
    query,
    lang,
    total,
    unknown,
    answer: clear === undefined ? null : { ...resultOf(clear.hit), card: clear.card },
    results: hits.map(resultOf),
    counts: eachFacet((facet) => counts[facet].map(([value, count]) => ({ value, count }))),
    understood,
    nearest,
    request: request ?? null,
  };
  return `${plainJson(report)}\n`;
}

function resultOf({ entry, url, title, lang, score, updated, facets, excerpt }: SearchHit) {
  return {
    entry,
    url,
    title,
    kind: facets.kind?.[0] ?? null,
    lang,
    score: Number(score.toFixed(4)),
    updated: updated ?? null,
    facets,
    excerpt: excerpt.map(({ text }) => text).join(''),
  };
}
