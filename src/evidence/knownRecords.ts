import type { WikiContent } from '../wiki/entry.ts';
import { type EvidenceAt, openStore } from './open.ts';

/** Tells which of some records, by `source/record`, are there; undefined where their files tell. */
export type KnownRecords = (
  content: WikiContent,
  refs: ReadonlySet<string>,
) => Promise<ReadonlySet<string> | undefined>;

/**
 * Looks records up where `evidence.store` keeps them outside the content folder, for whoever checks the content.
 * Nothing is opened where no record is referred to.
 * @throws EvidenceError where they cannot be asked.
 */
export function knownRecords(at: Pick<EvidenceAt, 'root' | 'env'>): KnownRecords {
  return async ({ settings, entries }, refs) => {
    if (settings.evidence.store === undefined) return undefined;
    if (refs.size === 0) return refs;
    const sources = entries.flatMap((entry) =>
      entry.kind === 'source' ? [{ id: entry.id, quote: entry.data.quote }] : [],
    );
    const { timeZone } = settings;
    const store = await openStore(settings.evidence, at, { sources, audience: 'restricted', timeZone });
    try {
      return new Set(await store.known([...refs]));
    } finally {
      await store.close();
    }
  };
}
