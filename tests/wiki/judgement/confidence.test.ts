import { describe, expect, it, test } from 'vitest';
import { confidence } from '../../../src/wiki/judgement/confidence.ts';
import type { ConfidenceStep } from '../../../src/wiki/judgement/confidenceSteps.ts';
import type { EvidenceItem } from '../../../src/wiki/judgement/types.ts';
import { item, settings, source } from './evidence.ts';

const interviews = (n: number) => source('lab', { method: 'interview', n });
const inconclusive = { stance: 'inconclusive' } as const;
const refutes = { stance: 'refutes' } as const;

const cases: [string, EvidenceItem[], string, string][] = [
  ['no evidence', [], 'assumption', 'noEvidence'],
  ['an inconclusive query', [item('q', [source('nps')], inconclusive)], 'assumption', 'inconclusive'],
  [
    'a source in which nobody was heard',
    [item('q', [source('nps', { n: 0 })])],
    'assumption',
    'inconclusive',
  ],
  ['one pinned record', [item('r', [source('nps')], { kind: 'record' })], 'emerging', 'singleVoice'],
  ['two people of a survey', [item('q', [source('nps', { n: 2 })])], 'emerging', 'scoreBelowSupported'],
  ['one large survey', [item('q', [source('nps')])], 'supported', 'oneIndependentGroup'],
  ['five interviews', [item('f', [interviews(5)], { kind: 'finding' })], 'supported', 'oneIndependentGroup'],
  ['two surveys', [item('q', [source('nps'), source('csat')])], 'supported', 'oneMethod'],
  [
    'a survey and two years old interviews of three',
    [
      item('q', [source('nps')]),
      item('f', [source('lab', { method: 'interview', n: 3, newest: '2024-11-21' })]),
    ],
    'supported',
    'oneIndependentGroup',
  ],
  [
    'a survey of last year and four interviews',
    [item('q', [source('nps', { newest: '2025-11-21' })]), item('f', [interviews(4)])],
    'supported',
    'scoreBelowEstablished',
  ],
  [
    'a survey and eight interviews',
    [item('q', [source('nps')]), item('f', [interviews(8)])],
    'established',
    'allGatesPassed',
  ],
  [
    'a survey and eight interviews of one collection',
    [item('q', [source('nps', { collection: 'x' })]), item('f', [{ ...interviews(8), collection: 'x' }])],
    'supported',
    'oneIndependentGroup',
  ],
  [
    'a large survey and one pinned interview',
    [item('q', [source('nps')]), item('r', [interviews(900)], { kind: 'record' })],
    'supported',
    'oneIndependentGroup',
  ],
  ['only a refutation', [item('q', [source('nps')], refutes)], 'disputed', 'onlyRefuted'],
  [
    'a refutation that was settled',
    [item('q', [source('nps')], { ...refutes, resolved: true })],
    'assumption',
    'onlyRefuted',
  ],
  [
    'a survey, and a refuting record of eleven years ago',
    [
      item('q', [source('nps')]),
      item('r', [source('old', { newest: '2015-01-01' })], { ...refutes, kind: 'record' }),
    ],
    'disputed',
    'oneIndependentGroup',
  ],
];

describe('the confidence of a claim', () => {
  test.each(cases)('that rests on %s is as the rules say', (_name, items, level, reason) => {
    const found = confidence(items, settings);
    expect([found.level, found.reason]).toEqual([level, reason]);
  });

  it('says what a disputed claim would be without its refutations', () => {
    const items = [item('q', [source('nps')]), item('f', [interviews(8)])];
    const found = confidence([...items, item('x', [source('calls')], refutes)], settings);
    expect(found).toMatchObject({ level: 'disputed', withoutRefutations: 'established' });
    expect(found.score).toBe(confidence(items, settings).score);
  });

  it('does not count sources that share people as independent', () => {
    const items = [item('q', [source('nps')]), item('f', [interviews(8)])];
    const sharedRespondents = [['lab', 'nps']] as const;
    expect(confidence(items, { ...settings, sharedRespondents }).level).toBe('supported');
  });

  it('counts voices without a date as one half-life old', () => {
    const undated = confidence([item('q', [source('nps', { newest: undefined })])], settings);
    const lastYear = confidence([item('q', [source('nps', { newest: '2025-11-21' })])], settings);
    expect(undated.score).toBeCloseTo(lastYear.score, 12);
  });

  it("leaves out a source whose own estimate contradicts the query's", () => {
    const items = [item('q', [source('nps'), { ...interviews(12), agrees: false }])];
    expect(confidence(items, settings).score).toBeCloseTo(0.9, 12);
  });

  it('prints an arithmetic that can be followed', () => {
    const items = [
      item('q1', [source('nps', { newest: '2025-11-21' })]),
      item('q2', [source('csat', { collection: 'collection of nps', n: 9, newest: '2025-11-21' })]),
      item('f1', [interviews(12)], { kind: 'finding' }),
      item('q3', [source('calls')], inconclusive),
      item('r1', [source('reviews')], { ...refutes, kind: 'record', resolved: true }),
    ];
    const { steps, score } = confidence(items, settings);
    expect(steps.map(lineOf)).toEqual([
      'group lab: 0.900 x 1.000 x 1.000 = 0.900 of 12, confirms',
      'group csat, nps: 0.900 x 1.000 x 0.500 = 0.450 of 200, confirms',
      'sum 0.900 + 0.450 = 1.350',
      'voices 212.00 of 2, passed',
      'scoreSupported 1.35 of 0.6, passed',
      'independentGroups 2.00 of 2, passed',
      'methods 2.00 of 2, passed',
      'scoreEstablished 1.35 of 1.2, passed',
      'inconclusive query q3',
      'refutation record r1, reviews, resolved',
      'verdict established, allGatesPassed',
    ]);
    expect(score).toBeCloseTo(1.35, 12);
  });
});

function lineOf(step: ConfidenceStep): string {
  if (step.step === 'group') {
    const { weight, volume, age, contribution, n } = step.carrier;
    const factors = [weight, volume, age].map((factor) => factor.toFixed(3)).join(' x ');
    const confirms = step.confirms ? 'confirms' : 'confirms nothing';
    return `group ${step.sources.join(', ')}: ${factors} = ${contribution.toFixed(3)} of ${n}, ${confirms}`;
  }
  if (step.step === 'sum')
    return `sum ${step.contributions.map((part) => part.toFixed(3)).join(' + ')} = ${step.score.toFixed(3)}`;
  if (step.step === 'gate')
    return `${step.gate} ${step.actual.toFixed(2)} of ${step.needed}, ${step.passed ? 'passed' : 'not passed'}`;
  if (step.step === 'inconclusive') return `inconclusive ${step.kind} ${step.id}`;
  if (step.step === 'refutation')
    return `refutation ${step.kind} ${step.id}, ${step.sources.join(', ')}, ${step.resolved ? 'resolved' : 'open'}`;
  return `verdict ${step.level}, ${step.reason}`;
}
