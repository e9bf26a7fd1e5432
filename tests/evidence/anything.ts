import fc from 'fast-check';
import type { StoreQuery } from '../../src/evidence/store.ts';
import type { Filter } from '../../src/schema/query.ts';
import { personOf, type Voice, type VoiceRest, voice } from './fixture.ts';

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

/** Some voices in three sources. */
export const anyVoices: fc.Arbitrary<Voice[]> = fc
  .array(rest, { minLength: 10, maxLength: 60 })
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

/** Every field a filter has. */
const fields: { [K in keyof Filter]: fc.Arbitrary<Filter[K]> } = {
  theme: list('a', 'b', "c'"),
  stage: list('x/1', 'x/2'),
  sentiment: list<'positive' | 'negative' | 'unknown'>('positive', 'negative', 'unknown'),
  channel: list('app', 'post'),
  product: list('karten', 'konto'),
  segment: list('jung', 'alt'),
  lang: list<'de' | 'other'>('de', 'other'),
  rating: bounds,
  nps: bounds,
  solicited: fc.boolean(),
  text: list('anmeldung', 'GEBÜHREN', '100%', "'soll'", 'über die'),
  answer: fc.dictionary(oneOf(...questions), answerTest, { minKeys: 1, maxKeys: 2 }),
  since: day,
  until: day,
};

const field = fc.oneof(
  ...Object.entries(fields).map(([name, value]) => value.map((each) => ({ [name]: each }))),
);

/** Few fields at once, or nobody would pass. */
const few: fc.Arbitrary<Filter> = fc
  .array(field, { minLength: 1, maxLength: 2 })
  .map((list) => Object.assign({}, ...list));

/** Filters of few fields, and what may be made of them. */
const filter: fc.Arbitrary<Filter> = fc.oneof(
  { arbitrary: few, weight: 3 },
  fc.constant({}),
  fc.array(few, { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
  few.map((not) => ({ not })),
  fc.tuple(few, few, few).map(([one, two, three]) => ({ not: { any: [{ ...one, not: two }, three] } })),
  fc.tuple(few, few).map(([one, not]) => ({ ...one, not })),
);

const month = oneOf('2025-11', '2026-07', '2026-08', '2026-10', '2026-12');

/** Any months, that may overlap those of another span, and hold none where they end before they begin. */
const span = fc.record({ from: month, to: month });

/** Any query of one source or more, in windows of its own or in those of all. */
export const anyQuery: fc.Arbitrary<StoreQuery> = fc.record({
  sources: fc.subarray(['app', 'brief', 'umfrage'], { minLength: 1 }),
  where: filter,
  among: maybe(filter),
  measure: oneOf('share', 'mean'),
  of: oneOf('rating', 'nps', 'sentiment'),
  quoted: fc.integer({ min: 0, max: 3 }).map((number) => number > 0),
  windows: maybe(fc.record({ recent: span, baseline: span })),
});
