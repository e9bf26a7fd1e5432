import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settings } from '../../../src/schema/settings.ts';
import type { Entry } from '../../../src/wiki/entry.ts';
import { buildGraph } from '../../../src/wiki/graph/buildGraph.ts';
import { openQuestions } from '../../../src/wiki/research/openQuestions.ts';
import { entry, insight } from '../../collections/listsWiki.ts';

const name = { de: 'Wiki', en: 'Wiki' };
const read = settings.parse({ name, company: 'Musterbank' });

/** The plan of some entries; insights that begin with `a` are assumptions, and nobody speaks of stages. */
function planOf(entries: readonly Entry[], heard: readonly string[] = []) {
  const taxonomy = { theme: [], channel: [], product: [], phase: [], method: [] };
  const graph = buildGraph({ settings: read, taxonomy, entries: [...entries] });
  return openQuestions(graph, {
    isAssumption: (id) => id.startsWith('a'),
    isHeard: (stage) => heard.includes(stage),
  });
}

const stage = (id: string, more: Record<string, unknown> = {}) => ({
  id,
  title: id,
  phase: 'vorher',
  ...more,
});
const journey = (id: string, data: Record<string, unknown> = {}) =>
  entry('journey', id, { title: id, stages: [stage('eins')], ...data });
const persona = (id: string, statements: readonly Record<string, unknown>[]) =>
  entry('persona', id, { title: id, goals: statements });
const study = (id: string, status: string, asks: Record<string, unknown>) =>
  entry('study', id, {
    title: id,
    status,
    method: 'interview',
    question: '?',
    questions: [{ text: '?', ...asks }],
    from: '2026-10-01',
    to: '2026-10-02',
    participants: 3,
  });
const action = (id: string, data: Record<string, unknown>) =>
  entry('action', id, { title: id, status: 'proposed', ...data });

describe('the research plan', () => {
  it('asks about claims without evidence and passes over others, drafts and what is retired', () => {
    const plan = planOf([
      insight('a'),
      insight('b'),
      insight('a-entwurf', { status: 'draft' }),
      insight('a-alt', { status: 'retired' }),
    ]);
    expect(plan.map(({ key }) => key)).toEqual(['insight/a']);
  });

  it('weighs what rests on a claim, stage by stage, each once', () => {
    const [first] = planOf([
      insight('a'),
      insight('b', { related: ['insight/a'] }),
      action('mass', { insights: ['a'] }),
      action('weg', { insights: ['a'], status: 'dropped' }),
      persona('p', [
        { text: 'x', insights: ['a'] },
        { text: 'y', insights: ['a'] },
      ]),
      journey('j', { stages: [stage('eins', { pains: ['a'] }), stage('zwei', { pains: ['a'] })] }),
      study('s', 'planned', { insights: ['a'] }),
    ]);
    expect(first).toMatchObject({ key: 'insight/a', weight: 3 + 3 + 2 + 2 });
    expect(first?.dependents.map(({ key }) => key).sort()).toEqual([
      'action/mass',
      'persona/p',
      'stage/j/eins',
      'stage/j/zwei',
    ]);
  });

  it('names running studies before planned ones and those that are done last', () => {
    const [first] = planOf([
      insight('a'),
      study('s1', 'done', { insights: ['a'] }),
      study('s2', 'planned', { insights: ['a'] }),
      study('s3', 'running', { insights: ['a'] }),
      study('s4', 'running', { insights: ['b'] }),
    ]);
    expect(first?.studies.map(({ id }) => id)).toEqual(['s3', 's2', 's1']);
  });

  it('asks how stages feel of which nobody spoke, on journeys of today alone', () => {
    const stages = [stage('eins'), stage('zwei')];
    const plan = planOf([journey('j', { stages }), journey('soll', { stages, state: 'to-be' })], ['j/eins']);
    expect(plan.map(({ key }) => key)).toEqual(['stage/j/zwei']);
  });

  it('asks about statements that are assumed, or rest on nothing or on an assumption', () => {
    const plan = planOf([
      insight('a'),
      insight('b'),
      persona('p', [
        { text: 'assumed', insights: ['b'], assumed: true },
        { text: 'on nothing' },
        { text: 'on an assumption', insights: ['a'] },
        { text: 'on evidence', insights: ['b'] },
      ]),
    ]);
    const found = plan.find(({ type }) => type === 'persona');
    expect(found?.points).toEqual(['assumed', 'on nothing', 'on an assumption']);
  });

  it('asks a journey that answered a question to the mobile journey for the others', () => {
    const mobile = [{ question: 'why', answer: 'Weil.' }];
    const plan = planOf([journey('j', { mobile })], ['j/eins']);
    expect(plan).toMatchObject([{ key: 'mobile/j', type: 'mobile' }]);
    expect(plan[0]?.points).toHaveLength(6);
  });
});

/** Wikis of a few assumptions with whatever rests on them. */
const anyEntries = fc
  .record({
    claims: fc.uniqueArray(fc.constantFrom('a1', 'a2', 'b1'), { minLength: 1 }),
    actions: fc.array(fc.subarray(['a1', 'a2', 'b1']), { maxLength: 4 }),
    personas: fc.array(fc.subarray(['a1', 'a2']), { maxLength: 3 }),
    pains: fc.array(fc.subarray(['a1', 'b1']), { maxLength: 3 }),
  })
  .map(({ claims, actions, personas, pains }) => [
    ...claims.map((id) => insight(id)),
    ...actions.map((insights, index) => action(`m${index}`, { insights })),
    ...personas.map((insights, index) => persona(`p${index}`, [{ text: 'x', insights }])),
    ...(pains.length > 0
      ? [journey('j', { stages: pains.map((each, index) => stage(`s${index}`, { pains: each })) })]
      : []),
  ]);

describe('whatever a wiki holds', () => {
  it('what more rests on comes first, and each thing counts once', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const plan = planOf(entries);
        const weights = plan.map(({ weight }) => weight);
        expect(weights).toEqual(weights.toSorted((a, b) => b - a));
        for (const { dependents } of plan)
          expect(new Set(dependents.map(({ key }) => key)).size).toBe(dependents.length);
        expect(new Set(plan.map(({ key }) => key)).size).toBe(plan.length);
      }),
    );
  });

  it('an action more never makes an assumption lighter', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const weightOf = (list: readonly Entry[]) =>
          planOf(list).find(({ key }) => key === 'insight/a1')?.weight ?? 0;
        const more = [...entries, action('mehr', { insights: ['a1'] })];
        const isThere = entries.some(({ id }) => id === 'a1');
        expect(weightOf(more)).toBe(weightOf(entries) + (isThere ? 3 : 0));
      }),
    );
  });
});
