import { getCompileCacheDir } from 'node:module';
import { dirname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { InputProblem } from '../../sources/problem.ts';
import type { SpillPlace } from '../spill/spill.ts';
import type { Findings } from './findings.ts';
import type { Answer, Question } from './messages.ts';
import type { ReadingJob } from './reader.ts';

/** A thread that reads batches. It is started before its job is known, because starting takes a while. */
export type ReadingThread = {
  /**
   * Tells it what is to be read, and where the voices go.
   * @param report Told of the findings of each batch, in the order in which they were asked for.
   */
  begin(job: ReadingJob, place: SpillPlace, report: (index: number, found: Findings) => void): void;
  /** Number of batches that wait for it. */
  load(): number;
  /** Asks it something after `begin`. */
  ask(question: Exclude<Question, { kind: 'begin' }>): void;
  /** @throws What the thread threw. */
  check(): void;
  /** Waits until it has answered everything, and ends it. */
  finish(): Promise<void>;
  /** Ends it, whatever it does. */
  stop(): Promise<void>;
};

/** Starts a thread that reads. */
export function startThread(): ReadingThread {
  const thread = new Worker(new URL('./worker.ts', import.meta.url), { env: threadEnvironment() });
  let asked = 0;
  let failure: { error: unknown } | undefined;
  let report: (index: number, found: Findings) => void = () => undefined;
  const gone = new Promise<void>((fulfil) => {
    thread.once('exit', () => fulfil());
  });
  thread.on('error', (error) => {
    failure ??= { error };
  });
  thread.on('message', (answer: Answer) => {
    asked -= 1;
    try {
      if (answer.kind === 'read') report(answer.index, answer.findings);
      else if (answer.kind === 'failed') throw errorOf(answer);
    } catch (error) {
      failure ??= { error };
      void thread.terminate();
    }
  });
  const check = () => {
    if (failure) throw failure.error;
  };
  const ask = (question: Question) => {
    asked += 1;
    thread.postMessage(question);
  };
  return {
    begin(job, place, told) {
      report = told;
      ask({ kind: 'begin', job, place });
    },
    load: () => asked,
    ask,
    check,
    async finish() {
      ask({ kind: 'finish' });
      await gone;
      check();
      if (asked > 0) throw new Error('A reading thread ended before it was done.');
    },
    async stop() {
      await thread.terminate();
    },
  };
}

/** The environment, with the cache of compiled modules that this thread uses: another one does not find it by itself. */
function threadEnvironment(): NodeJS.ProcessEnv {
  const cache = getCompileCacheDir();
  return cache === undefined ? process.env : { ...process.env, NODE_COMPILE_CACHE: dirname(cache) };
}

/** What a thread threw. A problem of the input loses its class on the way. */
function errorOf({ error, problem }: Extract<Answer, { kind: 'failed' }>): unknown {
  return problem === undefined ? error : new InputProblem(problem, { cause: error });
}
