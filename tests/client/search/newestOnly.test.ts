import { describe, expect, it } from 'vitest';
import type { FromWorker } from '../../../src/client/search/messages.ts';
import { newestOnly } from '../../../src/client/search/newestOnly.ts';
import { SearchUnavailable } from '../../../src/client/search/unavailable.ts';
import type { SearchAnswer } from '../../../src/search/answer.ts';
import { eachFacet } from '../../../src/search/facets.ts';
import { requestFor } from '../../../src/search/request.ts';
import type { Searcher } from '../../../src/search/searcher.ts';

const answerOf = (total: number, complete: boolean): SearchAnswer => ({
  complete,
  total,
  hits: [],
  counts: eachFacet(() => []),
  unknown: false,
  nearest: [],
  understood: { corrections: [], widenings: [], problems: [], shortened: false },
});

/** A worker's end over a searcher, and all that it says. */
function listening(searcher: Partial<Searcher>) {
  const said: FromWorker[] = [];
  const asked: string[] = [];
  const hear = newestOnly(
    () => ({
      warm: async () => undefined,
      search: async (request, options) => {
        asked.push(request.words);
        options.heard?.(answerOf(request.words.length, false));
        await new Promise((next) => setTimeout(next, 5));
        return answerOf(request.words.length, true);
      },
      ...searcher,
    }),
    (message) => said.push(message),
  );
  hear({ kind: 'start', base: '/', lang: 'de' });
  const ask = (turn: number, words: string) =>
    hear({ kind: 'ask', turn, request: requestFor(words), count: 10 });
  const quiet = () => new Promise((next) => setTimeout(next, 60));
  return { said, asked, hear, ask, quiet };
}

describe('the worker', () => {
  it('says the quick answer and then the complete one', async () => {
    const { said, ask, quiet } = listening({});
    ask(1, 'App');
    await quiet();
    expect(said).toEqual([
      { kind: 'answer', turn: 1, answer: answerOf(3, false) },
      { kind: 'answer', turn: 1, answer: answerOf(3, true) },
    ]);
  });

  it('looks only for the last of what was typed while it was busy', async () => {
    const { said, asked, ask, quiet } = listening({});
    for (const [place, words] of ['A', 'Ap', 'App'].entries()) ask(place + 1, words);
    await quiet();
    expect(asked).toEqual(['App']);
    expect(said.map(({ turn }) => turn)).toEqual([3, 3]);
  });

  it('keeps an answer to itself that nobody waits for any more', async () => {
    const { said, ask, quiet } = listening({});
    ask(1, 'Ap');
    await new Promise((next) => setTimeout(next, 3));
    ask(2, 'App');
    await quiet();
    expect(said.filter((message) => message.turn === 1).length).toBeLessThan(2);
    expect(said.at(-1)).toEqual({ kind: 'answer', turn: 2, answer: answerOf(3, true) });
  });

  it.each([
    ['that nothing is built', new SearchUnavailable('notBuilt'), 'notBuilt'],
    ['that something failed', new TypeError('no network'), 'failed'],
  ] as const)('says %s', async (_name, error, reason) => {
    const { said, ask, quiet } = listening({ search: () => Promise.reject(error) });
    ask(4, 'App');
    await quiet();
    expect(said).toEqual([{ kind: 'failed', turn: 4, reason }]);
  });

  it('says that warming failed', async () => {
    const { said, hear, quiet } = listening({
      warm: () => Promise.reject(new SearchUnavailable('notBuilt')),
    });
    hear({ kind: 'warm', turn: 0 });
    await quiet();
    expect(said).toEqual([{ kind: 'failed', turn: 0, reason: 'notBuilt' }]);
  });
});
