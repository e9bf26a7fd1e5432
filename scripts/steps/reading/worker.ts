/** A thread that reads batches: told the job at its start, it answers every batch with its findings, in order. */
import { parentPort, workerData } from 'node:worker_threads';
import { InputProblem } from '../../sources/problem.ts';
import { openSpill, type SpillPlace } from '../spill/spill.ts';
import type { Answer, Question } from './messages.ts';
import { batchReader, type ReadingJob } from './reader.ts';

const { job, place }: { job: ReadingJob; place: SpillPlace } = workerData;
const spill = openSpill(place);
const read = batchReader(job, spill);

/** Answers the main thread. */
function answer(words: Answer): void {
  parentPort?.postMessage(words);
}

parentPort?.on('message', (question: Question) => {
  try {
    if (question.kind === 'finish') {
      spill.flush();
      answer({ kind: 'finished' });
      parentPort?.close();
    } else {
      const { batch, file, number, index } = question;
      answer({ kind: 'read', index, findings: read(batch, file, number) });
    }
  } catch (error) {
    const problem = error instanceof InputProblem ? { problem: error.message } : {};
    answer({ kind: 'failed', error, ...problem });
  }
});
