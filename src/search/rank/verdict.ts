import type { Corpus } from './corpus.ts';
import type { Scored } from './score.ts';

/**
 * Below this share of what was asked, nothing answers: a word that carries much of the question stands nowhere. Tried
 * out on the requests of `tests/search/golden.yaml` that are for trying.
 */
const KNOWN = 0.7;
/** An insight answers clearly where what it says of itself holds this share of what was asked ... */
const CLEAR_COVER = 0.75;
/** ... and it fits this much better than the next insight. */
const CLEAR_LEAD = 1.15;

/** Whether nothing answers what was asked. */
export function isUnknown(found: readonly Scored[]): boolean {
  return !found.some(({ known }) => known >= KNOWN);
}

/** The one insight that clearly answers; it must come first of all. */
export function clearAnswer(ordered: readonly Scored[], corpus: Corpus): Scored | undefined {
  const isInsight = ({ place }: Scored) => corpus.row(place).facets.kind?.includes('insight') ?? false;
  const [first] = ordered;
  if (first === undefined || !isInsight(first) || first.headCover < CLEAR_COVER) return undefined;
  const next = ordered.slice(1).find(isInsight);
  return next === undefined || first.score >= CLEAR_LEAD * next.score ? first : undefined;
}
