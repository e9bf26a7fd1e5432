import { TOUCHED_SORTS, type Touched } from '../../src/wiki/graph/blastRadius.ts';
import type { NamedBlast, TouchedSince } from '../steps/changes/touched.ts';

/** Names of sorts in the plural. */
export const SORT_NAMES: Readonly<Record<Touched['sort'], string>> = {
  persona: 'personas',
  stage: 'stages',
  action: 'actions',
  lesson: 'lessons',
  metric: 'metrics',
  insight: 'insights',
  other: 'other pages',
};

type NamedTouched = NamedBlast['touched'][number];

/** What is touched by degree and sort, in order; empty sorts are left out. */
export function bySort(touched: readonly NamedTouched[], degree: 1 | 2): [Touched['sort'], NamedTouched[]][] {
  return TOUCHED_SORTS.map((sort): [Touched['sort'], NamedTouched[]] => [
    sort,
    touched.filter((each) => each.sort === sort && each.degree === degree),
  ]).filter(([, each]) => each.length > 0);
}

/** What changes touch, for the terminal. */
export function touchedText({ since, changes }: TouchedSince, folder: string): string {
  if (changes.length === 0) return `Nothing under ${folder}/ has changed since ${since}.\n`;
  const parts = changes.map((change) => {
    const title = change.title === undefined ? '' : `  ${change.title}`;
    const lines = change.touched.length === 0 ? ['    touches nothing else'] : touchedLines(change.touched);
    return `  ${change.key}  ${change.how}${title}\n${lines.join('\n')}\n`;
  });
  return `What changed since ${since}, and what it touches\n\n${parts.join('\n')}`;
}

function touchedLines(touched: readonly NamedTouched[]): string[] {
  const width = Math.max(...Object.values(SORT_NAMES).map(({ length }) => length));
  const line = ([sort, each]: [Touched['sort'], NamedTouched[]]) =>
    `    ${SORT_NAMES[sort].padEnd(width)}  ${each.map(({ key }) => shortKey(key, sort)).join(', ')}`;
  const far = bySort(touched, 2);
  return [
    ...bySort(touched, 1).map(line),
    ...(far.length > 0 ? ['    and what builds on these'] : []),
    ...far.map(line),
  ];
}

/** A key without the sort that stands before it anyway. */
function shortKey(key: string, sort: Touched['sort']): string {
  return sort === 'other' ? key : key.slice(sort.length + 1);
}

/** The counts of what a change touches, as one sentence. */
export function touchedSentence({ key, how, touched }: NamedBlast): string {
  const counts = (degree: 1 | 2) =>
    bySort(touched, degree)
      .map(([sort, each]) => `${SORT_NAMES[sort]}: ${each.map((one) => shortKey(one.key, sort)).join(', ')}`)
      .join('; ');
  const [near, far] = [counts(1), counts(2)];
  if (near === '') return `${key} (${how}) touches nothing else.`;
  return `${key} (${how}) touches ${near}.${far === '' ? '' : ` On these build ${far}.`}`;
}
