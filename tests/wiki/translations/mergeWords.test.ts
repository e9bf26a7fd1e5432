import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  TRANSLATION_OF_KIND,
  type TranslatedKind,
  type TranslationOfKind,
} from '../../../src/schema/translation.ts';
import { fits, mergeWords } from '../../../src/wiki/translations/mergeWords.ts';
import { entry } from '../graph/content.ts';

type Data = Record<string, unknown>;

/** Merges front matter as it would be written with words as they would be written. */
function merge(kind: TranslatedKind, original: Data, words: Data) {
  const { data } = entry(`${kind}/a`, original);
  const parsed = TRANSLATION_OF_KIND[kind].parse({ title: 'T', ...words });
  // The table names the kind beside its data.
  return mergeWords<TranslatedKind>(kind, data as never, parsed as TranslationOfKind[TranslatedKind]);
}

const statement = (text: string) => ({ text, insights: ['i'], assumed: true });
const stage = {
  id: 'a',
  title: 'A',
  phase: 'before',
  goal: 'G',
  doing: ['D1', 'D2'],
  thinking: ['T1'],
  channels: ['app', 'post'],
  touchpoints: ['P1'],
  mediaBreak: { from: 'app', to: 'post', what: 'W' },
  backstage: ['B1'],
  systems: ['S1'],
  code: { de: ['wort'] },
};
const check = { question: 'Q', options: ['O1', 'O2'], right: 2, because: 'B' };
const lesson = { id: 'l', title: 'L', minutes: 5, text: 'X', reads: ['guide/a'], checks: [check] };
const evidence = [
  { type: 'record', record: 's/r', stance: 'supports' },
  {
    type: 'finding',
    finding: 's/f',
    stance: 'refutes',
    note: 'N1',
    resolved: { on: '2026-01-01', how: 'H' },
  },
  { type: 'record', record: 's/t', stance: 'supports', note: 'N2' },
];

/** Every kind with prose: an original, its words, and what of it is replaced. */
const kinds: [TranslatedKind, Data, Data, Data][] = [
  [
    'insight',
    { question: 'Q', evidence, events: [{ on: '2026-01-01', what: 'E' }] },
    { question: 'q', notes: ['n1', 'n2'], resolved: ['h'], events: ['e'] },
    {
      question: 'q',
      evidence: [{}, { note: 'n1', resolved: { how: 'h' } }, { note: 'n2' }],
      events: [{ what: 'e' }],
    },
  ],
  [
    'persona',
    {
      context: 'C',
      goals: [statement('G1'), statement('G2')],
      jobs: [statement('J')],
      needs: [statement('N')],
      pains: [statement('P')],
      behaviours: [statement('B')],
      channels: [{ channel: 'app' }, { channel: 'post', note: 'O', seen: 1, of: 2 }],
      channelsCounted: 'X',
    },
    {
      context: 'c',
      goals: ['g1', 'g2'],
      jobs: ['j'],
      needs: ['n'],
      pains: ['p'],
      behaviours: ['b'],
      channels: { post: 'o' },
      channelsCounted: 'x',
    },
    {
      context: 'c',
      goals: [{ text: 'g1' }, { text: 'g2' }],
      jobs: [{ text: 'j' }],
      needs: [{ text: 'n' }],
      pains: [{ text: 'p' }],
      behaviours: [{ text: 'b' }],
      channels: [{}, { note: 'o' }],
      channelsCounted: 'x',
    },
  ],
  [
    'segment',
    { rule: 'R', lifetimeValue: { from: 1, to: 2, reckoned: 'K' } },
    { rule: 'r', reckoned: 'k' },
    { rule: 'r', lifetimeValue: { reckoned: 'k' } },
  ],
  [
    'journey',
    { stages: [stage], mobile: [{ question: 'why', answer: 'A', insights: ['i'] }] },
    {
      stages: {
        a: {
          title: 'a',
          goal: 'g',
          doing: ['d1', 'd2'],
          thinking: ['t1'],
          touchpoints: ['p1'],
          mediaBreak: 'w',
          backstage: ['b1'],
          systems: ['s1'],
        },
      },
      mobile: { why: 'because' },
    },
    {
      stages: [
        {
          title: 'a',
          goal: 'g',
          doing: ['d1', 'd2'],
          thinking: ['t1'],
          touchpoints: ['p1'],
          mediaBreak: { what: 'w' },
          backstage: ['b1'],
          systems: ['s1'],
        },
      ],
      mobile: [{ answer: 'because' }],
    },
  ],
  [
    'study',
    {
      question: 'Q',
      questions: [{ text: 'Q1', insights: ['i'] }],
      recruited: 'R',
      told: 'T',
      consent: 'C',
      findings: [{ id: 'f', text: 'F', seen: 1, of: 2 }],
      limits: ['L'],
    },
    {
      question: 'q',
      questions: ['q1'],
      recruited: 'r',
      told: 't',
      consent: 'c',
      findings: { f: 'f' },
      limits: ['l'],
    },
    {
      question: 'q',
      questions: [{ text: 'q1' }],
      recruited: 'r',
      told: 't',
      consent: 'c',
      findings: [{ text: 'f' }],
      limits: ['l'],
    },
  ],
  [
    'action',
    { said: 'S', did: 'D', droppedBecause: 'B', metric: 'm' },
    { said: 's', did: 'd', droppedBecause: 'b' },
    { said: 's', did: 'd', droppedBecause: 'b' },
  ],
  [
    'path',
    { role: 'R', lessons: [lesson] },
    {
      role: 'r',
      lessons: {
        l: { title: 'l', text: 'x', checks: [{ question: 'q', options: ['o1', 'o2'], because: 'b' }] },
      },
    },
    {
      role: 'r',
      lessons: [{ title: 'l', text: 'x', checks: [{ question: 'q', options: ['o1', 'o2'], because: 'b' }] }],
    },
  ],
  [
    'session',
    { place: 'P', join: 'J', told: 'T', thanks: 'D', seats: 4 },
    { place: 'p', join: 'j', told: 't', thanks: 'd' },
    { place: 'p', join: 'j', told: 't', thanks: 'd' },
  ],
];

