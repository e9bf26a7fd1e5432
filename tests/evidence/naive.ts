import type { AnswerContext, StoreQuery } from '../../src/evidence/store.ts';
import type { Filter } from '../../src/schema/query.ts';
import type { Code, Sentiment } from '../../src/schema/record.ts';
import type { Voice } from './fixture.ts';

type AnswerTest = NonNullable<Filter['answer']>[string];

/** A voice with everything that a filter looks at, worked out the plain way. */
export type Known = Voice['record'] & {
  month: string | undefined;
  day: string | undefined;
  themes: string[];
  stages: string[];
  sentiment: Sentiment;
  who: string;
};

const PRECEDENCE = ['person', 'column', 'model', 'rule'] as const;

/** Works out day, person and effective codes of a voice. */
export function knownOf({ record, month, codes }: Voice, timeZone: string): Known {
  const ordered = codes.toSorted((a, b) => PRECEDENCE.indexOf(a.coder) - PRECEDENCE.indexOf(b.coder));
  const listOf = (field: 'themes' | 'stages') =>
    ordered.find((code: Code) => code.coder === 'person' || code[field].length > 0)?.[field] ?? [];
  return {
    ...record,
    month,
    day: dayOf(record.at, timeZone),
    themes: listOf('themes'),
    stages: listOf('stages'),
    sentiment: ordered.find(({ sentiment }) => sentiment !== 'unknown')?.sentiment ?? 'unknown',
    who: record.respondent ?? `${record.source}/${record.id}`,
  };
}

function dayOf(at: string | undefined, timeZone: string): string | undefined {
  if (at === undefined || at.length < 7) return undefined;
  if (at.length === 7) return `${at}-01`;
  if (at.length === 10) return at;
  return new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(at));
}

/** Whether a voice passes a filter; what is unknown never passes. */
export function passes(voice: Known, filter: Filter): boolean {
  const { since, until, any, not, text, answer = {} } = filter;
  return [
    isOneOf(voice.sentiment, filter.sentiment),
    isOneOf(voice.channel, filter.channel),
    isOneOf(voice.lang, filter.lang),
    hasOneOf(voice.themes, filter.theme),
    hasOneOf(voice.stages, filter.stage),
    hasOneOf(voice.products ?? [], filter.product),
    hasOneOf(voice.segments ?? [], filter.segment),
    liesIn(voice.rating, filter.rating),
    liesIn(voice.nps, filter.nps),
    filter.solicited === undefined || voice.solicited === filter.solicited,
    text === undefined || asList(text).some((word) => wordsOf(voice).includes(word.toLowerCase())),
    since === undefined || (voice.day !== undefined && voice.day >= since.toISOString().slice(0, 10)),
    until === undefined || (voice.day !== undefined && voice.day <= until.toISOString().slice(0, 10)),
    Object.entries(answer).every(([question, test]) => answers(voice, question, test)),
    any === undefined || any.some((part) => passes(voice, part)),
    not === undefined || !passes(voice, not),
  ].every(Boolean);
}

function wordsOf({ title, text }: Known): string {
  return (title === undefined ? text : `${title} ${text}`).toLowerCase();
}

function asList<T>(value: T | readonly T[]): readonly T[] {
  return Array.isArray(value) ? value : [value as T];
}

function isOneOf(value: string, wanted: string | readonly string[] | undefined): boolean {
  return wanted === undefined || asList(wanted).includes(value);
}

function hasOneOf(values: readonly string[], wanted: string | readonly string[] | undefined): boolean {
  return wanted === undefined || asList(wanted).some((each) => values.includes(each));
}

type Bounds = { atLeast?: number | undefined; atMost?: number | undefined };

function liesIn(value: number | undefined, bounds: Bounds | undefined): boolean {
  if (bounds === undefined) return true;
  if (value === undefined || !Number.isFinite(value)) return false;
  return value >= (bounds.atLeast ?? -Infinity) && value <= (bounds.atMost ?? Infinity);
}

function answers(voice: Known, question: string, test: AnswerTest): boolean {
  const value = answerTo(voice, question);
  if (typeof test === 'object' && 'answered' in test)
    return test.answered ? value !== undefined && value !== null : value === null;
  if (value === undefined || value === null) return false;
  if (typeof test === 'object' && !Array.isArray(test)) {
    if (Array.isArray(value) || value === '') return false;
    return liesIn(Number(value), test as Bounds);
  }
  const given = asList<string | number>(value).map(String);
  return asList(test as string | number | (string | number)[]).some((each) => given.includes(String(each)));
}

function answerTo({ answers: all = {} }: Known, question: string) {
  return Object.hasOwn(all, question) ? all[question] : undefined;
}

/** Whether a voice belongs to the denominator where the query names none. */
function answeredWhatIsTested(voice: Known, where: Filter): boolean {
  const tests = testsIn(where);
  return tests.every(([question, test]) => {
    const value = answerTo(voice, question);
    const onlyWhether = tests.every(([q, t]) => q !== question || (typeof t === 'object' && 'answered' in t));
    return typeof test === 'object' && 'answered' in test && onlyWhether
      ? value !== undefined
      : value != null;
  });
}

function testsIn({ answer = {}, any = [], not }: Filter): [string, AnswerTest][] {
  return [...Object.entries(answer), ...any.flatMap(testsIn), ...(not ? testsIn(not) : [])];
}

