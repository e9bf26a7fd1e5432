import { describe, expect, it } from 'vitest';
import { persona } from '../../src/schema/persona.ts';

describe('the share of a channel', () => {
  it.each([
    ['counts of both', { seen: 3, of: 14 }, true],
    ['nobody of those counted', { seen: 0, of: 14 }, true],
    ['no counts at all', {}, true],
    ['a part without the whole', { seen: 3 }, false],
    ['a whole without the part', { of: 14 }, false],
    ['more than were counted', { seen: 15, of: 14 }, false],
    ['a share without its n', { share: 0.2 }, false],
  ])('comes as %s', (_what, counts, accepted) => {
    const read = persona.safeParse({ title: 'Familie', channels: [{ channel: 'app', ...counts }] });
    expect(read.success).toBe(accepted);
  });
});