describe('words put in the place of others', () => {
  it.each(kinds)('of a whole %s replace its texts and nothing else', (kind, original, words, replaced) => {
    const merged = merge(kind, original, words);
    expect(merged).toMatchObject({ missing: [], placeless: [], data: replaced });
    expect(blanked(merged.data)).toEqual(blanked(entry(`${kind}/a`, original).data));
  });

  it.each(kinds)('of a %s are missed field by field where there are none', (kind, original, words) => {
    const { missing, placeless } = merge(kind, original, {});
    expect(missing.map(([field]) => field).sort()).toEqual(Object.keys(words).sort());
    expect(placeless).toEqual([]);
  });

  it.each<[string, TranslatedKind, Data, Data, (string | number)[][], (string | number)[][]]>([
    [
      'one statement too few',
      'persona',
      { goals: [statement('A'), statement('B')] },
      { goals: ['a'] },
      [['goals', 1]],
      [],
    ],
    [
      'one statement too many',
      'persona',
      { goals: [statement('A')] },
      { goals: ['a', 'b'] },
      [],
      [['goals', 1]],
    ],
    [
      'a note for a channel without one',
      'persona',
      { channels: [{ channel: 'app' }] },
      { channels: { app: 'a' } },
      [],
      [['channels', 'app']],
    ],
    [
      'a stage that is not there',
      'journey',
      {},
      { stages: { one: { title: 'o' }, two: { title: 't' } } },
      [],
      [['stages', 'two']],
    ],
    [
      'a goal of a stage that has none',
      'journey',
      {},
      { stages: { one: { title: 'o', goal: 'g' } } },
      [],
      [['stages', 'one', 'goal']],
    ],
    [
      'a stage named like a part of every object',
      'journey',
      {},
      { stages: { one: { title: 'o' }, constructor: { title: 'c' } } },
      [],
      [['stages', 'constructor']],
    ],
    ['a note too few', 'insight', { evidence }, { notes: ['n1'], resolved: ['h'] }, [['notes', 1]], []],
    [
      'an answer of a check too few',
      'path',
      { lessons: [lesson] },
      {
        role: 'r',
        lessons: { l: { title: 'l', text: 'x', checks: [{ question: 'q', options: ['o1'], because: 'b' }] } },
      },
      [['lessons', 'l', 'checks', 0, 'options', 1]],
      [],
    ],
    ['a lifetime value that is not there', 'segment', {}, { rule: 'r', reckoned: 'k' }, [], [['reckoned']]],
  ])('name %s', (_name, kind, original, words, missing, placeless) => {
    const merged = merge(kind, original, words);
    expect(merged).toMatchObject({ missing, placeless });
    expect(fits(merged)).toBe(false);
  });

  it('have nothing to do where the structure holds none', () => {
    expect(merge('guide', {}, {})).toMatchObject({ missing: [], placeless: [] });
    expect(merge('persona', {}, {})).toMatchObject({ missing: [], placeless: [] });
  });

  it('leave every field of a persona that is no text equal, whatever it holds', () => {
    const texts = fc.array(fc.tuple(fc.string({ minLength: 1 }), fc.string({ minLength: 1 })), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(texts, texts, fc.boolean(), (goals, pains, assumed) => {
        const made = (pairs: [string, string][]) =>
          pairs.map(([text], index) => ({ text, assumed, insights: [`i${index}`] }));
        const original = { goals: made(goals), pains: made(pains) };
        const words = { goals: goals.map(([, text]) => text), pains: pains.map(([, text]) => text) };
        const { data, ...misfits } = merge('persona', original, words);
        expect(fits(misfits)).toBe(true);
        expect(blanked(data)).toEqual(blanked(entry('persona/a', original).data));
        expect(data).toMatchObject({
          goals: words.goals.map((text) => ({ text })),
          pains: words.pains.map((text) => ({ text })),
        });
      }),
    );
  });
});

/** Names of fields that hold texts of authors. */
const TEXTS = new Set(
  'context text note channelsCounted rule reckoned title goal doing thinking touchpoints what backstage systems answer question recruited told consent limits said did droppedBecause place join thanks role options because how'.split(
    ' ',
  ),
);

/** Data with the texts of its structure blanked: what must be equal in both languages. */
function blanked(data: unknown, name = ''): unknown {
  if (typeof data === 'string') return TEXTS.has(name) ? '' : data;
  if (Array.isArray(data)) return data.map((item) => blanked(item, name));
  if (typeof data !== 'object' || data === null || data instanceof Date) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, blanked(value, key)]));
}
