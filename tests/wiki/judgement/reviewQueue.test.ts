import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reviewQueues } from '../../../src/wiki/judgement/reviewQueue.ts';
import { entry, insight } from '../../collections/listsWiki.ts';

const asOf = '2026-10-15';
const stale = (id: string) =>
  id.startsWith('stale') ? { freshness: 'stale' as const, newest: '2024-01-01' } : undefined;
const term = (id: string, reviewBy?: string, owner?: string) =>
  entry('guide', id, { title: id, type: 'method', reviewBy, owner });

describe('what should be looked at again', () => {
  it.each([
    ['overdue', '2026-10-14'],
    ['soon', '2026-10-15'],
    ['soon', '2026-11-14'],
    [undefined, '2026-11-15'],
    [undefined, undefined],
  ] as const)('is %s where the day is %s', (reason, day) => {
    const [queue] = reviewQueues([term('x', day)], stale, asOf);
    expect(queue?.items[0]?.reason).toBe(reason);
  });

  it('holds claims of which nobody has spoken for long, and no retired ones', () => {
    const entries = [insight('stale'), insight('stale-alt', { status: 'retired', reviewBy: '2020-01-01' })];
    expect(reviewQueues(entries, stale, asOf)).toMatchObject([
      { items: [{ entry: { id: 'stale' }, reason: 'stale', day: '2024-01-01' }] },
    ]);
  });

  it('begins with whoever has the oldest, and gives what nobody owns to the contact of the wiki', () => {
    const queues = reviewQueues(
      [term('a', '2026-10-01', 'eins'), term('b', '2026-09-01', 'zwei'), term('c', '2026-10-02')],
      stale,
      asOf,
      'zwei',
    );
    expect(queues.map(({ owner, items }) => [owner, items.map((item) => item.entry.id)])).toEqual([
      ['zwei', ['b', 'c']],
      ['eins', ['a']],
    ]);
  });

  it('names every entry once, the oldest of each owner first, whatever there is', () => {
    const day = fc.constantFrom(undefined, '2026-01-01', '2026-10-14', '2026-10-20', '2027-01-01');
    const owner = fc.constantFrom(undefined, 'eins', 'zwei');
    fc.assert(
      fc.property(fc.array(fc.tuple(day, owner), { maxLength: 12 }), (rows) => {
        const entries = rows.map(([by, who], index) => term(`e${index}`, by, who));
        const items = reviewQueues(entries, stale, asOf).flatMap((queue) => {
          const overdue = queue.items.filter(({ reason }) => reason === 'overdue').map((item) => item.day);
          expect(overdue).toEqual(overdue.toSorted());
          expect(queue.items.every((item) => item.entry.data.owner === queue.owner)).toBe(true);
          return queue.items;
        });
        const due = rows.filter(([by]) => by !== undefined && by < '2026-11-15');
        expect(new Set(items.map(({ entry: { id } }) => id)).size).toBe(items.length);
        expect(items).toHaveLength(due.length);
      }),
    );
  });
});
