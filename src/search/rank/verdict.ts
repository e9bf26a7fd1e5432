import type { Corpus } from './corpus.ts';
import type { Scored } from './score.ts';

/**
 * Below this share of what was asked, nothing answers: a word that carries much of the question stands nowhere. Tried
 * out on the requests of `tests/search/golden.yaml` that are for trying.
 */
const KNOWN = 0.7;
/** An insight answers clearly where what it says of itself holds this share of what was asked ... */
const CLEAR_COVER = 0.75;
/** ... and it fits this much better than the next insight; */
const CLEAR_LEAD = 1.15;
/** ... or where it holds this share, and fits twice as well as the next. */
const FAIR_COVER = 0.5;
const GREAT_LEAD = 2;

/** Whether nothing answers what was asked. */
export function isUnknown(found: readonly Scored[]): boolean {
  return !found.some(({ known }) => known >= KNOWN);
}

/** The one insight that clearly answers; it must come first of all. */
export function clearAnswer(ordered: readonly Scored[], corpus: Corpus): Scored | undefined {
  const isInsight = ({ place }: Scored) => corpus.row(place).facets.kind?.includes('insight') ?? false;
  const [first] = ordered;
  if (first === undefined || !isInsight(first)) return undefined;
  const next = ordered.slice(1).find(isInsight);
  // Scores of pages that hold all of it in what they say of themselves, and of others, are two measures.
  const lead =
    next === undefined || next.isHead !== first.isHead ? Number.POSITIVE_INFINITY : first.score / next.score;
  const isClear = first.headCover >= CLEAR_COVER && lead >= CLEAR_LEAD;
  return isClear || (first.headCover >= FAIR_COVER && lead >= GREAT_LEAD) ? first : undefined;
}
