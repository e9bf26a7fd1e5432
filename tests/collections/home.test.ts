import { describe, expect, it } from 'vitest';
import { changesOf } from '../../src/collections/views/changes.ts';
import { homeView } from '../../src/collections/views/home.ts';
import { answerOf, entry, insight, type Parts, query, readerOf, SOURCE, steady } from './listsWiki.ts';

const METHOD = {
  method: [{ id: 'survey', label: { de: 'Umfrage', en: 'Survey' }, definition: { de: 'x', en: 'x' } }],
};

const GROWS = answerOf({
  ...steady('2025-10', '2026-06', [20, 400]),
  ...steady('2026-07', '2026-09', [80, 400]),
});
const SHRINKS = answerOf({
  ...steady('2025-10', '2026-06', [80, 400]),
  ...steady('2026-07', '2026-09', [20, 400]),
});
const SILENT = answerOf({
  ...steady('2025-10', '2026-06', [20, 400]),
  ...steady('2026-07', '2026-09', [0, 400]),
});
const STABLE = answerOf(steady('2025-10', '2026-09', [40, 1000]));

function changes(parts: Parts): [string, string][] {
  const reader = readerOf({ taxonomy: METHOD, ...parts, entries: [SOURCE, ...parts.entries] });
  return changesOf(reader.wiki.graph.ofKind('insight'), reader).map(({ link, what }) => [
    link.id,
    what.replaceAll('\u202f', ' '),
  ]);
}

describe('what changed', () => {
  it('says what trends do in sentences with n and interval, and nothing of what is stable', () => {
    const evidence = [query()];
    const entries = ['waechst', 'sinkt', 'schweigt', 'steht'].map((id) => insight(id, { evidence }));
    const answers = { waechst: GROWS, sinkt: SHRINKS, schweigt: SILENT, steht: STABLE };
    expect(Object.fromEntries(changes({ entries, answers }))).toEqual({
      waechst:
        'Wird häufiger: zuletzt 20,0 % (n = 1.200), davor 5,0 % (n = 3.600). Unterschied +15,0 Punkte (95‑%‑Intervall +12,6 bis +17,4).',
      sinkt:
        'Wird seltener: zuletzt 5,0 % (n = 1.200), davor 20,0 % (n = 3.600). Unterschied −15,0 Punkte (95‑%‑Intervall −16,8 bis −13,2).',
      schweigt:
        'Verstummt: zuletzt von niemandem genannt (n = 1.200), davor von 5,0 % (n = 3.600). Unterschied −5,0 Punkte (95‑%‑Intervall −5,7 bis −4,3).',
    });
  });

  it.each([
    ['2026-10-15', 1],
    ['2026-07-17', 1],
    ['2026-07-16', 0],
    ['2026-10-16', 0],
  ])('of what was published on %s shows %i', (published, count) => {
    expect(changes({ entries: [insight('neu', { published })] })).toHaveLength(count);
  });

  it('tells each insight once, its trend before its publication', () => {
    const entries = [insight('waechst', { evidence: [query()], published: '2026-10-01' })];
    const told = changes({ entries, answers: { waechst: GROWS } });
    expect(told.map(([, what]) => what)).toEqual([expect.stringContaining('Wird häufiger')]);
  });

  it('tells what was shipped and which study was finished', () => {
    const entries = [
      entry('action', 'neu', { title: 'Neu', status: 'shipped', shippedOn: '2026-10-01' }),
      entry('action', 'alt', { title: 'Alt', status: 'shipped', shippedOn: '2026-01-01' }),
      study('frisch', '2026-09-01'),
      study('alt', '2026-03-01'),
    ];
    expect(changes({ entries }).map(([id]) => id)).toEqual(['neu', 'frisch']);
  });

  it.each([
    ['finished lately', '2026-09-01', ['strittig']],
    ['finished long ago', '2026-03-01', []],
  ])('calls a claim newly disputed where a study that contradicts it was %s', (_, to, ids) => {
    const finding = { type: 'finding', finding: 's/f', stance: 'refutes' };
    const entries = [insight('strittig', { evidence: [query({ atLeast: 0.01 }), finding] }), study('s', to)];
    const told = changes({ entries, answers: { strittig: STABLE } });
    expect(told.filter(([id]) => id === 'strittig').map(([id]) => id)).toEqual(ids);
  });

  it('calls a claim newly disputed where a query contradicts it only since the last 90 days', () => {
    const evidence = [query({ atMost: 0.06 })];
    const entries = ['jetzt', 'schon'].map((id) => insight(id, { evidence }));
    const always = answerOf(steady('2025-10', '2026-09', [200, 1000]));
    const answers = { jetzt: GROWS, schon: always };
    const told = changes({ entries, answers }).filter(([, what]) => what.includes('umstritten'));
    expect(told.map(([id]) => id)).toEqual(['jetzt']);
  });
});

