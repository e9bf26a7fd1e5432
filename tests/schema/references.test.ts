import { describe, expect, it } from 'vitest';
import type { Kind } from '../../src/schema/kinds.ts';
import { collectReferences } from '../../src/schema/references.ts';
import { SCHEMA_OF_KIND } from '../../src/schema/schemas.ts';

const day = new Date('2026-01-01');

const cases: [Kind, Record<string, unknown>, string[]][] = [
  [
    'insight',
    {
      title: 'A',
      kind: 'pain',
      owner: 'o',
      themes: ['t'],
      stages: ['j/s'],
      related: ['guide/g'],
      supersedes: ['i'],
      evidence: [
        {
          type: 'query',
          source: ['a', 'b'],
          where: { any: [{ theme: 'x' }, { not: { stage: 'j/s' } }] },
          among: { segment: ['p', 'q'] },
        },
        { type: 'finding', finding: 's/f', stance: 'supports' },
        { type: 'record', record: 'a/0f', stance: 'refutes' },
      ],
    },
    [
      'owner contact o',
      'related.0 any guide/g',
      'themes.0 theme t',
      'stages.0 stage j/s',
      'evidence.0.source.0 source a',
      'evidence.0.source.1 source b',
      'evidence.0.where.any.0.theme theme x',
      'evidence.0.where.any.1.not.stage stage j/s',
      'evidence.0.among.segment.0 segment p',
      'evidence.0.among.segment.1 segment q',
      'evidence.1.finding finding s/f',
      'evidence.2.record record a/0f',
      'supersedes.0 insight i',
    ],
  ],
  [
    'journey',
    {
      title: 'A',
      stages: [
        {
          id: 's',
          title: 'S',
          phase: 'p',
          mediaBreak: { from: 'a', to: 'b', what: 'w' },
          pains: ['i'],
          opportunities: ['x'],
          metrics: ['m'],
          owner: 'o',
        },
      ],
    },
    [
      'stages.0.phase phase p',
      'stages.0.mediaBreak.from channel a',
      'stages.0.mediaBreak.to channel b',
      'stages.0.pains.0 insight i',
      'stages.0.opportunities.0 action x',
      'stages.0.owner contact o',
      'stages.0.metrics.0 metric m',
    ],
  ],
  [
    'persona',
    {
      title: 'A',
      goals: [{ text: 'g', insights: ['i'], findings: ['s/f'] }],
      channels: [{ channel: 'c' }],
      voices: ['a/0f'],
    },
    [
      'goals.0.insights.0 insight i',
      'goals.0.findings.0 finding s/f',
      'channels.0.channel channel c',
      'voices.0 record a/0f',
    ],
  ],
  [
    'study',
    { title: 'A', method: 'm', question: 'q', from: day, to: day, participants: 1, source: 'a' },
    ['method method m', 'source source a'],
  ],
];

describe('collectReferences', () => {
  it.each(cases)('finds every reference of a %s', (kind, data, expected) => {
    const schema = SCHEMA_OF_KIND[kind];
    const found = collectReferences(schema, schema.parse(data));
    expect(found.map(({ path, target, value }) => `${path.join('.')} ${target} ${value}`)).toEqual(expected);
  });
});
