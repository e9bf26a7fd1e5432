import { expect, test } from 'vitest';
import { freshIndex } from '../../src/integrations/search/fresh.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const text = (file: Uint8Array | undefined) => file && new TextDecoder().decode(file);

/** An index whose nth making writes n, and which fails when it is told to. */
function counting() {
  const failures: unknown[] = [];
  const state = { made: 0, fail: false };
  const index = freshIndex(
    async () => {
      if (state.fail) throw new Error('no server');
      state.made += 1;
      return new Map([
        ['entry', bytes(String(state.made))],
        [`piece-${state.made}`, bytes('piece')],
      ]);
    },
    (error) => failures.push(error),
  );
  return { index, state, failures };
}

test('the first request waits for the index', async () => {
  const { index } = counting();
  expect(text(await index.file('entry'))).toBe('1');
});

test('requests at the same time make one index', async () => {
  const { index, state } = counting();
  await Promise.all([index.file('entry'), index.file('entry'), index.refresh()]);
  expect(state.made).toBe(1);
});

test('after a change the old index answers while the new one is made', async () => {
  const { index } = counting();
  await index.file('entry');
  index.touch();
  expect(text(await index.file('entry'))).toBe('1');
  await index.refresh();
  expect(text(await index.file('entry'))).toBe('2');
});

test('pieces of the last index stay for readers who have loaded half of it', async () => {
  const { index } = counting();
  await index.refresh();
  index.touch();
  await index.refresh();
  expect(text(await index.file('piece-1'))).toBe('piece');
  index.touch();
  await index.refresh();
  expect(await index.file('piece-1')).toBeUndefined();
});

test('a change while an index is made asks for another one', async () => {
  const { index, state } = counting();
  const first = index.refresh();
  index.touch();
  await first;
  await index.refresh();
  expect(state.made).toBe(2);
});

test('an index that cannot be made is told, and tried again', async () => {
  const { index, state, failures } = counting();
  state.fail = true;
  expect(await index.file('entry')).toBeUndefined();
  expect(failures).toHaveLength(1);
  state.fail = false;
  expect(text(await index.file('entry'))).toBe('1');
});