describe('the start page', () => {
  it('ranks pains by priority, five at most, and no mere assumption among them', () => {
    const severities = ['low', 'critical', 'medium', 'high', 'low', 'medium'];
    const entries = severities.map((severity, index) =>
      insight(`p${index}`, { severity, evidence: [query({ atLeast: 0.01 })] }),
    );
    const answers = Object.fromEntries(severities.map((_, index) => [`p${index}`, STABLE]));
    const others = [insight('angenommen', { severity: 'critical' }), insight('wunsch', { kind: 'need' })];
    const { pains } = homeView(
      readerOf({ entries: [SOURCE, ...entries, ...others], taxonomy: METHOD, answers }),
    );
    expect(pains.rows.map(({ link }) => link.id)).toEqual(['p1', 'p3', 'p2', 'p5', 'p0']);
    expect(pains.all?.href).toBe('/de/insights/by/kind/pain/');
  });

  it('ranks assumptions by what rests on them, then personas by what is assumed of them', () => {
    const persona = (id: string, claims: string[], assumed: number) =>
      entry('persona', id, {
        title: id,
        goals: [
          ...claims.map((claim) => ({ text: 'x', insights: [claim] })),
          ...Array.from({ length: assumed }, () => ({ text: 'y', assumed: true })),
        ],
      });
    const entries = [
      insight('kaum', { kind: 'need' }),
      insight('viel', { kind: 'need' }),
      persona('a', ['viel', 'kaum'], 0),
      persona('b', ['viel'], 3),
    ];
    const { unknowns } = homeView(readerOf({ entries }));
    expect(unknowns?.items.map(({ link }) => link.id)).toEqual(['viel', 'kaum', 'b', 'a']);
    expect(unknowns?.items[0]?.what).toBe('Annahme, 2 Einträge beruhen darauf.');
  });

  it('shows the next session that is not over', () => {
    const session = (id: string, day: string) =>
      entry('session', id, {
        title: id,
        type: 'user-lab',
        place: 'Filiale',
        starts: `${day}T10:00:00Z`,
        ends: `${day}T12:00:00Z`,
      });
    const entries = [
      session('vorbei', '2026-10-14'),
      session('fern', '2027-01-01'),
      session('bald', '2026-11-01'),
    ];
    expect(homeView(readerOf({ entries })).session?.link.id).toBe('bald');
    expect(homeView(readerOf({ entries: entries.slice(0, 1) })).session).toBeUndefined();
  });

  it('opens the first day to a new hire, in the language of the page where there is one', () => {
    const path = (id: string, more: object) => {
      const lesson = { id: 'l', title: 'L', minutes: 5, text: 'T', reads: ['term/x'] };
      return entry('path', id, { title: id, role: 'alle', lessons: [lesson], ...more });
    };
    const all = [path('a-fortgeschritten', {}), path('tag', { firstDay: true })];
    expect(homeView(readerOf({ entries: all })).doors.newHire).toBe('/de/paths/tag/');
    expect(homeView(readerOf({ entries: [] })).doors).toEqual({
      employee: '/de/insights/',
      researcher: '/de/guides/',
      newHire: '/de/paths/',
    });
  });

  it('stands without any entry', () => {
    const { pains, changes: news, unknowns, session, questions } = homeView(readerOf({ entries: [] }));
    expect([pains.rows, news.items, unknowns?.items, session, questions]).toEqual([
      [],
      [],
      [],
      undefined,
      [],
    ]);
  });
});

function study(id: string, to: string) {
  const findings = [{ id: 'f', text: 'Befund', seen: 8, of: 10 }];
  const data = {
    title: id,
    method: 'survey',
    question: 'Was?',
    from: '2026-01-01',
    to,
    participants: 10,
    findings,
  };
  return entry('study', id, data);
}
