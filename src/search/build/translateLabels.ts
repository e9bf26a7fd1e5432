import type { PageRecord, SearchPage } from '../documents/record.ts';
import { type SynonymGroup, synonymGroups } from '../words/synonyms.ts';

/** Labels that a page may have, as many as its record may. */
const MOST = 60;

/**
 * Gives pages that exist in one language only the names of what they concern in the others, too: whoever asks for
 * `branch` finds the German page about the branch, of which there is no English one.
 */
export function translateLabels(pages: readonly SearchPage[]): SearchPage[] {
  const languages = new Set(pages.map(({ lang }) => lang));
  const editions = new Map<string, Set<string>>();
  for (const { lang, record } of pages)
    editions.set(record.entry, (editions.get(record.entry) ?? new Set()).add(lang));
  const groups = byName(synonymGroups(pages));
  return pages.map((page) => {
    const has = editions.get(page.record.entry);
    const lacks = [...languages].filter((lang) => !has?.has(lang));
    return lacks.length === 0 ? page : { ...page, record: translated(page.record, lacks, groups) };
  });
}

function byName(groups: readonly SynonymGroup[]): ReadonlyMap<string, SynonymGroup> {
  return new Map(groups.flatMap((group) => group.phrases.map(({ text }) => [text.toLowerCase(), group])));
}

function translated(
  record: PageRecord,
  languages: readonly string[],
  groups: ReadonlyMap<string, SynonymGroup>,
): PageRecord {
  const phrases = record.labels.flatMap((label) => groups.get(label.toLowerCase())?.phrases ?? []);
  const others = phrases.filter(({ lang }) => languages.includes(lang)).map(({ text }) => text);
  return { ...record, labels: [...new Set([...record.labels, ...others])].slice(0, MOST) };
}
