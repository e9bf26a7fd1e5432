import type { SearchAnswer } from '../../search/answer.ts';
import type { SearchRequest } from '../../search/request.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { SearchUnavailable } from './unavailable.ts';

/** Who waits for an answer. */
export type Asker = {
  /** Hears an answer: the quick one and then the complete one, or only that; none where nothing was asked for. */
  answered(answer: SearchAnswer | undefined): void;
  /** Hears that there is no answer. The next request starts anew. */
  failed(error: SearchUnavailable): void;
};

/** The page's end of the search. */
export type SearchClient = {
  /** Loads what first results need, where nothing has been loaded yet. */
  warm(failed: (error: SearchUnavailable) => void): void;
  /** Asks for so many hits. Who asked before hears nothing any more. */
  ask(request: SearchRequest, count: number, asker: Asker): void;
  /** Gives up what was asked: who asked hears nothing any more. */
  forget(): void;
};

/**
 * The search in a thread of its own, which is started with the first request.
 * @param start Starts the thread.
 * @param base Address of the site's root, with slashes around, such as `/`.
 * @param lang Language of the reader.
 */
export function searchClient(start: () => Worker, base: string, lang: string): SearchClient {
  let worker: Worker | undefined;
  let turn = 0;
  let asker: Asker | undefined;

  function fail(error: SearchUnavailable): void {
    // What failed may have loaded half of its parts; the next try begins with a new thread.
    worker?.terminate();
    worker = undefined;
    asker?.failed(error);
  }

  function hear(message: FromWorker): void {
    if (message.turn !== turn) return;
    if (message.kind === 'answer') asker?.answered(message.answer);
    else fail(new SearchUnavailable(message.reason));
  }

  function send(message: ToWorker): void {
    if (worker === undefined) {
      worker = start();
      worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => hear(data));
      worker.addEventListener('error', ({ message: cause }) => fail(new SearchUnavailable('failed', cause)));
      worker.postMessage({ kind: 'start', base, lang } satisfies ToWorker);
    }
    worker.postMessage(message);
  }

  return {
    warm: (failed) => {
      // Where it is still loading for another, this one hears of it instead.
      if (worker !== undefined && turn > 0) return;
      asker = { answered: () => undefined, failed };
      if (worker === undefined) send({ kind: 'warm', turn });
    },
    ask: (request, count, next) => {
      turn += 1;
      asker = next;
      send({ kind: 'ask', turn, request, count });
    },
    forget: () => {
      // Who loads what first results need has asked nothing yet, and is to hear where that fails.
      if (turn === 0) return;
      turn += 1;
      asker = undefined;
    },
  };
}

/** Starts the search's thread. */
export function startWorker(): Worker {
  return new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
}
