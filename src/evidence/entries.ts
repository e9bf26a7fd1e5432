import type { EntryOf, WikiContent } from '../wiki/entry.ts';

/** The entries of a kind. */
export function entriesOf<K extends WikiContent['entries'][number]['kind']>(
  content: WikiContent,
  kind: K,
): EntryOf<K>[] {
  return content.entries.filter((entry): entry is Extract<typeof entry, EntryOf<K>> => entry.kind === kind);
}
