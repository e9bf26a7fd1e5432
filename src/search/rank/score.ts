import type { Group } from '../query/groups.ts';
import type { Corpus } from './corpus.ts';
import type { Strengths } from './strength.ts';

/** A page that was found. */
export type Scored = {
  /** Its place in the corpus. */
  readonly place: number;
  /**
   * Whether all that was asked stands in what it says of itself, as surely as any page says it. Such pages come first, in the order that the small
   * index alone gives them: it can show them before the full text has answered, which then moves none of them.
   */
  readonly isHead: boolean;
  /** How well it fits; comparable among pages that are heads, and among those that are not. */
  readonly score: number;
  /** Share of what was asked that it speaks of, by the weight of the words, 0 to 1. */
  readonly cover: number;
  /** The same, as far as it is a reason to say that this is known here: a guess that only the text bears out is half one. */
  readonly known: number;
  /** The same, by what it says of itself alone: headline, summary, other words, names. */
  readonly headCover: number;
};

/** A group with the pages that speak of it. */
export type FoundGroup = {
  readonly group: Group;
  /** By the small index. */
  readonly quick: Strengths;
  /** By the full text; absent while it has not answered. */
  readonly text?: Strengths;
};

/** Share of what was asked, by weight, that counts as all of it. */
const ALL = 0.95;
/** How the parts of a score count; tried out on the requests of `tests/search/golden.yaml` that are for trying. */
const TEXT = 0.35;
const TEXT_COVER = 0.8;
const GUESS_KNOWN = 0.5;
const COVER_POWER = 1.5;
/** Pages of another language than the reader's. */
const OTHER_LANGUAGE = 0.85;
/**
 * What answers most questions, at like fit: somebody who asks wants to know a claim, or what a word means, before the
 * means by which the wiki orders such things.
 */
const KINDS: Readonly<Record<string, number>> = {
  insight: 1.2,
  term: 1.1,
  persona: 1.05,
  journey: 1.05,
  metric: 0.95,
  source: 0.85,
  contact: 0.9,
  overview: 0.9,
  theme: 0.95,
  channel: 0.9,
};

/** Who types one word looks for what is called so. */
const KINDS_OF_NAMES: Readonly<Record<string, number>> = { ...KINDS, insight: 1.05, term: 1.15 };
/** Groups from which on a request is a question. */
const QUESTION = 2;
/**
 * A word that no page says of itself, though their texts hold it, tells little of what is asked: `stört`, `nächste`.
 * One that nothing holds at all keeps its weight, for then something is asked that is not known here.
 */
const TEXT_ONLY_WEIGHT = 0.5;
const SAID = 0.25;

function weightOf({ group, quick, text }: FoundGroup): number {
  const isSaid = [...quick.values()].some(({ fit }) => fit >= SAID);
  return isSaid || text === undefined || text.size === 0 ? group.weight : group.weight * TEXT_ONLY_WEIGHT;
}

/** What all pages of one answer are scored with. */
type Scale = {
  readonly found: readonly FoundGroup[];
  /** Weight of each group for the order, and their sum. */
  readonly weights: readonly number[];
  readonly total: number;
  /** Sum of the weights of what was asked. */
  readonly asked: number;
};

/** Scores every page that speaks of anything that was asked. */
export function scorePages(found: readonly FoundGroup[], corpus: Corpus, lang: string): Scored[] {
  const weights = found.map(weightOf);
  const scale = { found, weights, total: sum(weights), asked: sum(found.map(({ group }) => group.weight)) };
  const places = new Set(found.flatMap(({ quick, text }) => [...quick.keys(), ...(text?.keys() ?? [])]));
  return [...places].map((place) => scoreOf(place, scale, priorOf(place, found.length, corpus, lang)));
}

function scoreOf(place: number, { found, weights, total, asked }: Scale, prior: number): Scored {
  let [fit, headFit, cover, headCover, sureCover, known] = [0, 0, 0, 0, 0, 0];
  for (const [at, { group, quick, text }] of found.entries()) {
    const weight = weights[at] ?? 0;
    const head = quick.get(place);
    const body = text?.get(place);
    const inHead = head?.cover ?? 0;
    const inText = body?.cover ?? 0;
    fit += weight * ((head?.fit ?? 0) + TEXT * (body?.fit ?? 0));
    cover += weight * Math.max(inHead, TEXT_COVER * inText);
    headFit += group.weight * (head?.fit ?? 0);
    headCover += group.weight * inHead;
    sureCover += group.weight * Math.min(1, (head?.sure ?? 0) / group.surest);
    known += group.weight * Math.max(head?.sure ?? 0, (group.isGuess ? GUESS_KNOWN : TEXT_COVER) * inText);
  }
  const share = Math.min(1, cover / total);
  const headShare = Math.min(1, headCover / asked);
  const isHead = sureCover / asked >= ALL;
  return {
    place,
    isHead,
    score:
      prior * (isHead ? (headFit / asked) * headShare ** COVER_POWER : (fit / total) * share ** COVER_POWER),
    cover: share,
    known: Math.min(1, known / asked),
    headCover: headShare,
  };
}

function priorOf(place: number, groups: number, corpus: Corpus, lang: string): number {
  const kinds = groups < QUESTION ? KINDS_OF_NAMES : KINDS;
  const kind = corpus.row(place).facets.kind?.[0] ?? '';
  return (kinds[kind] ?? 1) * (corpus.langOf(place) === lang ? 1 : OTHER_LANGUAGE);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
