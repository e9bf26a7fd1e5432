import type { RecordHome, Run, Staged } from '../keep/home.ts';
import { firstIdOf } from '../spill/spill.ts';
import { type MergeTally, type Merging, mergePart, newMergeTally } from './mergePart.ts';
import { monthBuffers } from './monthBuffers.ts';

/** Joins all rows of a source with what is stored of it, part by part, and stages the result in its home. */
export async function mergeSource(
  source: string,
  merging: Merging,
  partitions: number,
  home: RecordHome,
  run: Run,
): Promise<{ staged: Staged; tally: MergeTally }> {
  const tally = newMergeTally();
  const out = monthBuffers();
  const replacement = await home.replace(source, run);
  try {
    for (let partition = 0; partition < partitions; partition += 1) {
      const from = firstIdOf(partition, partitions);
      const below = firstIdOf(partition + 1, partitions);
      mergePart(merging, partition, await home.read(source, { from, below }), out, tally);
      await out.flush(replacement);
    }
    return { staged: await replacement.finish(), tally };
  } catch (error) {
    await replacement.discard();
    throw error;
  }
}