/** What a store must answer, counted with loops and sets. */
export function naiveAnswer(all: readonly Known[], query: StoreQuery, context: AnswerContext) {
  const { where, among, sources } = query;
  const { recent, baseline } = query.windows ?? context;
  const base = all.filter(
    (voice) =>
      sources.includes(voice.source) &&
      (voice.day === undefined || voice.day <= context.asOf) &&
      (among === undefined ? answeredWhatIsTested(voice, where) : passes(voice, among)),
  );
  const hits = base.filter((voice) => passes(voice, where));
  const count = (keep: (voice: Known) => boolean) => ({
    hits: people(hits.filter(keep)),
    base: people(base.filter(keep)),
  });
  const months = [...new Set(base.flatMap(({ month }) => month ?? []))].sort();
  const within = (span: { from: string; to: string }) =>
    sources
      .toSorted()
      .map((source) => ({
        source,
        ...count((v) => v.source === source && !!v.month && v.month >= span.from && v.month <= span.to),
      }))
      .filter((each) => each.base > 0);
  return {
    ...count(() => true),
    bySource: sources.toSorted().map((source) => ({
      source,
      ...count((voice) => voice.source === source),
      ...daysOf(hits.filter((voice) => voice.source === source)),
    })),
    byMonth: months.flatMap((month) =>
      sources
        .toSorted()
        .map((source) => ({ source, month, ...count((v) => v.source === source && v.month === month) }))
        .filter((each) => each.base > 0),
    ),
    recent: within(recent),
    baseline: within(baseline),
    undated: people(hits.filter(({ month }) => month === undefined)),
    ...daysOf(hits),
    verbatims: query.quoted === false ? [] : representativeIds(hits),
    ...(query.measure === 'mean' && meanOf(hits, query.of ?? 'rating', { recent, baseline })),
  };
}

function people(voices: readonly Known[]): number {
  return new Set(voices.map(({ who }) => who)).size;
}

function daysOf(voices: readonly Known[]): { oldest?: string; newest?: string } {
  const days = voices.flatMap(({ day }) => day ?? []).sort();
  const [oldest, newest] = [days.at(0), days.at(-1)];
  return { ...(oldest !== undefined && { oldest }), ...(newest !== undefined && { newest }) };
}

const SCORE = { positive: 1, neutral: 0, negative: -1, unknown: undefined } as const;

function meanOf(
  hits: readonly Known[],
  of: 'rating' | 'nps' | 'sentiment',
  windows: Pick<AnswerContext, 'recent' | 'baseline'>,
) {
  const within = ({ from, to }: { from: string; to: string }) =>
    momentsOf(
      hits.filter(({ month }) => month !== undefined && month >= from && month <= to),
      of,
    );
  const months = [...new Set(hits.flatMap(({ month }) => month ?? []))].sort();
  return {
    moments: momentsOf(hits, of),
    monthMoments: months.flatMap((month) =>
      within({ from: month, to: month }).map((each) => ({ month, ...each })),
    ),
    windowMoments: { recent: within(windows.recent), baseline: within(windows.baseline) },
  };
}

function momentsOf(hits: readonly Known[], of: 'rating' | 'nps' | 'sentiment') {
  const groups = Map.groupBy(hits, ({ source, who }) => `${source} ${who}`);
  const means = [...groups.values()].map((voices) => {
    const values = voices.flatMap((voice) => (of === 'sentiment' ? SCORE[voice.sentiment] : voice[of]) ?? []);
    const mean = values.length === 0 ? undefined : values.reduce((a, b) => a + b, 0) / values.length;
    return { source: voices[0]?.source ?? '', mean };
  });
  return [...Map.groupBy(means, ({ source }) => source)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([source, list]) => {
      const values = list.flatMap(({ mean }) => mean ?? []);
      const sum = values.reduce((a, b) => a + b, 0);
      return { source, n: values.length, sum, sumSquares: values.reduce((a, b) => a + b * b, 0) };
    });
}

const newestFirst = (a: Known, b: Known) =>
  (b.day ?? '').localeCompare(a.day ?? '') || (a.id < b.id ? -1 : Number(a.id > b.id));
const fits = ({ text }: Known) => [...text].length >= 40 && [...text].length <= 400;

/** Up to five ids by the stated rule, where everything may be quoted. */
function representativeIds(hits: readonly Known[]): string[] {
  const said = hits.filter(({ text }) => text !== '');
  const fittingFirst = said.toSorted((a, b) => Number(fits(b)) - Number(fits(a)) || newestFirst(a, b));
  const persons = firstOfEach(fittingFirst, ({ who }) => who);
  const wordings = firstOfEach(persons.toSorted(newestFirst), ({ text }) => text.toLowerCase());
  const turns = [...Map.groupBy(wordings, (voice) => `${voice.source} ${fits(voice)}`).values()].flatMap(
    (list) => list.map((voice, turn) => ({ voice, turn })),
  );
  return turns
    .toSorted(
      (a, b) =>
        Number(fits(b.voice)) - Number(fits(a.voice)) ||
        a.turn - b.turn ||
        a.voice.source.localeCompare(b.voice.source),
    )
    .slice(0, 5)
    .map(({ voice }) => voice.id);
}

function firstOfEach(list: readonly Known[], key: (voice: Known) => string): Known[] {
  return [...Map.groupBy(list, key).values()].flatMap(([first]) => first ?? []);
}
