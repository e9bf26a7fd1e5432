import { describe, expect, test } from 'vitest';
import { searchClient } from '../../../src/client/search/client.ts';
import type { FromWorker, ToWorker } from '../../../src/client/search/messages.ts';
import type { SearchUnavailable } from '../../../src/client/search/unavailable.ts';
import { requestFor } from '../../../src/search/request.ts';

/** A thread that notes what it is told, and says what a test has it say. */
class Thread extends EventTarget implements Worker {
  readonly heard: ToWorker[] = [];
  isEnded = false;
  onmessage = null;
  onmessageerror = null;
  onerror = null;

  postMessage(message: ToWorker): void {
    this.heard.push(message);
  }

  terminate(): void {
    this.isEnded = true;
  }

  say(message: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data: message }));
  }
}

function opened() {
  const threads: Thread[] = [];
  const start = () => {
    const thread = new Thread();
    threads.push(thread);
    return thread;
  };
  const failures: string[] = [];
  const failing = (name: string) => (error: SearchUnavailable) => failures.push(`${name}: ${error.reason}`);
  return { client: searchClient(start, '/', 'de'), threads, failures, failing };
}

describe('a search that loads before its panel is there', () => {
  test('is started once, and the panel hears where it fails', () => {
    const { client, threads, failures, failing } = opened();
    client.warm(failing('dialog'));
    client.forget();
    client.warm(failing('panel'));
    expect(threads.map(({ heard }) => heard.map(({ kind }) => kind))).toEqual([['start', 'warm']]);
    threads[0]?.say({ kind: 'failed', turn: 0, reason: 'notBuilt' });
    expect([failures, threads[0]?.isEnded]).toEqual([['panel: notBuilt'], true]);
  });

  test('that failed before is tried again by the panel', () => {
    const { client, threads, failures, failing } = opened();
    client.warm(failing('dialog'));
    threads[0]?.say({ kind: 'failed', turn: 0, reason: 'failed' });
    client.warm(failing('panel'));
    expect([threads.length, failures]).toEqual([2, ['dialog: failed']]);
  });

  test('tells who has asked since, and nobody else', () => {
    const { client, threads, failures, failing } = opened();
    client.warm(failing('dialog'));
    client.ask(requestFor('Konto'), 10, { answered: () => undefined, failed: failing('asker') });
    client.warm(failing('panel'));
    threads[0]?.say({ kind: 'failed', turn: 0, reason: 'failed' });
    threads[0]?.say({ kind: 'failed', turn: 1, reason: 'failed' });
    expect(failures).toEqual(['asker: failed']);
  });
});
