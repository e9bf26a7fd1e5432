import type { ExcerptPart, SearchAnswer, SearchHit } from '../answer.ts';
import type { PageDetails } from '../build/details.ts';

import { eachFacet } from '../facets.ts';
import { type Asked, asksNothing } from '../query/understand.ts';
import { isNarrowed, type SearchRequest } from '../request.ts';
import { fitsChosen, fitsNarrowing, inOrder, oncePerEntry, worthShowing } from './choose.ts';
import type { Corpus } from './corpus.ts';
import { countFacets } from './counts.ts';
import type { Scored } from './score.ts';
import { clearAnswer, isUnknown } from './verdict.ts';

/** Terms and themes named where nothing answers. */
const NEAREST = 5;
const NEAREST_KINDS: ReadonlySet<string> = new Set(['term', 'theme', 'persona', 'journey']);

/** Loads what is shown of a page besides its row; `isAnswer` where its card is wanted. */
export type ShowPage = (
  place: number,
  isAnswer: boolean,
) => Promise<{ readonly details: PageDetails; readonly excerpt: readonly ExcerptPart[] }>;

/** What an answer is assembled from. */
export type Found = {
  readonly request: SearchRequest;
  readonly asked: Asked;
  readonly corpus: Corpus;
  /** Pages that speak of anything asked, without regard to filters. */
  readonly scored: readonly Scored[];
  /** Language of the reader. */
  readonly lang: string;
  /** Whether both engines were asked over all pages. */
  readonly complete: boolean;
  /** Whether it is counted what the answer can be narrowed to, which takes its time: not of one that another follows. */
  readonly counted: boolean;
};

/** Assembles an answer: narrowed, each entry once, in order, counted, and the first of it ready to be shown. */
export async function assemble(found: Found, count: number, show: ShowPage): Promise<SearchAnswer> {
  const { request, asked, corpus, lang, complete, counted } = found;
  const scored = asksNothing(asked) && !isNarrowed(request) ? [] : found.scored;
  const fitting = worthShowing(
    scored.filter(({ place }) => fitsNarrowing(corpus.row(place), asked.narrowing)),
  );
  const chosen = fitting.filter(({ place }) => fitsChosen(corpus.row(place), request));
  const ordered = inOrder(oncePerEntry(chosen, corpus, lang), request.sort, corpus);
  const unknown = asked.groups.length > 0 && isUnknown(scored);
  const first = unknown || request.sort !== 'relevance' ? undefined : clearAnswer(ordered, corpus);
  const shown = await Promise.all(
    ordered.slice(0, count).map(async (one, rank) => ({
      hit: hitOf(one, corpus),
      ...(await show(one.place, rank === 0 && first !== undefined)),
    })),
  );
  const hits = shown.map(({ hit, excerpt }): SearchHit => ({ ...hit, excerpt }));
  const [top] = hits;
  const card = first === undefined ? undefined : shown[0]?.details.card;
  return {
    complete,
    total: ordered.length,
    hits,
    counts: counted ? countFacets(fitting, request, corpus) : eachFacet(() => []),
    ...(card !== undefined && top !== undefined && { answer: { hit: top, card } }),
    unknown,
    nearest: unknown ? nearestOf(found) : [],
    understood: asked.understood,
  };
}

function hitOf({ place, score }: Scored, corpus: Corpus): Omit<SearchHit, 'excerpt'> {
  const { url, entry, title, titleLang, facets, updated } = corpus.row(place);
  return {
    url,
    entry,
    title,
    lang: corpus.langOf(place),
    facets,
    score,
    ...(titleLang !== undefined && { titleLang }),
    ...(updated !== undefined && { updated }),
  };
}

function nearestOf({ scored, corpus, lang }: Found): { title: string; url: string }[] {
  const candidates = scored.filter(({ place, headCover }) => {
    const [kind = ''] = corpus.row(place).entry.split('/');
    return headCover > 0 && NEAREST_KINDS.has(kind);
  });
  return inOrder(oncePerEntry(candidates, corpus, lang), 'relevance', corpus)
    .slice(0, NEAREST)
    .map(({ place }) => ({ title: corpus.row(place).title, url: corpus.row(place).url }));
}
