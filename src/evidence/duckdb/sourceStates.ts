import { basename, dirname } from 'node:path';
import type { ReadOptions } from '../options.ts';
import { stateOf } from './fileState.ts';
import type { EvidenceFileList } from './files.ts';

/** What tells one state of a source's records, as they are read, from another, by source id. */
export async function sourceStates(
  { records, codes }: EvidenceFileList,
  { sources, audience, timeZone }: ReadOptions,
): Promise<ReadonlyMap<string, string>> {
  const states = await Promise.all([...records, ...codes].map(stateOf));
  const own = Map.groupBy(states, ({ file }) => basename(dirname(file)));
  return new Map(
    sources.map((source) => {
      const files = (own.get(source.id) ?? []).map(({ file, state }) => [file, state]);
      return [source.id, JSON.stringify([source, audience, timeZone, files])];
    }),
  );
}
