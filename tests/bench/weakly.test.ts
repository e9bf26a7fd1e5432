import { describe, expect, test } from 'vitest';
import { weakly } from '../../src/collections/weakly.ts';

describe('what is held weakly', () => {
  test('is not made before it is wanted, and once where it is read twice in a row', () => {
    const made: object[] = [];
    const get = weakly(() => {
      const thing = {};
      made.push(thing);
      return thing;
    });
    expect(made).toHaveLength(0);
    expect(get()).toBe(get());
    expect(made).toHaveLength(1);
  });

  test('stays the same for as long as somebody holds it', async () => {
    const get = weakly(() => ({ large: new Array(1000).fill(0) }));
    const held = get();
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(get()).toBe(held);
  });
});
