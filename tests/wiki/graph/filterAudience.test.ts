import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collectReferences } from '../../../src/schema/references.ts';
import { SCHEMA_OF_KIND } from '../../../src/schema/schemas.ts';
import type { WikiContent } from '../../../src/wiki/entry.ts';
import { filterAudience } from '../../../src/wiki/graph/filterAudience.ts';
import { entry, wiki } from './content.ts';

const open = { visibility: 'public' };
const query = (source: unknown, where: unknown = {}) => ({ type: 'query', source, where });
const keys = ({ entries }: WikiContent) => entries.map(({ kind, id }) => `${kind}/${id}`);
const shown = (content: WikiContent, key: string) =>
  filterAudience(content, 'public').entries.find(({ kind, id }) => `${kind}/${id}` === key);

describe('filterAudience', () => {
  it.each([
    ['public', ['guide/p']],
    ['internal', ['guide/p', 'guide/i']],
    ['restricted', ['guide/p', 'guide/i', 'guide/r']],
  ] as const)('shows the %s audience its own and what is more open', (audience, expected) => {
    const content = wiki([
      entry('guide/p', open),
      entry('guide/i'),
      entry('guide/r', { visibility: 'restricted' }),
      entry('insight/d', { ...open, status: 'draft' }),
    ]);
    expect(keys(filterAudience(content, audience))).toEqual(expected);
  });

  it('removes references to hidden entries and keeps those to nothing', () => {
    const content = wiki([
      entry('insight/a', {
        ...open,
        owner: 'team',
        personas: ['secret', 'known', 'missing'],
        stages: ['daily/one'],
        themes: ['t'],
      }),
      entry('persona/secret'),
      entry('persona/known', open),
      entry('journey/daily'),
      entry('contact/team'),
    ]);
    const data = shown(content, 'insight/a')?.data;
    expect(data).toMatchObject({ personas: ['known', 'missing'], stages: [], themes: ['t'] });
    expect(data).not.toHaveProperty('owner');
  });

  it.each([
    ['drops a query over a hidden source', query('secret'), undefined],
    [
      'drops a finding of a hidden study',
      { type: 'finding', finding: 'secret/f', stance: 'supports' },
      undefined,
    ],
    [
      'drops a record of a hidden source',
      { type: 'record', record: 'secret/0f', stance: 'supports' },
      undefined,
    ],
    ['keeps the open sources of a query', query(['open', 'secret']), query(['open'])],
    [
      'drops a query rather than loosen its filter',
      query('open', { segment: 'secret', theme: 't' }),
      undefined,
    ],
    [
      'drops a query rather than loosen one deep in its filter',
      query('open', { any: [{ theme: 't' }, { not: { stage: 'secret/one' } }] }),
      undefined,
    ],
    ['keeps a query over what is open', query('open', { theme: 't' }), query('open', { theme: 't' })],
  ])('%s', (_sentence, item, expected) => {
    const hidden = ['source', 'segment', 'journey', 'study'].map((kind) => entry(`${kind}/secret`));
    const content = wiki([
      entry('insight/a', { ...open, evidence: [item] }),
      entry('source/open', open),
      ...hidden,
    ]);
    expect(shown(content, 'insight/a')?.data).toMatchObject({
      evidence: expected === undefined ? [] : [expected],
    });
  });

  it('hides what cannot stand without something hidden, and what rests on that', () => {
    const content = wiki([
      entry('path/a', open),
      entry('metric/m', { ...open, source: 'secret' }),
      entry('action/x', { ...open, metric: 'm', related: ['path/a'] }),
      entry('source/secret'),
      entry('guide/a'),
    ]);
    const filtered = filterAudience(content, 'public');
    expect(keys(filtered)).toEqual(['action/x']);
    expect(filtered.entries[0]?.data).toMatchObject({ related: [] });
    expect(filtered.entries[0]?.data).not.toHaveProperty('metric');
  });

  it('measures no action without those with whom it was to be compared', () => {
    const content = wiki([
      entry('action/x', { ...open, metric: 'm', comparison: { segment: ['secret'] } }),
      entry('action/y', { ...open, metric: 'm', comparison: { channel: 'app' } }),
      entry('metric/m', open),
      entry('segment/secret'),
    ]);
    expect(shown(content, 'action/x')?.data).not.toHaveProperty('metric');
    expect(shown(content, 'action/y')?.data).toMatchObject({ metric: 'm', comparison: { channel: 'app' } });
  });

  it('removes links of bodies to hidden entries, bare ids, too', () => {
    const content = wiki([
      entry('guide/a', open, ['secret', 'insight/secret', 'known', 'nowhere', 'theme/t']),
      entry('insight/secret'),
      entry('insight/known', open),
      entry('term/known'),
    ]);
    expect(shown(content, 'guide/a')?.references.map(({ value }) => value)).toEqual([
      'known',
      'nowhere',
      'theme/t',
    ]);
  });

  it.each([
    ['purpose', { legalBasis: undefined }],
    ['legal basis', { purpose: undefined }],
    ['either', { purpose: undefined, legalBasis: undefined }],
  ])(
    'hides a source that does not name both, as if it were above every audience (only its %s is left)',
    (_left, less) => {
      const record = { type: 'record', record: 'silent/0a', stance: 'supports' };
      const query = { type: 'query', source: ['silent', 'named'], where: {} };
      const content = wiki([
        entry('source/silent', { ...open, ...less }),
        entry('source/named', open),
        entry('metric/one', { ...open, source: 'silent' }),
        entry('insight/a', { ...open, evidence: [query, record, { ...query, source: 'silent' }] }),
      ]);
      for (const audience of ['public', 'internal', 'restricted'] as const) {
        const filtered = filterAudience(content, audience);
        expect(keys(filtered)).toEqual(['source/named', 'insight/a']);
        expect(shown(filtered, 'insight/a')?.data).toMatchObject({ evidence: [{ source: ['named'] }] });
      }
      expect(filterAudience(content, 'restricted', true)).toEqual(content);
    },
  );

  it('takes hidden contacts out of themes and settings', () => {
    const content = wiki([entry('contact/team')], ['theme/t'], { contact: 'team' });
    const [theme] = content.taxonomy.theme;
    if (!theme) throw new Error('the wiki has a theme');
    content.taxonomy.theme = [{ ...theme, owner: 'team' }];
    const filtered = filterAudience(content, 'public');
    expect(filtered.taxonomy.theme[0]).not.toHaveProperty('owner');
    expect(filtered.settings).not.toHaveProperty('contact');
  });

  it('shows nothing hidden anywhere, changes nothing it was given, and is settled after one pass', () => {
    const level = fc.constantFrom('public', 'internal', 'restricted');
    const pick = fc.subarray(['a', 'b', 'c', 'd']);
    const one = fc.record({
      visibility: level,
      related: pick,
      insights: pick,
      status: fc.constantFrom('draft', 'published'),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 4, maxLength: 4 }), level, (made, audience) => {
        const content = wiki(
          made.flatMap(({ visibility, related, insights, status }, index) => {
            const id = 'abcd'[index] ?? 'e';
            const reads = related.length > 0 ? related.map((to) => `insight/${to}`) : ['insight/a'];
            return [
              entry(
                `insight/${id}`,
                { visibility, status, related: related.map((to) => `persona/${to}`) },
                reads,
              ),
              entry(`persona/${id}`, { visibility, goals: [{ text: 'g', insights }] }),
              entry(`path/${id}`, { lessons: [{ id: 'l', title: 'L', minutes: 1, text: 'T', reads }] }),
            ];
          }),
        );
        const before = structuredClone(content.entries);
        const filtered = filterAudience(content, audience);
        expect(content.entries).toEqual(before);
        const kept = new Set(keys(filtered));
        for (const { kind, data, references } of filtered.entries) {
          expect(SCHEMA_OF_KIND[kind].safeParse(data).success).toBe(true);
          const fields = collectReferences(SCHEMA_OF_KIND[kind], data);
          for (const { target, value } of [...fields, ...references]) {
            expect(kept).toContain(target === 'any' ? value : `${target}/${value}`);
          }
        }
        expect(filterAudience(filtered, audience)).toEqual(filtered);
      }),
      { numRuns: 60 },
    );
  });
});
