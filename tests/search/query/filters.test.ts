import { describe, expect, test } from 'vitest';
import type { SearchPage } from '../../../src/search/documents/record.ts';
import { isFieldName } from '../../../src/search/query/fields.ts';
import { readFilters } from '../../../src/search/query/filters.ts';
import { type ValueNames, valueNames } from '../../../src/search/query/names.ts';
import { parseWords } from '../../../src/search/query/parse.ts';

const names: ValueNames = {
  kind: { insight: ['Erkenntnis', 'Insight'], term: ['Begriff'] },
  persona: {
    'familie-neubau': ['Familie vor dem Neubau', 'Family before building'],
    'neu-in-deutschland': ['Neu in Deutschland'],
  },
  stage: { 'baufinanzierung/unterlagen': ['Unterlagen einreichen'], 'konto/unterlagen': ['Unterlagen'] },
  channel: { app: ['App'], filiale: ['Filiale', 'Branch'] },
  theme: { gebuehren: ['Gebühren', 'Fees'], karte: ['Karte'] },
  owner: { 'mobile-banking': ['Team Mobile Banking'] },
  status: { 'in-progress': ['in Arbeit', 'in progress'] },
  confidence: {
    assumption: ['Annahme'],
    emerging: ['Im Entstehen'],
    supported: ['Gestützt'],
    established: ['Gesichert'],
    disputed: ['Strittig'],
  },
  language: { de: ['Deutsch'], en: ['English'] },
};

function read(typed: string) {
  return readFilters(parseWords(typed, isFieldName).filters, names);
}

/** What a single filter asks for, `facet: values`. */
function asked(typed: string): string {
  const { narrowing, problems } = read(typed);
  expect(problems).toEqual([]);
  const [one] = [...narrowing.some, ...narrowing.none];
  return `${narrowing.none.length > 0 ? 'not ' : ''}${one?.facet}: ${[...(one?.values ?? [])].join(' ')}`;
}

describe('a filter names values', () => {
  test.each([
    ['a persona by a part of its id', 'persona:neubau', 'persona: familie-neubau'],
    ['a persona by its name', 'persona:"Familie vor dem Neubau"', 'persona: familie-neubau'],
    ['a persona by its name in the other language', 'persona:"family before"', 'persona: familie-neubau'],
    ['every persona that begins so', 'persona:neu', 'persona: neu-in-deutschland'],
    ['a stage by its name', 'stage:Unterlagen', 'stage: baufinanzierung/unterlagen konto/unterlagen'],
    ['a stage of one journey', 'stage:konto/unterlagen', 'stage: konto/unterlagen'],
    ['a channel', 'channel:app', 'channel: app'],
    ['a theme without umlauts', 'theme:gebuhren', 'theme: gebuehren'],
    ['an owner', 'owner:mobile-banking', 'owner: mobile-banking'],
    ['a status', 'status:"in progress"', 'status: in-progress'],
    ['levels from one on', 'confidence:>=supported', 'confidence: supported established'],
    ['levels above one', 'confidence:>supported', 'confidence: established'],
    ['levels up to one', 'confidence:<=emerging', 'confidence: assumption emerging'],
    ['levels below one', 'confidence:<emerging', 'confidence: assumption'],
    ['one level, also beside the scale', 'confidence:disputed', 'confidence: disputed'],
    ['a list', 'channel:app,filiale', 'channel: app filiale'],
    ['what must not be', '-channel:app', 'not channel: app'],
    ['in German: kind', 'art:Erkenntnis', 'kind: insight'],
    ['in German: theme', 'thema:Gebühren', 'theme: gebuehren'],
    ['in German: stage', 'station:"Unterlagen einreichen"', 'stage: baufinanzierung/unterlagen'],
    ['in German: channel', 'kanal:Filiale', 'channel: filiale'],
    ['in German: owner', 'verantwortlich:"Team Mobile Banking"', 'owner: mobile-banking'],
    ['in German: status', 'stand:"in Arbeit"', 'status: in-progress'],
    ['in German: confidence', 'sicherheit:>=gestützt', 'confidence: supported established'],
    ['in German: language', 'sprache:Deutsch', 'language: de'],
  ])('%s', (_, typed, expected) => {
    expect(asked(typed)).toBe(expected);
  });
});

describe('a filter names days', () => {
  test.each([
    ['a month from its first day', 'since:2026-06', { since: '2026-06-01' }],
    ['a year from its first day', 'seit:2026', { since: '2026-01-01' }],
    ['a day', 'ab:2026-06-15', { since: '2026-06-15' }],
    ['a month to its last day', 'until:2026-06', { until: '2026-06-31' }],
    ['a year to its last day', 'bis:2026', { until: '2026-12-31' }],
  ])('%s', (_, typed, days) => {
    expect(read(typed)).toEqual({ narrowing: { some: [], none: [], ...days }, problems: [] });
  });
});

