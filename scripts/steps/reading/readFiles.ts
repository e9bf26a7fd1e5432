import type { Opened } from '../../sources/open.ts';
import type { Progress } from '../progress.ts';
import type { Spilled } from '../spill/spill.ts';
import { type CrewPlace, openCrew } from './crew.ts';
import type { Findings } from './findings.ts';
import type { ReadingJob } from './reader.ts';

/**
 * Reads all files of a source once and puts their voices aside.
 * @param report Told what else was found, batch by batch, in the order of files and batches.
 */
export async function readFiles(
  opened: readonly Opened[],
  job: ReadingJob,
  place: CrewPlace,
  progress: Progress,
  report: (found: Findings) => void,
): Promise<Spilled[]> {
  let rows = 0;
  const crew = openCrew(job, place, (found) => {
    rows += found.read;
    report(found);
  });
  try {
    for (const [file, { input, table }] of opened.entries()) {
      progress.start(input.name);
      let number = 0;
      for await (const batch of table.batches()) {
        await crew.read(batch, file, number);
        number += 1;
        progress.at(input.position() / Math.max(1, input.size), rows);
      }
    }
    return await crew.finish();
  } catch (error) {
    await crew.stop();
    throw error;
  }
}
