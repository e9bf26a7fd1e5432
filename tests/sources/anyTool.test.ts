import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flatten } from '../../scripts/sources/formats/flatten.ts';
import type { Sight } from '../../scripts/sources/tool.ts';
import { TOOLS } from '../../scripts/sources/tools.ts';

/** Keys that tools look for, among any others. */
const key = fc.oneof(
  fc.constantFrom(
    ...['id', 'issue', 'ticket', 'tickets', 'feed', 'entry', 'author', 'user', 'labels', 'body', 'number'],
    ...['title', 'subject', 'description', 'requester_id', 'comments', 'via', 'source', 'type', 'html_url'],
    ...['conversation_parts', 'conversation_rating', 'im:rating', 'content', 'score', 'comment', 'person'],
    ...['additional_answers', 'question', 'value', 'person_properties', 'survey_type', 'developerResponse'],
  ),
  fc.string({ maxLength: 5 }),
);
const { json } = fc.letrec<{ json: unknown }>((tie) => ({
  json: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie('json'), { maxLength: 4 }),
    fc.dictionary(key, tie('json'), { maxKeys: 8 }),
  ),
}));
const object = fc.dictionary(key, json, { maxKeys: 10 });

const at = '2026-01-01T00:00:00Z';
/** An object by which each of these tools knows its export. */
const seeds: Readonly<Record<string, Record<string, unknown>>> = {
  'app-store-rss': { 'im:rating': { label: '4' }, id: { label: '1' }, content: { label: 'Gut' } },
  'app-store-scraper': { review: 'Gut', rating: 4, isEdited: false, userName: 'kiesel', date: at },
  delighted: {
    id: '1',
    person: '2',
    survey_type: 'nps',
    score: 9,
    comment: 'Gut',
    created_at: 1_780_300_800,
  },
  'github-issues': { number: 1, title: 'T', html_url: 'https://github.com/a/b/issues/1', body: 'Gut' },
  'google-play-scraper': { reviewId: '1', content: 'Gut', score: 4, thumbsUpCount: 0, at, repliedAt: at },
  intercom: { type: 'conversation', id: '1', source: { body: '<p>Gut</p>' }, conversation_parts: {} },
  trustpilot: { id: '1', stars: 4, text: 'Gut', consumer: { id: '2' }, createdAt: at },
  zendesk: {
    id: 1,
    subject: 'T',
    description: 'Gut',
    requester_id: 2,
    via: { channel: 'web' },
    comments: [],
  },
};

const sightOf = (items: readonly unknown[]): Sight => ({
  type: 'json',
  top: [],
  items,
  list: '',
  head: JSON.stringify(items),
  names: [],
});

describe.each(TOOLS.map((tool) => ({ id: tool.id, tool })))('the tool $id', ({ tool }) => {
  it('looks at any JSON without stumbling', () => {
    fc.assert(
      fc.property(fc.array(object, { maxLength: 4 }), (items) => {
        expect(() => tool.recognise(sightOf(items))).not.toThrow();
      }),
      { numRuns: 15 },
    );
  });

  it('looks at any table without stumbling', () => {
    const cells = fc.array(fc.string({ maxLength: 12 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(fc.array(cells, { minLength: 1, maxLength: 4 }), (top) => {
        const head = top.map((row) => row.join(',')).join('\n');
        expect(() => tool.recognise({ ...sightOf([]), type: 'csv', top, head })).not.toThrow();
      }),
      { numRuns: 15 },
    );
  });
});

describe('a row of JSON', () => {
  it.each(Object.entries(seeds))('is read by %s whatever stands in it, and keeps its line', (id, seed) => {
    const tool = TOOLS.find((each) => each.id === id);
    fc.assert(
      fc.property(fc.array(object, { minLength: 1, maxLength: 4 }), (changes) => {
        const recognised = tool?.recognise(sightOf([seed]));
        const layout = recognised && 'layout' in recognised ? recognised.layout : undefined;
        expect(recognised).toBeDefined();
        const read = tool?.rows?.(layout ?? {});
        for (const change of changes) {
          const value = { ...seed, ...change };
          const row = { file: 'x.json', line: 3, cells: flatten(value) ?? new Map(), value };
          for (const event of read?.(row) ?? [])
            expect(event.type === 'row' ? event.row.line : event.line).toBe(3);
        }
      }),
      { numRuns: 60 },
    );
  });
});
