import type { Insight } from '../schema/insight.ts';
import type { Verbatim } from '../wiki/answer.ts';
import type { WikiContent } from '../wiki/entry.ts';
import { entriesOf } from './entries.ts';
import type { EvidenceStore } from './store.ts';

/** Records that insights, personas and bodies refer to and that may be quoted, by `source/record`. */
export async function pinnedRecords(
  content: WikiContent,
  store: EvidenceStore,
): Promise<Map<string, Verbatim>> {
  const inEvidence = entriesOf(content, 'insight').flatMap(({ data }) => pinnedTo(data));
  const inPersonas = entriesOf(content, 'persona').flatMap(({ data }) => data.voices);
  const inBodies = content.entries.flatMap((entry) =>
    [...entry.references, ...entry.translations.flatMap(({ references }) => references)].flatMap(
      (reference) => (reference.target === 'record' ? [reference.value] : []),
    ),
  );
  const refs = [...new Set([...inEvidence, ...inPersonas, ...inBodies])];
  const found = await store.records(refs);
  return new Map(found.map((verbatim) => [`${verbatim.source}/${verbatim.id}`, verbatim]));
}

/** Records that an insight rests on, as `source/record`. */
export function pinnedTo({ evidence }: Insight): string[] {
  return evidence.flatMap((item) => (item.type === 'record' ? [item.record] : []));
}
