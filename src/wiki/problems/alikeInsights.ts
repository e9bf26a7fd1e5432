import type { EntryOf, WikiContent } from '../entry.ts';
import type { NoHistory } from '../judgement/declaredBefore.ts';
import type { Problem } from '../problem.ts';
import { type AlikePair, learnLikeness } from '../similar/likeness.ts';
import { foldedTitle } from './duplicateTitles.ts';
import type { Positions } from './rule.ts';

type Insight = EntryOf<'insight'>;

/** What is known of a file's past: its committed states, or why there are none. */
export type Pasts = ReadonlyMap<string, readonly unknown[] | NoHistory>;

/**
 * Pairs of insights that say nearly the same without referring to each other. Who refers to an insight has seen it, be it
 * to replace it, to go on from it or to contradict it. Pairs with one title are reported as such.
 */
export function unseenPairs(content: WikiContent): AlikePair[] {
  return learnLikeness(content)
    .pairs()
    .filter(({ pair: [a, b] }) => !refersTo(a, b) && !refersTo(b, a) && !haveOneTitle(a, b));
}

/** Files of those pairs whose days of publication do not tell which is newer: their history has to. */
export function undatedFiles(pairs: readonly AlikePair[]): string[] {
  return pairs
    .filter(({ pair: [a, b] }) => byPublished(a, b) === 0)
    .flatMap(({ pair }) => pair.map(({ file }) => file));
}

/**
 * Insights that say nearly the same, each pair once, at the newer: by day of publication, else the one that is not
 * committed yet, else the draft, else the last by id. No rule over the content, as the content does not tell its past.
 *
 * @param pasts What is known of the past of {@link undatedFiles}.
 */
export function alikeInsights(pairs: readonly AlikePair[], pasts: Pasts, positions: Positions): Problem[] {
  return pairs.map(({ pair, likeness }) => {
    const [older, newer] = pair.toSorted((a, b) => byAge(a, b, pasts)) as [Insight, Insight];
    return {
      kind: 'alike-insights',
      file: newer.file,
      ...positions(newer.file, ['title']),
      value: older.id,
      message: `The insight says nearly the same as \`${older.file}\` (${Math.round(likeness * 100)}% alike): “${older.data.title}”.`,
      remedy:
        'Merge the two, say in the title what differs, replace the older one with `supersedes`, or name it in `related` where both are meant.',
    };
  });
}

function refersTo({ data, references }: Insight, { id, data: { formerIds } }: Insight): boolean {
  const names = [id, ...formerIds];
  const keys = new Set([...names, ...names.map((name) => `insight/${name}`)]);
  return [...data.related, ...data.supersedes, ...references.map(({ value }) => value)].some((value) =>
    keys.has(value),
  );
}

function haveOneTitle(a: Insight, b: Insight): boolean {
  return a.lang === b.lang && foldedTitle(a.data.title) === foldedTitle(b.data.title);
}

/** Below zero where `a` is older. */
function byAge(a: Insight, b: Insight, pasts: Pasts): number {
  const isNew = ({ file }: Insight) => Number(pasts.get(file) === 'notCommitted');
  const isDraft = ({ data }: Insight) => Number(data.status === 'draft');
  return byPublished(a, b) || isNew(a) - isNew(b) || isDraft(a) - isDraft(b) || (a.id < b.id ? -1 : 1);
}

function byPublished({ data: a }: Insight, { data: b }: Insight): number {
  if (a.published === undefined || b.published === undefined) return 0;
  return a.published.getTime() - b.published.getTime();
}
