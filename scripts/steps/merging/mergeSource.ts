import type { RecordHome, Run, Staged } from '../keep/home.ts';
import { firstIdOf } from '../spill/spill.ts';
import { type MergeTally, type Merging, mergePart, newMergeTally } from './mergePart.ts';
import { monthBuffers } from './monthBuffers.ts';

/** Bytes of month files that are written at once, while the next ones are joined. */
const atOnce = 8 * 2 ** 20;

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
  // A failure is heard by whoever waits next; until then it must not end the process.
  let beside: Promise<unknown> = Promise.resolve();
  const doBeside = (work: Promise<unknown>) => {
    beside = Promise.all([beside, work]);
    beside.catch(() => undefined);
  };
  try {
    for (let partition = 0; partition < partitions; partition += 1) {
      const from = firstIdOf(partition, partitions);
      const below = firstIdOf(partition + 1, partitions);
      mergePart(merging, partition, await home.read(source, { from, below }), out, tally);
      for (const spilled of merging.spilled) doBeside(spilled.drop(partition));
      if (out.held() < atOnce) continue;
      await beside;
      doBeside(out.flush(replacement));
    }
    await beside;
    await out.flush(replacement);
    return { staged: await replacement.finish(), tally };
  } catch (error) {
    await beside.catch(() => undefined);
    await replacement.discard();
    throw error;
  }
}
