import { describe, expect, it } from 'vitest';
import type { Reader } from '../../src/collections/reader.ts';
import { entryView } from '../../src/collections/views/entry.ts';
import { hubView } from '../../src/collections/views/hubs.ts';
import { searchView } from '../../src/collections/views/search/entry.ts';
import { overviewSearch } from '../../src/collections/views/search/overview.ts';
import { valueSearch } from '../../src/collections/views/search/value.ts';
import { KINDS } from '../../src/schema/kinds.ts';
import { LONGEST, MOST, pageRecord } from '../../src/search/documents/record.ts';
import type { Verbatim } from '../../src/wiki/answer.ts';
import { entry as anyEntry, wiki } from '../wiki/graph/content.ts';
import { AS_OF, answerOf, entry, insight, type Parts, query, readerOf, SOURCE, value } from './listsWiki.ts';
import { readerOf as graphReaderOf } from './reader.ts';

const taxonomy = {
  theme: [value('anmeldung', { synonyms: { de: ['Login', 'Zugang'], en: ['sign-in'] }, owner: 'team' })],
  channel: [value('app', { medium: 'digital', synonyms: { de: ['Mobil-App'] } })],
  product: [value('giro')],
  phase: [value('vorher', { moment: 'before' })],
  method: [value('survey')],
};
const team = entry('contact', 'team', {
  title: { de: 'Das Team', en: 'The team' },
  about: { de: 'Fragen', en: 'Questions' },
});

