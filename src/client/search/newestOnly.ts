import type { SearchAnswer } from '../../search/answer.ts';
import type { Searcher } from '../../search/searcher.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { SearchUnavailable } from './unavailable.ts';

/**
 * Answers a page's messages with a searcher; of several requests only the newest.
 * @param make Makes the searcher for a site and a language.
 * @param say Tells the page.
 */
export function newestOnly(
  make: (base: string, lang: string) => Searcher,
  say: (message: FromWorker) => void,
): (message: ToWorker) => void {
  let searcher: Searcher | undefined;
  let newest = 0;

  async function attempt(turn: number, work: (made: Searcher) => Promise<void>): Promise<void> {
    try {
      if (searcher === undefined) throw new Error('The search was asked before it was started.');
      await work(searcher);
    } catch (error) {
      const reason = error instanceof SearchUnavailable ? error.reason : 'failed';
      if (turn === newest) say({ kind: 'failed', turn, reason });
    }
  }

  async function answer({ turn, request, count }: Extract<ToWorker, { kind: 'ask' }>): Promise<void> {
    newest = turn;
    // Keys that were typed while this thread was busy are waiting in line: only the last of them is worth an answer.
    await new Promise((next) => setTimeout(next, 0));
    if (turn !== newest) return;
    const heard = (found: SearchAnswer | undefined) => {
      if (turn === newest) say({ kind: 'answer', turn, answer: found });
    };
    const isWanted = () => turn === newest;
    await attempt(turn, async (made) => heard(await made.search(request, { count, heard, isWanted })));
  }

  async function warm(turn: number): Promise<void> {
    newest = turn;
    await attempt(turn, (made) => made.warm());
  }

  return (message) => {
    if (message.kind === 'start') searcher = make(message.base, message.lang);
    else if (message.kind === 'warm') void warm(message.turn);
    else void answer(message);
  };
}
