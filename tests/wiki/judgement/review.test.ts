import { describe, expect, test } from 'vitest';
import { isOverdue } from '../../../src/wiki/judgement/review.ts';
import { insight } from '../../collections/listsWiki.ts';

describe('an entry to be looked at again', () => {
  test.each([
    ['is overdue once its day has passed', { reviewBy: '2026-11-20' }, true],
    ['is in time on the day itself', { reviewBy: '2026-11-21' }, false],
    ['is in time before it', { reviewBy: '2026-11-22' }, false],
    ['is never overdue without a day', {}, false],
    ['is never overdue where it is retired', { reviewBy: '2020-01-01', status: 'retired' }, false],
  ])('%s', (_, data, overdue) => expect(isOverdue(insight('x', data), '2026-11-21')).toBe(overdue));
});