describe('a filter that cannot be read narrows nothing and says', () => {
  test.each([
    ['an unknown value, with what was meant', 'channel:filale', 'unknown-value', 'channel:Filiale'],
    ['a value with a slip in a part of its name', 'persona:neubua', 'unknown-value', 'persona:Neubau'],
    ['a value of several words, in quotes', 'status:"in abreit"', 'unknown-value', 'status:"in Arbeit"'],
    ['the operator stays', 'confidence:>=suported', 'unknown-value', 'confidence:>=supported'],
    ['the minus and the German field stay', '-kanal:filale', 'unknown-value', '-kanal:Filiale'],
    ['an unknown value without any near', 'theme:xylophon', 'unknown-value', undefined],
    ['a field with a slip', 'persna:neubau', 'unknown-field', 'persona:neubau'],
    ['a field with two letters that changed places', 'perosna:neubau', 'unknown-field', 'persona:neubau'],
    ['the beginning of a field', 'pers:neubau', 'unknown-field', 'persona:neubau'],
    ['no day', 'since:gestern', 'unreadable', undefined],
    ['a month that there is not', 'since:2026-13', 'unreadable', undefined],
    ['a day that must not be', '-since:2026-06', 'unreadable', undefined],
    ['a level above the surest', 'confidence:>established', 'unreadable', undefined],
    ['a level beside the scale', 'confidence:>=disputed', 'unreadable', undefined],
    ['a property of every object', 'theme:__proto__', 'unknown-value', undefined],
    ['only signs', 'theme:???', 'unknown-value', undefined],
    ['a list of unknown values', 'channel:filale,apq', 'unknown-value', 'channel:Filiale,App'],
    [
      'of a list what is near none stays',
      'channel:filale,xylophon',
      'unknown-value',
      'channel:Filiale,xylophon',
    ],
    ['a list without any near', 'theme:xylophon,xyzabc', 'unknown-value', undefined],
  ])('%s', (_, typed, code, suggestion) => {
    const { narrowing, problems } = read(typed);
    expect(narrowing).toEqual({ some: [], none: [] });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code, typed });
    expect(problems[0]?.suggestion).toBe(suggestion);
  });

  test.each([
    ['persona:neubau', true],
    ['Stand:x', true],
    ['persna:neubau', true],
    ['App:Absturz', false],
    ['Karte:Sperre', false],
    ['Konto:Gebühren', false],
    ['constructor:x', false],
    ['tel:110', false],
  ])('only where there is or may be such a field: %s', (typed, isFilter) => {
    expect(parseWords(typed, isFieldName).filters).toHaveLength(isFilter ? 1 : 0);
  });

  test('and what it suggests can be typed', () => {
    for (const typed of ['persona:neubua', 'status:"in abreit"', 'confidence:>=suported', 'persna:neubau']) {
      const suggestion = read(typed).problems[0]?.suggestion ?? '';
      expect(read(suggestion).problems, suggestion).toEqual([]);
    }
  });
});

describe('a value of a list that there is not is named, and the others narrow', () => {
  test.each([
    ['with a slip', 'channel:app,filale', 'app', 'filale', 'channel:app,Filiale'],
    ['first', 'channel:filale,app', 'app', 'filale', 'channel:Filiale,app'],
    ['near none', '-channel:app,xylophon', 'app', 'xylophon', undefined],
    [
      'called by several words',
      'status:"in progress,in abreit"',
      'in-progress',
      'in abreit',
      'status:"in progress,in Arbeit"',
    ],
    ['behind a level to compare with', 'confidence:>=established,x', 'established', 'x', undefined],
  ])('%s', (_, typed, narrowed, value, suggestion) => {
    const { narrowing, problems } = read(typed);
    const [one] = [...narrowing.some, ...narrowing.none];
    expect([...(one?.values ?? [])]).toEqual([narrowed]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'unknown-in-list', typed, value });
    expect(problems[0]?.suggestion).toBe(suggestion);
  });

  test('and two are two', () => {
    expect(read('channel:app,filale,x').problems.map((each) => each.value)).toEqual(['filale', 'x']);
  });

  test('and none is missing where the next one is not typed yet', () => {
    expect(asked('channel:app,')).toBe('channel: app');
  });
});

test('names of values are those of their entries in all languages, and what else they are called', () => {
  const page = (entry: string, lang: string, title: string, facets = {}): SearchPage => ({
    url: `/${lang}/${entry}/`,
    lang,
    record: { entry, title, aliases: [`${title} 2`], labels: [], owners: [], facets },
    text: '',
  });
  const all = valueNames(
    [
      page('persona/neubau', 'de', 'Familie', { kind: ['persona'], persona: ['neubau'] }),
      page('persona/neubau', 'en', 'Family', { kind: ['persona'], persona: ['neubau'] }),
      page('guide/a', 'de', 'A', { kind: ['guide'] }),
    ],
    { kind: { persona: ['Persona'], unused: ['Unbenutzt'] } },
  );
  expect(all).toEqual({
    kind: { persona: ['Persona'], guide: [] },
    persona: { neubau: ['Familie', 'Familie 2', 'Family', 'Family 2'] },
  });
});
