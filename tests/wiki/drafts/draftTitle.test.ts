import { describe, expect, it } from 'vitest';
import { draftTitle, isUnworded } from '../../../src/wiki/drafts/draftTitle.ts';

describe('a draft without a claim', () => {
  it.each(['de', 'en'] as const)('is known by the title that it was made with (%s)', (lang) => {
    const title = draftTitle('Gebühren', lang);
    expect(title).toContain('Gebühren');
    expect(isUnworded({ status: 'draft', title })).toBe(true);
  });

  it('is one no longer when a person has worded or published it', () => {
    expect(isUnworded({ status: 'draft', title: 'Gebühren versteht niemand' })).toBe(false);
    expect(isUnworded({ status: 'published', title: draftTitle('Gebühren', 'de') })).toBe(false);
  });
});
