import type { ReadContent } from '../../../src/files/readContent.ts';
import { didYouMean } from '../../../src/text/nearest.ts';
import type { EntryOf } from '../../../src/wiki/entry.ts';
import { InputProblem } from '../../sources/problem.ts';
import { checkFingerprint, KEY_FILE, keyFor } from '../keep/key.ts';
import { type Selection, type Selectors, selectionOf } from './selection.ts';

/** Where the key comes from. */
export type KeyPlace = { root: string; env: Readonly<Record<string, string | undefined>> };

/** The wiki's sources that are asked for. @throws InputProblem where one does not exist */
export function sourcesAsked(read: ReadContent, asked: readonly string[] | undefined): EntryOf<'source'>[] {
  const all = read.content.entries.filter((entry) => entry.kind === 'source');
  if (asked === undefined) return all;
  return asked.map((id) => {
    const found = all.find((source) => source.id === id);
    if (found) return found;
    const ids = all.map((source) => source.id);
    const guess = didYouMean(id, ids);
    const hint = guess ? `Did you mean \`${guess}\`?` : `There are: ${ids.join(', ') || 'none'}.`;
    throw new InputProblem(`There is no source \`${id}\`. ${hint}`);
  });
}

/**
 * What is meant in each source.
 * @throws InputProblem where the key is missing or another than the source's: nobody could be recognised, and no
 * tombstone would keep the words out.
 */
export function selectionsIn(
  sources: readonly EntryOf<'source'>[],
  read: ReadContent,
  selectors: Selectors,
  from: KeyPlace,
): Selection[] {
  return sources.map((source) => {
    const key = keyFor(source.data.synthetic, { ...from, settings: read.content.settings });
    if (key.fresh) {
      throw new InputProblem(
        `The key of \`${source.id}\` is missing: without it nobody can be recognised. Put it into \`${KEY_FILE}\` or the environment variable \`OUTSIDE_IN_KEY\`.`,
      );
    }
    checkFingerprint(source.id, source.data.keyFingerprint, key);
    return selectionOf(source, key.key, selectors);
  });
}
