import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { StoreQuery } from '../../../src/evidence/store.ts';
import type { Filter } from '../../../src/schema/query.ts';
import type { QueryAnswer } from '../../../src/wiki/answer.ts';
import { context, type OpenStore, personOf, type Voice, type VoiceRest, voice } from '../fixture.ts';
import { knownOf, naiveAnswer } from '../naive.ts';
import { ask } from './opened.ts';

const timeZone = 'Europe/Berlin';
const oneOf = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const some = <T>(...values: readonly T[]) => fc.subarray([...values]);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });

/** Moments around the ends of months, days and windows, with the month of the file they lie in. */
const moment = oneOf<Pick<VoiceRest, 'at' | 'month'>>(
  {},
  { at: '2026', month: undefined },
  { at: '2026-10' },
  { at: '2025-10-31' },
  { at: '2025-11-01' },
  { at: '2026-07-31T21:59:59Z' },
  { at: '2026-07-31T22:00:00Z', month: '2026-08' },
  { at: '2026-10-31' },
  { at: '2026-11-21' },
  { at: '2026-11-21T23:00:00Z' },
  { at: '2027-01-01' },
);

const words = oneOf(
  '',
  'kurz',
  'Ein Satz über die Anmeldung, der lang genug ist.',
  'EIN SATZ ÜBER DIE ANMELDUNG, DER LANG GENUG IST.',
  'Die Gebühren des Kontos verstehe ich beim besten Willen nicht.',
  `Was 'soll' das "heißen"? 100% -- nichts; wirklich nichts davon.`,
  'w'.repeat(401),
);

const answerValue = oneOf<string | number | string[] | null>(
  'ja',
  'nein',
  '3',
  3,
  7.5,
  '',
  'nan',
  ['ja', 'oft'],
  [],
  null,
);
const questions = ['q', 'weg/zu~"*"', 'leer'] as const;

const code = fc.record({
  coder: oneOf('rule', 'column', 'model', 'person'),
  themes: some('a', 'b', "c'"),
  stages: some('x/1', 'x/2'),
  sentiment: oneOf('positive', 'neutral', 'negative', 'unknown'),
});

const rest = fc
  .record(
    {
      source: oneOf('app', 'brief', 'umfrage'),
      channel: oneOf('app', 'post'),
      lang: oneOf('de', 'en', 'other'),
      solicited: fc.boolean(),
      text: words,
      title: oneOf('Titel', 'Über die Gebühren'),
      rating: oneOf(1, 2.5, 4, 5),
      nps: oneOf(0, 6, 10),
      respondent: oneOf(1, 2, 3).map(personOf),
      products: some('karten', 'konto'),
      segments: some('jung', 'alt'),
      answers: fc.dictionary(oneOf(...questions), answerValue),
      codes: fc.uniqueArray(code, { selector: ({ coder }) => coder, maxLength: 3 }),
    },
    { requiredKeys: ['source', 'codes'] },
  )
  .chain((fields) => moment.map((at) => ({ ...fields, ...at })));

const voices: fc.Arbitrary<Voice[]> = fc
  .array(rest, { minLength: 1, maxLength: 30 })
  .map((list) => list.map((each, index) => voice(index + 1, each as VoiceRest)));

const bounds = fc
  .record({ atLeast: oneOf(0, 2.5, 3, 6), atMost: oneOf(1, 4, 7.5, 9) }, { requiredKeys: [] })
  .filter(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined);

const answerTest = fc.oneof(
  oneOf<string | number>('ja', 'nein', '', 3, 'oft'),
  fc.array(oneOf<string | number>('ja', 'nan', 3), { minLength: 1 }),
  bounds,
  fc.record({ answered: fc.boolean() }),
);

const day = oneOf('2025-11-01', '2026-08-01', '2026-11-21').map((each) => new Date(each));
const list = <T>(...values: T[]) => fc.oneof(oneOf(...values), fc.subarray(values, { minLength: 1 }));

const plain = fc.record(
  {
    theme: list('a', 'b', "c'"),
    stage: list('x/1', 'x/2'),
    sentiment: list('positive', 'negative', 'unknown'),
    channel: list('app', 'post'),
    product: list('karten', 'konto'),
    segment: list('jung', 'alt'),
    lang: list('de', 'other'),
    rating: bounds,
    nps: bounds,
    solicited: fc.boolean(),
    text: list('anmeldung', 'GEBÜHREN', '100%', "'soll'", 'über die'),
    answer: fc.dictionary(oneOf(...questions), answerTest, { minKeys: 1 }),
    since: day,
    until: day,
  },
  { requiredKeys: [] },
);

/** Few fields at once, or nobody would pass. */
const few = fc
  .tuple(plain, fc.infiniteStream(fc.nat()))
  .map(([fields, dice]) =>
    Object.fromEntries(Object.entries(fields).filter(() => (dice.next().value ?? 0) % 5 === 0)),
  ) as fc.Arbitrary<Filter>;

const { filter } = fc.letrec<{ filter: Filter }>((tie) => ({
  filter: fc
    .record({
      fields: few,
      any: maybe(fc.array(fc.oneof({ maxDepth: 2 }, few, tie('filter')), { minLength: 1, maxLength: 3 })),
      not: maybe(fc.oneof({ maxDepth: 2 }, few, tie('filter'))),
      nested: fc.nat(3),
    })
    .map(({ fields, any, not, nested }) => ({
      ...fields,
      ...(nested === 1 && any && { any }),
      ...(nested === 2 && not && { not }),
    })),
}));

const query: fc.Arbitrary<StoreQuery> = fc.record({
  sources: fc.subarray(['app', 'brief', 'umfrage'], { minLength: 1 }),
  where: filter,
  among: maybe(filter),
  measure: oneOf('share', 'mean'),
  of: oneOf('rating', 'nps', 'sentiment'),
});

/** The answer without what the plain count does not give, sums to nine digits. */
function comparable({ verbatims, moments, ...answer }: QueryAnswer) {
  const { sharedRespondents: _, ...counts } = answer;
  return {
    ...counts,
    verbatims: verbatims.map(({ id }) => id),
    ...(moments && { moments: rounded(moments) }),
  };
}

function rounded(moments: NonNullable<QueryAnswer['moments']>) {
  const round = (value: number) => Math.round(value * 1e9) / 1e9;
  return moments.map((each) => ({ ...each, sum: round(each.sum), sumSquares: round(each.sumSquares) }));
}

export function naiveSuite(open: OpenStore): void {
  it('counts whatever is asked of whatever was said exactly as loops and sets would', async () => {
    await fc.assert(
      fc.asyncProperty(voices, fc.array(query, { minLength: 10, maxLength: 10 }), async (said, asked) => {
        const known = said.map((each) => knownOf(each, timeZone));
        const sources = ['app', 'brief', 'umfrage'].map((id) => ({ id, quote: 'internal' as const }));
        const found = await ask(open, said, (store) => store.answer(asked, context), { sources });
        const expected = asked.map((each) => {
          const { moments, ...counts } = naiveAnswer(known, each, context);
          return { ...counts, ...(moments && { moments: rounded(moments) }) };
        });
        expect(found.map(comparable)).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  }, 30_000);
}
