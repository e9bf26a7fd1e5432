import { describe, expect, it } from 'vitest';
import { hubView } from '../../src/collections/views/hubs.ts';
import { monthCounts } from '../../src/collections/views/volumes.ts';
import type { Breakdown } from '../../src/evidence/store.ts';
import { AS_OF, entry, insight, type Parts, query, readerOf, value } from './listsWiki.ts';

const THEMES = [
  value('anmeldung', { owner: 'team', synonyms: { de: ['Login', 'Zugang'] } }),
  value('alt', { status: 'retired', replacedBy: 'anmeldung' }),
  value('neu', { status: 'draft', parent: 'anmeldung' }),
];

function hubOf(theme: string, parts: Parts) {
  const reader = readerOf({ taxonomy: { theme: THEMES }, ...parts });
  const found = reader.wiki.graph.value('theme', theme);
  if (!found) throw new Error(`no theme ${theme}`);
  return hubView('theme', found, reader);
}

const voices = (month: string | undefined, count: number): Breakdown => ({
  source: 'umfrage',
  value: 'anmeldung',
  voices: count,
  sentimentSum: 0,
  sentimentN: 0,
  marks: [],
  ...(month !== undefined && { month }),
});

describe('the hub of a theme', () => {
  it('lists the insights about it and not those that only ask for it, which stand among the backlinks', () => {
    const entries = [
      insight('davon', { themes: ['anmeldung'] }),
      insight('fragt', { evidence: [query()] }),
      insight('abgeloest', { themes: ['anmeldung'], status: 'retired' }),
    ];
    const { claims, backlinks } = hubOf('anmeldung', { entries });
    expect(claims.rows.map(({ link }) => link.id)).toEqual(['davon']);
    expect(backlinks.flatMap(({ links }) => links.map(({ id }) => id))).toEqual(['abgeloest', 'fragt']);
  });

  it('shows what is being done about its insights', () => {
    const entries = [
      insight('davon', { themes: ['anmeldung'] }),
      entry('action', 'hilft', { title: 'Hilft', status: 'shipped', insights: ['davon'] }),
      entry('action', 'anderes', { title: 'Anderes', status: 'shipped' }),
    ];
    expect(hubOf('anmeldung', { entries }).actions.map(({ link }) => link.text)).toEqual(['Hilft']);
  });

  it('points a retired theme at its successor and marks a draft', () => {
    const retired = hubOf('alt', { entries: [] });
    expect([retired.status, retired.replacedBy?.href]).toEqual(['retired', '/de/themes/anmeldung/']);
    expect(hubOf('neu', { entries: [] }).status).toBe('draft');
  });

  it('names synonyms, the theme above it and the themes below it', () => {
    const words = (theme: string) =>
      hubOf(theme, { entries: [] }).facts.map(({ label, values }) => [
        label,
        values.map((each) => (typeof each === 'string' ? each : each.text)).join(),
      ]);
    expect(words('anmeldung')).toEqual([
      ['Auch genannt', 'Login, Zugang'],
      ['Umfasst', 'Wort neu'],
    ]);
    expect(words('neu')).toEqual([['Gehört zu', 'Wort anmeldung']]);
  });

  it('says by which rule voices are shown, and of how many', () => {
    const judged = {
      voices: new Map([['theme/anmeldung', []]]),
      themes: [voices('2026-09', 40), voices(undefined, 2)],
    };
    const hub = hubOf('anmeldung', { entries: [], judged, settings: { verbatimsOnHubs: 30 } });
    expect(hub.voices?.rule).toContain('Hier stehen 0 von 42 Stimmen.');
    expect(hub.voices?.rule).toContain('höchstens 30 Stimmen');
  });

  it('caps its claims and leads to the filtered list', () => {
    const entries = Array.from({ length: 30 }, (_, index) => insight(`i${index}`, { themes: ['anmeldung'] }));
    const { claims } = hubOf('anmeldung', { entries: [...entries, insight('anderes')] });
    expect(claims.rows).toHaveLength(25);
    expect(claims.all?.href).toBe('/de/insights/by/theme/anmeldung/');
  });
});

describe('voices by month', () => {
  it('add sources up, keep gaps, and leave out the month that is not over and what has no date', () => {
    const counts = [
      voices('2026-06', 3),
      voices('2026-08', 4),
      voices('2026-08', 1),
      voices('2026-10', 9),
      voices(undefined, 7),
    ];
    expect(monthCounts(counts, AS_OF)).toEqual([
      { month: '2026-06', count: 3 },
      { month: '2026-07', count: 0 },
      { month: '2026-08', count: 5 },
      { month: '2026-09', count: 0 },
    ]);
  });

  it('are none where no voice has a date', () => {
    expect(monthCounts([voices(undefined, 7)], AS_OF)).toEqual([]);
  });
});
