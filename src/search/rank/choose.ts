import { compareTexts } from '../../text/order.ts';
import { FACETS, type Facet } from '../facets.ts';
import type { Narrowing } from '../query/filters.ts';
import { LEVELS } from '../quick/order.ts';
import type { PageRow } from '../quick/table.ts';
import type { SearchOrder, SearchRequest } from '../request.ts';
import type { Corpus } from './corpus.ts';
import type { Scored } from './score.ts';

/**
 * Of pages found in part, those are kept that speak of at least this share of what the best one speaks of: when one
 * page holds all words, those with a third of them are no answer.
 */
const KEPT_COVER = 0.35;
/** A page in the reader's language stands for its translation if it fits at least this well in comparison. */
const OWN_LANGUAGE = 0.55;

/** Leaves out what fits much worse than the best; what says all that was asked of itself never does. */
export function worthShowing(scored: readonly Scored[]): Scored[] {
  const best = scored.reduce((most, { cover }) => Math.max(most, cover), 0);
  return scored.filter(({ isHead, cover }) => isHead || cover >= KEPT_COVER * best);
}

/** Each entry once: in the reader's language, unless only its translation fits. */
export function oncePerEntry(scored: readonly Scored[], corpus: Corpus, lang: string): Scored[] {
  const chosen = new Map<string, Scored>();
  for (const one of scored) {
    const { entry } = corpus.row(one.place);
    const other = chosen.get(entry);
    chosen.set(entry, other === undefined ? one : preferred(one, other, corpus, lang));
  }
  return [...chosen.values()];
}

/** The better fitting first: all that was asked in what it says of itself, then by score. */
function byFit(a: Scored, b: Scored): number {
  return Number(b.isHead) - Number(a.isHead) || b.score - a.score;
}

/** Of the pages of one entry the one to show, with the better score of both: it is the same answer. */
function preferred(a: Scored, b: Scored, corpus: Corpus, lang: string): Scored {
  const [better, worse] = byFit(a, b) <= 0 ? [a, b] : [b, a];
  const isOwn = corpus.langOf(worse.place) === lang && corpus.langOf(better.place) !== lang;
  return isOwn && worse.score >= OWN_LANGUAGE * better.score ? { ...better, place: worse.place } : better;
}

/** Whether a page is what the typed filters ask for. */
export function fitsNarrowing(
  { facets, updated }: PageRow,
  { some, none, since, until }: Narrowing,
): boolean {
  const has = (facet: Facet, values: ReadonlySet<string>) =>
    (facets[facet] ?? []).some((value) => values.has(value));
  return (
    some.every(({ facet, values }) => has(facet, values)) &&
    !none.some(({ facet, values }) => has(facet, values)) &&
    (since === undefined || (updated !== undefined && updated >= since)) &&
    (until === undefined || (updated !== undefined && updated <= until))
  );
}

/** Whether a page has a value of every facet of which values are chosen, but for one facet. */
export function fitsChosen(row: PageRow, { chosen }: SearchRequest, without?: Facet): boolean {
  return FACETS.every(
    (facet) =>
      facet === without ||
      chosen[facet].length === 0 ||
      chosen[facet].some((value) => row.facets[facet]?.includes(value)),
  );
}

/** Sorts what was found; what is equal goes by how well it fits, then the surest, the newest, and by address. */
export function inOrder(scored: readonly Scored[], order: SearchOrder, corpus: Corpus): Scored[] {
  const row = ({ place }: Scored) => corpus.row(place);
  const byLevel = (a: Scored, b: Scored) => level(row(a)) - level(row(b));
  const byDay = (a: Scored, b: Scored) => compareTexts(row(b).updated ?? '', row(a).updated ?? '');
  const byAddress = (a: Scored, b: Scored) => compareTexts(row(a).url, row(b).url);
  const first = { relevance: byFit, freshness: byDay, confidence: byLevel }[order];
  return scored.toSorted(
    (a, b) => first(a, b) || byFit(a, b) || byLevel(a, b) || byDay(a, b) || byAddress(a, b),
  );
}

function level({ facets }: PageRow): number {
  const place = LEVELS.indexOf(facets.confidence?.[0] ?? '');
  return place < 0 ? LEVELS.length : place;
}
