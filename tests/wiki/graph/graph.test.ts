import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../../src/wiki/graph/buildGraph.ts';
import { entry, wiki } from './content.ts';

const content = wiki(
  [
    entry(
      'persona/family',
      { goals: [{ text: 'g', insights: ['slow'], findings: ['talks/f'] }], voices: ['nps/0f'] },
      ['slow', 'theme/login'],
    ),
    entry('insight/slow', {
      themes: ['login'],
      stages: ['daily/one'],
      formerIds: ['sluggish'],
      related: ['insight/slow'],
    }),
    entry('insight/cheap', {
      related: ['insight/sluggish'],
      stages: ['everyday/one'],
      evidence: [{ type: 'query', source: 'nps', where: { theme: 'login', any: [{ theme: 'login' }] } }],
    }),
    entry('journey/daily', { formerIds: ['everyday'] }),
    entry('study/talks', { findings: [{ id: 'f', text: 'F' }] }),
    entry('source/nps'),
    entry('term/nps'),
    entry('guide/login', {}, ['nps', 'sluggish', 'nowhere']),
  ],
  ['theme/login', 'theme/fees', 'channel/app'],
);
const graph = buildGraph(content);
const links = (key: string) => graph.backlinks(key).map(({ from, how }) => `${from.kind}/${from.id} ${how}`);

describe('backlinks', () => {
  it.each([
    [
      'an entry, by kind, id and field, with former ids followed',
      'insight/slow',
      ['insight/cheap related', 'persona/family goals.insights', 'persona/family body', 'guide/login body'],
    ],
    [
      'a value of a vocabulary, once for a field',
      'theme/login',
      [
        'insight/slow themes',
        'insight/cheap evidence.where.any.theme',
        'insight/cheap evidence.where.theme',
        'persona/family body',
      ],
    ],
    ['a stage', 'stage/daily/one', ['insight/cheap stages', 'insight/slow stages']],
    ['a journey, by its stages', 'journey/daily', ['insight/cheap stages', 'insight/slow stages']],
    ['a finding and its study', 'study/talks', ['persona/family goals.findings']],
    ['a record', 'record/nps/0f', ['persona/family voices']],
    [
      'a source, by its records, too',
      'source/nps',
      ['insight/cheap evidence.source', 'persona/family voices'],
    ],
    ['nothing that nobody uses', 'theme/fees', []],
  ])('of %s', (_name, key, expected) => {
    expect(links(key).sort()).toEqual([...expected].sort());
  });

  it('come in the order of kinds, ids and fields', () => {
    expect(links('insight/slow')).toEqual([
      'insight/cheap related',
      'persona/family goals.insights',
      'persona/family body',
      'guide/login body',
    ]);
    const shuffled = buildGraph({ ...content, entries: content.entries.toReversed() });
    expect(shuffled.backlinks('theme/login').map(({ from, how }) => from.id + how)).toEqual(
      graph.backlinks('theme/login').map(({ from, how }) => from.id + how),
    );
  });
});

describe('resolve', () => {
  it.each([
    ['a key', 'insight/slow', 'entry insight/slow'],
    ['a bare id', 'family', 'entry persona/family'],
    ['a former key', 'insight/sluggish', 'entry insight/slow'],
    ['a bare former id', 'sluggish', 'entry insight/slow'],
    ['a value', 'theme/login', 'value theme/login'],
    ['a bare id of an entry before that of a value', 'login', 'entry guide/login'],
    ['a bare id of a value', 'fees', 'value theme/fees'],
    ['a bare id of two kinds as ambiguous', 'nps', 'ambiguous source/nps,term/nps'],
    ['nothing', 'insight/none', 'none '],
    ['nothing bare', 'constructor', 'none '],
  ])('finds %s', (_name, reference, expected) => {
    const found = graph.resolve(reference);
    const keys = found.type === 'ambiguous' ? found.keys : 'key' in found ? [found.key] : [];
    expect(`${found.type} ${keys.join(',')}`).toBe(expected);
  });
});

describe('former ids', () => {
  it('are written as the ids of today in data, parts of entries included', () => {
    expect(graph.entry('insight', 'cheap')?.data).toMatchObject({
      related: ['insight/slow'],
      stages: ['daily/one'],
    });
    expect(content.entries[2]?.data).toMatchObject({ related: ['insight/sluggish'] });
    expect(graph.formerIds.get('insight/sluggish')).toBe('insight/slow');
  });

  it('never lead away from an entry that has the id today', () => {
    const taken = wiki([
      entry('guide/a', { related: ['guide/b'] }),
      entry('guide/b'),
      entry('guide/c', { formerIds: ['b'] }),
    ]);
    expect(buildGraph(taken).entry('guide', 'a')?.data.related).toEqual(['guide/b']);
  });
});
