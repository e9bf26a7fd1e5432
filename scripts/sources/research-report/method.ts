import type { ReportText } from '../tool.ts';

/** Methods by the words that speak for them; the ids are those of the sample wiki's vocabulary. */
const telling: readonly (readonly [id: string, words: RegExp])[] = [
  ['interview', /\binterview(?:s|ed|ees?|t|te|ten)?\b|\bgespräche?\b/gi],
  [
    'user-lab',
    /\busability\b|\bprototypes?\b|\bprototyp(?:en)?\b|\bnutzerlabor\b|\bnutzertests?\b|\btested\b/gi,
  ],
  [
    'survey',
    /\bsurvey(?:s|ed)?\b|\bumfragen?\b|\bfragebogen\b|\bquestionnaires?\b|\bbefragung(?:en)?\b|\btree[- ]test(?:s|ing)?\b/gi,
  ],
  ['diary', /\bdiary\b|\bdiaries\b|\btagebuch\b/gi],
  ['mystery-shopping', /\bmystery\b|\btestk(?:auf|äufe)\b/gi],
];

/**
 * Method of a report: the one that its front matter names, else the one that its words speak of most.
 * @returns Undefined where it speaks of none that the wiki knows.
 */
export function methodOf(named: string, text: string, { method }: ReportText): string | undefined {
  const asked = named === '' ? undefined : method(named);
  if (asked !== undefined) return asked;
  const ranked = telling
    .map(([id, words]) => ({ id: method(id), count: [...text.matchAll(words)].length }))
    .filter(({ id, count }) => id !== undefined && count > 0)
    .toSorted((a, b) => b.count - a.count);
  return ranked[0]?.id;
}
