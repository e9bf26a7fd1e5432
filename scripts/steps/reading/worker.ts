/** A thread that reads batches: told the job first, it answers every batch with its findings, in order. */
import { parentPort } from 'node:worker_threads';
import { InputProblem } from '../../sources/problem.ts';
import { openSpill, type Spill } from '../spill/spill.ts';
import type { Answer, Question } from './messages.ts';
import { batchReader, type ReadBatch } from './reader.ts';

let work: { spill: Spill; read: ReadBatch } | undefined;

/** What the thread was told to do. */
function begun(): { spill: Spill; read: ReadBatch } {
  if (!work) throw new Error('A reading thread was asked before it was told its job.');
  return work;
}

function answerTo(question: Question): Answer {
  if (question.kind === 'begin') {
    const spill = openSpill(question.place);
    work = { spill, read: batchReader(question.job, spill) };
    return { kind: 'begun' };
  }
  if (question.kind === 'finish') {
    begun().spill.flush();
    return { kind: 'finished' };
  }
  const { batch, file, number, index } = question;
  return { kind: 'read', index, findings: begun().read(batch, file, number) };
}

parentPort?.on('message', (question: Question) => {
  try {
    parentPort?.postMessage(answerTo(question));
    if (question.kind === 'finish') parentPort?.close();
  } catch (error) {
    const problem = error instanceof InputProblem ? { problem: error.message } : {};
    const failed: Answer = { kind: 'failed', error, ...problem };
    parentPort?.postMessage(failed);
  }
});
