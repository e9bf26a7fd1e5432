import { setImmediate } from 'node:timers/promises';
import type { Batch } from '../../sources/types.ts';
import { openSpill, readSpill, type Spilled, type SpillPlace } from '../spill/spill.ts';
import type { Findings } from './findings.ts';
import { batchReader, type ReadingJob } from './reader.ts';
import type { ReadingThread } from './thread.ts';

/** Those who read batches: this thread, or several others. */
export type Crew = {
  /** Hands a batch over; fulfilled when there is room for the next one. */
  read(batch: Batch, file: number, number: number): Promise<void>;
  /** Waits until all is read. @returns The voices put aside. */
  finish(): Promise<Spilled[]>;
  /** Ends threads that still work; nothing after `finish`. */
  stop(): Promise<void>;
};

/** Where and with how many threads a crew works. */
export type CrewPlace = Pick<SpillPlace, 'folder' | 'partitions'> & {
  /** Threads beside this one, which reads too; with none it reads alone. */
  threads: readonly ReadingThread[];
  /** Bytes of voices that are held in memory before they are written, in all. */
  memory: number;
};

/** Batches that wait for each thread, so that none is ever idle. */
const waiting = 3;

/**
 * Makes a crew.
 * @param report Told of the findings of every batch, in the order in which batches were handed over.
 */
export function openCrew(job: ReadingJob, place: CrewPlace, report: (found: Findings) => void): Crew {
  return place.threads.length === 0 ? alone(job, place, report) : together(job, place, report);
}

function alone(
  job: ReadingJob,
  { folder, partitions, memory }: CrewPlace,
  report: (found: Findings) => void,
): Crew {
  const spill = openSpill({ folder, partitions, name: 'read', memory });
  const read = batchReader(job, spill);
  return {
    read: async (batch, file, number) => report(own(read(batch, file, number))),
    finish: async () => [spill],
    stop: async () => undefined,
  };
}

function together(
  job: ReadingJob,
  { folder, partitions, memory, threads }: CrewPlace,
  report: (found: Findings) => void,
): Crew {
  const inTurn = inOrder(report);
  const share = memory / (threads.length + 1);
  const places = threads.map((thread, number) => {
    const own: SpillPlace = { folder, partitions, name: `read${number}`, memory: share };
    thread.begin(job, own, inTurn);
    return own;
  });
  const spill = openSpill({ folder, partitions, name: 'read', memory: share });
  const readHere = batchReader(job, spill);
  let index = 0;
  return {
    async read(batch, file, number) {
      const free = threads.reduce((best, next) => (next.load() < best.load() ? next : best));
      // Where all have enough to do, this thread is better at reading than at waiting.
      if (free.load() < waiting) free.ask({ kind: 'read', batch, file, number, index });
      else inTurn(index, own(readHere(batch, file, number)));
      index += 1;
      // Lets answers in.
      await setImmediate();
      for (const each of threads) each.check();
    },
    async finish() {
      await Promise.all(threads.map((each) => each.finish()));
      return [spill, ...places.map(readSpill)];
    },
    stop: async () => {
      await Promise.all(threads.map((each) => each.stop()));
    },
  };
}

/** Findings in memory of their own, as another thread sends them: they must not keep the text of their batch. */
function own(found: Findings): Findings {
  return structuredClone(found);
}

/** Reports findings in the order of the batches, whoever is done first. */
function inOrder(report: (found: Findings) => void): (index: number, found: Findings) => void {
  const early = new Map<number, Findings>();
  let next = 0;
  return (index, found) => {
    early.set(index, found);
    for (let ready = early.get(next); ready; ready = early.get(next)) {
      early.delete(next);
      next += 1;
      report(ready);
    }
  };
}
