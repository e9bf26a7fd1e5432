import type { ReferenceTarget } from '../../schema/fields.ts';
import type { Kind } from '../../schema/kinds.ts';
import { SCHEMA_OF_KIND } from '../../schema/schemas.ts';
import { type Entry, type EntryKey, keyOf, type WikiContent } from '../entry.ts';
import { rewriteReferences } from './rewrite.ts';
import { isKind, isVocabulary, ownerOf } from './targets.ts';

/** Kinds that own parts to which others refer by a path. */
const ownerKind: Partial<Record<ReferenceTarget, Kind>> = {
  stage: 'journey',
  finding: 'study',
  record: 'source',
};

/**
 * Old keys with the keys that took their place. An old id that an entry of the kind has today is left out, and of
 * two entries that claim one the first has it.
 */
export function formerIdsOf(entries: readonly Entry[]): Map<string, EntryKey> {
  const present = new Set<string>(entries.map(keyOf));
  const former = new Map<string, EntryKey>();
  for (const entry of entries) {
    for (const id of entry.data.formerIds) {
      const old = `${entry.kind}/${id}`;
      if (!present.has(old) && !former.has(old)) former.set(old, keyOf(entry));
    }
  }
  return former;
}

/**
 * The content with every reference to a former id in front matter written as the id of today, so that what is
 * computed needs to know one id only. The same object where there is no former id.
 */
export function followFormerIds(content: WikiContent, former: ReadonlyMap<string, EntryKey>): WikiContent {
  if (former.size === 0) return content;
  const decide = (target: ReferenceTarget, value: string) => todaysValue(target, value, former);
  const entries = content.entries.map((entry): Entry => {
    const today = (data: unknown) => rewriteReferences<unknown>(SCHEMA_OF_KIND[entry.kind], data, decide);
    const data = today(entry.data);
    if (data === entry.data) return entry;
    const translations = entry.translations.map((own) =>
      own.words === undefined ? own : { ...own, words: today(own.words) },
    );
    // The data is that of the same kind, which a union cannot express.
    return { ...entry, data, translations } as Entry;
  });
  return { ...content, entries };
}

/** A reference's value with the id of today in place of a former one. */
function todaysValue(target: ReferenceTarget, value: string, former: ReadonlyMap<string, EntryKey>): string {
  if (target === 'any') return former.get(value) ?? value;
  if (isVocabulary(target)) return value;
  if (isKind(target)) return idIn(former.get(`${target}/${value}`)) ?? value;
  const owner = ownerOf(value);
  const today = idIn(former.get(`${ownerKind[target]}/${owner}`));
  return today === undefined ? value : `${today}${value.slice(owner.length)}`;
}

function idIn(key: EntryKey | undefined): string | undefined {
  return key?.slice(key.indexOf('/') + 1);
}
