import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settings } from '../../../src/schema/settings.ts';
import { type Entry, keyOf } from '../../../src/wiki/entry.ts';
import { blastRadius } from '../../../src/wiki/graph/blastRadius.ts';
import { buildGraph } from '../../../src/wiki/graph/buildGraph.ts';
import { entry, insight, query, SOURCE } from '../../collections/listsWiki.ts';

const read = settings.parse({ name: { de: 'W', en: 'W' }, company: 'M' });

function touchedBy(key: string, entries: readonly Entry[]) {
  const taxonomy = { theme: [], channel: [], product: [], phase: [], method: [] };
  const graph = buildGraph({ settings: read, taxonomy, entries: [...entries] });
  return blastRadius([{ key, file: 'x', how: 'changed' }], graph)[0]?.touched ?? [];
}

const stage = (id: string, more: Record<string, unknown> = {}) => ({ id, title: id, phase: 'p', ...more });
const lesson = (id: string, reads: string[]) => ({ id, title: id, minutes: 5, text: 'x', reads });

const wiki = [
  SOURCE,
  entry('contact', 'amt', { title: { de: 'A', en: 'A' }, about: { de: 'a', en: 'a' } }),
  insight('kern', { evidence: [query()], personas: ['gezeigt'], stages: ['reise/zwei'], owner: 'amt' }),
  insight('anderes', { related: ['insight/kern'] }),
  insight('nachfolger', { supersedes: ['kern'] }),
  entry('persona', 'ruht', { title: 'ruht', goals: [{ text: 'x', insights: ['kern'] }] }),
  entry('persona', 'gezeigt', { title: 'gezeigt' }),
  entry('journey', 'reise', {
    title: 'reise',
    stages: [stage('eins', { pains: ['kern'] }), stage('zwei'), stage('drei')],
  }),
  entry('action', 'tat', { title: 'tat', status: 'proposed', insights: ['kern'], metric: 'zahl' }),
  entry('metric', 'zahl', {
    title: { de: 'Z', en: 'Z' },
    definition: { de: 'z', en: 'z' },
    type: 'nps',
    source: 'umfrage',
  }),
  entry('path', 'weg', {
    title: 'weg',
    role: 'alle',
    lessons: [lesson('eins', ['insight/kern']), lesson('zwei', ['persona/ruht'])],
  }),
];
const keys = (key: string, degree: 1 | 2) =>
  touchedBy(key, wiki)
    .filter((each) => each.degree === degree)
    .map((each) => each.key);

describe('what a change touches', () => {
  it('of an insight: what rests on it and where it shows, stage by stage and lesson by lesson', () => {
    expect(keys('insight/kern', 1)).toEqual([
      'persona/gezeigt',
      'persona/ruht',
      'stage/reise/eins',
      'stage/reise/zwei',
      'action/tat',
      'lesson/weg/eins',
    ]);
  });

  it('and what builds on that, with what lies between', () => {
    expect(touchedBy('insight/kern', wiki).filter(({ degree }) => degree === 2)).toEqual([
      { key: 'lesson/weg/zwei', sort: 'lesson', degree: 2, via: ['persona/ruht'] },
    ]);
  });

  it('of records: insights and metrics that ask them, and what rests on these', () => {
    expect(keys('records/umfrage', 1)).toEqual(['metric/zahl', 'insight/kern']);
    expect(keys('records/umfrage', 2)).toContain('persona/ruht');
  });

  it('of an entry that is gone: whatever still names it', () => {
    const without = wiki.filter((each) => keyOf(each) !== 'metric/zahl');
    expect(touchedBy('metric/zahl', without).map(({ key }) => key)).toContain('action/tat');
  });

  it('of whom to ask, and of what only points on: nothing', () => {
    expect(keys('contact/amt', 1)).toEqual([]);
    expect(keys('insight/anderes', 1)).toEqual([]);
  });

  it('is never the change itself, names nothing twice, and only what is referred to', () => {
    const ids = ['i0', 'i1', 'i2', 'i3'];
    const anyWiki = fc
      .array(fc.record({ insights: fc.subarray(ids), findings: fc.constant([]) }), { maxLength: 5 })
      .chain((statements) =>
        fc
          .array(fc.subarray(ids), { maxLength: 4 })
          .map((actions) => [
            ...ids.map((id) => insight(id)),
            ...statements.map(({ insights }, index) =>
              entry('persona', `p${index}`, { title: `p${index}`, goals: [{ text: 'x', insights }] }),
            ),
            ...actions.map((insights, index) =>
              entry('action', `m${index}`, { title: `m${index}`, status: 'proposed', insights }),
            ),
          ]),
      );
    fc.assert(
      fc.property(anyWiki, fc.constantFrom(...ids), (entries, id) => {
        const touched = touchedBy(`insight/${id}`, entries);
        const all = touched.map(({ key }) => key);
        expect(all).not.toContain(`insight/${id}`);
        expect(new Set(all).size).toBe(all.length);
        const near = touched.filter(({ degree }) => degree === 1).map(({ key }) => key);
        const naming = entries.filter((each) => JSON.stringify(each.data).includes(`"${id}"`)).map(keyOf);
        expect([...near].sort()).toEqual([...naming].sort());
        for (const { degree, via } of touched) {
          expect(via.length > 0).toBe(degree === 2);
          expect(via.every((key) => near.includes(key))).toBe(true);
        }
      }),
    );
  });
});
