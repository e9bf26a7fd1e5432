import type { EvidenceStore, VerbatimRequest } from '../../../src/evidence/store.ts';
import type { Verbatim } from '../../../src/wiki/answer.ts';
import { context, type OpenOptions, type OpenStore, sourcesOf, type Voice, writeVoices } from '../fixture.ts';

/** Opens a store over voices, asks it, and closes it. */
export async function ask<T>(
  open: OpenStore,
  voices: readonly Voice[],
  question: (store: EvidenceStore) => Promise<T>,
  options: Partial<OpenOptions> = {},
): Promise<T> {
  const store = await open({
    folder: options.folder ?? writeVoices(voices),
    sources: sourcesOf(voices),
    audience: 'internal',
    timeZone: 'Europe/Berlin',
    ...options,
  });
  try {
    return await question(store);
  } finally {
    await store.close();
  }
}

/** The answer to one request for voices. */
export async function voicesFor(store: EvidenceStore, request: VerbatimRequest): Promise<Verbatim[]> {
  const [list = []] = await store.verbatims([request], context);
  return list;
}