/** What the search is told of an entry. */
function recordOf(key: string, parts: Parts, seen: (reader: Reader) => Reader = (reader) => reader) {
  const reader = seen(readerOf({ taxonomy, ...parts }));
  const found = reader.wiki.graph.get(key);
  if (found === undefined) throw new Error(`no ${key}`);
  const { record, weight } = searchView(found, entryView(found, reader), reader);
  expect(pageRecord.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
  return { ...record, weight };
}

const forEverybody = (reader: Reader): Reader => ({
  ...reader,
  wiki: { ...reader.wiki, audience: 'public' },
});

const nothing: Pick<Verbatim, 'segments' | 'products' | 'themes' | 'stages' | 'sentiment'> = {
  segments: [],
  products: [],
  themes: [],
  stages: [],
  sentiment: 'unknown',
};

function voice(id: string, text: string, more: Partial<Verbatim> = {}): Verbatim {
  return { id, source: 'umfrage', channel: 'app', lang: 'de', text, ...nothing, at: '2026-09-03', ...more };
}

const asked = (verbatims: Verbatim[]) => ({
  x: { ...answerOf({ '2026-08': [12, 40], '2026-09': [15, 50] }), verbatims },
});
const about = {
  themes: ['anmeldung'],
  channels: ['app'],
  products: ['giro'],
  owner: 'team',
  aliases: ['Einloggen'],
};
const claim = (more = {}) =>
  insight('x', { summary: 'So\n ist es.', evidence: [query()], ...about, ...more });

describe('an insight tells the search', () => {
  const quoted = asked([voice('1', 'It fails.', { lang: 'en' }), voice('2', 'Es geht nicht.')]);
  const parts = { entries: [claim(), team, SOURCE], answers: quoted };

  it('its claim, what it concerns by name, and who answers for it', () => {
    expect(recordOf('insight/x', parts)).toMatchObject({
      entry: 'insight/x',
      title: 'Satz x',
      summary: 'So ist es.',
      aliases: ['Einloggen'],
      labels: ['Wort anmeldung', 'Login', 'Zugang', 'Wort app', 'Wort giro'],
      owners: ['Das Team'],
      facets: {
        kind: ['insight'],
        theme: ['anmeldung'],
        channel: ['app'],
        owner: ['team'],
        language: ['de'],
      },
      updated: '2026-09-30',
      weight: 5,
    });
  });

  it('what the answer card shows: figures, words in the language of the reader, and whom to ask', () => {
    const { card } = recordOf('insight/x', parts);
    expect(card).toMatchObject({
      newest: '2026-09-30',
      n: 90,
      verbatim: { text: 'Es geht nicht.', from: 'Umfrage, 3. Sept. 2026', lang: 'de', synthetic: false },
      ask: { name: 'Das Team', href: '/de/contacts/team/' },
    });
  });

  it('customers nothing of whom to ask', () => {
    expect(recordOf('insight/x', parts, forEverybody).card).not.toHaveProperty('ask');
  });

  it('words only where any may be shown, and of those without words their headline', () => {
    const card = (voices: Verbatim[]) => recordOf('insight/x', { ...parts, answers: asked(voices) }).card;
    expect(card([])).not.toHaveProperty('verbatim');
    expect(card([voice('1', ' ')])).not.toHaveProperty('verbatim');
    expect(card([voice('1', '', { title: 'Kein Zugang' })])?.verbatim?.text).toBe('Kein Zugang');
  });

  it('no answer where it no longer holds', () => {
    const { card, facets } = recordOf('insight/x', {
      ...parts,
      entries: [claim({ status: 'retired' }), team, SOURCE],
    });
    expect(card).toBeUndefined();
    expect(facets).toMatchObject({ status: ['retired'], confidence: ['withdrawn'] });
  });

  it('nobody as its owner where the contact is not there for the reader', () => {
    expect(recordOf('insight/x', { ...parts, entries: [claim(), SOURCE] }).owners).toEqual([]);
  });

  it('the day of its publication where nothing was heard', () => {
    const entries = [insight('x', { assumption: true, published: '2026-02-03' })];
    expect(recordOf('insight/x', { entries })).toMatchObject({
      updated: '2026-02-03',
      card: { confidence: 'assumption' },
    });
  });

  it('no more than the index has room for', () => {
    const aliases = Array.from({ length: MOST + 5 }, (_, place) => `${'Wort '.repeat(200)}${place}`);
    const record = recordOf('insight/x', {
      entries: [insight('x', { aliases: [...aliases, '  ', 'kurz'] })],
    });
    expect(record.aliases.every(({ length }) => length > 0 && length <= LONGEST)).toBe(true);
    expect(record.aliases.length).toBeLessThanOrEqual(MOST);
  });
});

describe('other pages tell the search', () => {
  it('a term its synonyms, its short form and the words it is used instead of, in the language of the page', () => {
    const words = {
      title: { de: 'Abwanderung', en: 'Churn' },
      definition: { de: 'Kunden gehen.', en: 'Customers leave.' },
      synonyms: { de: ['Kundenverlust'], en: ['attrition'] },
      avoid: { de: ['Schwund'] },
      abbreviation: 'CHR',
    };
    expect(recordOf('term/x', { entries: [entry('term', 'x', words)] })).toMatchObject({
      title: 'Abwanderung',
      summary: 'Kunden gehen.',
      aliases: ['Kundenverlust', 'CHR', 'Schwund'],
    });
  });

  it('a journey its stages by name, and an action the day on which it shipped', () => {
    const stages = [{ id: 'a', title: 'Anmelden', phase: 'vorher', channels: ['app'] }];
    const entries = [
      entry('journey', 'j', { title: 'Weg', stages }),
      entry('action', 'tut', { title: 'Tut', status: 'shipped', shippedOn: '2026-05-06', stages: ['j/a'] }),
    ];
    expect(recordOf('journey/j', { entries })).toMatchObject({
      labels: ['Anmelden', 'Wort app'],
      stages: { 'j/a': 'Anmelden' },
    });
    expect(recordOf('action/tut', { entries })).toMatchObject({
      labels: ['Anmelden'],
      updated: '2026-05-06',
    });
  });

  it('a contact the themes it answers for', () => {
    expect(recordOf('contact/team', { entries: [team] }).labels).toEqual([
      'Wort anmeldung',
      'Login',
      'Zugang',
    ]);
  });

  it('a coming session what is known of it today', () => {
    const times = { starts: '2027-01-10T17:00:00+01:00', ends: '2027-01-10T19:00:00+01:00' };
    const session = entry('session', 's', { title: 'Labor', type: 'user-lab', place: 'Hier', ...times });
    expect(recordOf('session/s', { entries: [session] }).updated).toBe(AS_OF);
  });

  it('a value of a vocabulary its synonyms and definition, found under itself', () => {
    const reader = readerOf({ taxonomy, entries: [team] });
    const theme = reader.wiki.graph.value('theme', 'anmeldung');
    if (theme === undefined) throw new Error('no theme');
    const { record } = valueSearch(theme, hubView('theme', theme, reader), reader);
    expect(pageRecord.parse(record)).toEqual(record);
    expect(record).toMatchObject({
      entry: 'theme/anmeldung',
      summary: 'Das.',
      aliases: ['Login', 'Zugang'],
      owners: ['Das Team'],
      facets: { kind: ['theme'], theme: ['anmeldung'], owner: ['team'], language: ['de'] },
    });
  });

  it('a page over many entries its name in all languages, and the day it is reckoned for', () => {
    const reader = readerOf({ entries: [] });
    const { record } = overviewSearch({ title: 'Puls', path: '/de/pulse/themes/' }, reader);
    expect(pageRecord.parse(record)).toEqual(record);
    expect(record).toMatchObject({
      entry: 'overview/pulse/themes',
      facets: { kind: ['overview'] },
      updated: AS_OF,
    });
  });

  it.each(KINDS)('every kind something that the index takes: %s', (kind) => {
    const habits = { listening: 1, followUp: 1, anticipation: 1, processes: 1, privacy: 1 };
    const more = { sharing: 1, engagement: 1, systematic: 1, accountability: 1, realTime: 1 };
    const own = kind === 'assessment' ? { unit: 'U', on: '2026-01-01', habits: { ...habits, ...more } } : {};
    const known = kind === 'insight' ? { assumption: true } : own;
    const reader = graphReaderOf(
      wiki([anyEntry(`${kind}/x`, known)], ['method/survey', 'channel/app', 'phase/before']),
    );
    const [only] = reader.wiki.graph.content.entries;
    if (only === undefined) throw new Error('no entry');
    const { record } = searchView(only, entryView(only, reader), reader);
    expect(pageRecord.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
    expect(record.entry).toBe(`${kind}/x`);
  });
});
