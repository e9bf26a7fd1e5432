import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journeyCsv } from '../../../src/components/journeyExport/csv.ts';
import { journeySvg } from '../../../src/components/journeyExport/svg.ts';
import { wrapText } from '../../../src/components/journeyExport/wrap.ts';
import { xmlText } from '../../../src/components/journeyExport/xml.ts';
import { createUi } from '../../../src/i18n/ui.ts';
import type { JourneyView, StageView } from '../../../src/wiki/views/journey.ts';
import { wellFormed } from './wellFormed.ts';

const link = (text: string) => ({ href: '/x/', text });
const entryLink = (text: string) => ({ ...link(text), kind: 'insight' as const, id: 'x' });
const ui = { de: createUi('de', '2026-10-15'), en: createUi('en', '2026-10-15') };

function stage(id: string, more: Partial<StageView> = {}): StageView {
  return {
    id,
    title: id,
    href: `#${id}`,
    doing: [],
    thinking: [],
    channels: [],
    touchpoints: [],
    emotion: { basis: 'unknown' },
    pains: [],
    opportunities: [],
    backstage: [],
    systems: [],
    metrics: [],
    ...more,
  };
}
const mapOf = (stages: StageView[], title = 'Journey'): JourneyView => ({
  title,
  state: 'as-is',
  personas: [],
  phases: [{ link: link('Before'), moment: 'before', stages }],
});
const full = stage('full', {
  title: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz lesen & <verstehen>',
  goal: '=HYPERLINK("http://evil")',
  doing: ['read; write', 'sign'],
  emotion: { basis: 'measured', value: -1.25, low: -1.5, high: -1, n: 73 },
  mediaBreak: {
    from: link('App'),
    to: link('Post'),
    what: 'print it',
    share: { type: 'share', value: 0.4, low: 0.3, high: 0.5, hits: 40, base: 100 },
  },
  pains: [{ link: entryLink('It hurts'), severity: 'high', confidence: 'established', trend: 'stable' }],
  opportunities: [{ link: link('We act'), status: 'committed' }],
});
const drawn = (view: JourneyView, lang: 'de' | 'en' = 'en') =>
  journeySvg(ui[lang], { view, wiki: 'Wiki', synthetic: true });

/** Any text, halves of surrogate pairs and control characters among it. */
const anything = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0x7f }), fc.integer({ min: 0, max: 0xffff })), { maxLength: 12 })
  .map((units) => String.fromCharCode(...units));

describe('the map as a table', () => {
  const rowsOf = (lang: 'de' | 'en') =>
    parse(journeyCsv(ui[lang], mapOf([full, stage('empty')])), {
      bom: true,
      columns: true,
      delimiter: lang === 'de' ? ';' : ',',
    }) as Record<string, string>[];

  it('has a row for every stage, with figures a spreadsheet can reckon with', () => {
    const [first, second, ...more] = rowsOf('de');
    expect(more).toEqual([]);
    expect(first).toMatchObject({ Stimmung: '-1,25', 'Stimmung n': '73', 'Medienbruch Anteil': '0,4' });
    expect(first?.['Ärgernisse']).toBe('It hurts (Gesichert)');
    expect(second).toMatchObject({ 'Nr.': '2', Stimmung: '', 'Medienbruch Anteil': '' });
  });

  it('runs no formula that an author wrote', () => {
    expect(rowsOf('en')[0]?.['Goal']).toBe(`'=HYPERLINK("http://evil")`);
  });
});

describe('the map as a drawing', () => {
  it('tells phases, stages, figures, breaks, pains and what is done, and what is invented', () => {
    const svg = drawn(mapOf([full, stage('empty')]));
    for (const words of ['Before', 'empty', 'n = 73', '40%', 'It hurts', 'We act', ui.en.t.site.synthetic])
      expect(svg).toContain(words);
    expect(svg).toContain('<title id="title">Journey</title>');
  });

  it.each([
    ['above the point where the curve falls', [1.5, 1.5, -1.1], true],
    ['below it where the curve rises', [-1, -1, 1.5], false],
    ['off the middle line', [-0.4, -0.4, -0.4], false],
  ])('sets the words of a value as the page does: %s', (_where, values, above) => {
    const stages = values.map((value, index) => stage(`s${index}`, { emotion: { basis: 'assumed', value } }));
    const svg = drawn(mapOf(stages));
    const point = [...svg.matchAll(/<circle [^>]*cy="([\d.]+)"/g)][1]?.[1];
    const words = [...svg.matchAll(/<text [^>]*font-size="13"[^>]*><tspan [^>]*y="([\d.]+)"/g)][1]?.[1];
    expect(Number(words) < Number(point)).toBe(above);
  });

  it('needs no style sheet, no script and no font of its own', () => {
    expect(drawn(mapOf([full]))).not.toMatch(/<style|<script|style=|class=|url\(|font-face/);
  });

  it('is well-formed whatever authors write', () => {
    const words = fc.oneof(anything, fc.constantFrom('<b>', '&amp;', ']]>', '\u0000', '"\''));
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), words, (titles, title) => {
        const view = mapOf(
          titles.map((each) => stage('s', { title: each, goal: each })),
          title,
        );
        expect(() => wellFormed(drawn(view, 'de'))).not.toThrow();
      }),
      { numRuns: 50 },
    );
  });
});

describe('a text in a drawing', () => {
  it('keeps every line within its width, and every letter', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-zäöü]{1,60}$/), { maxLength: 8 }),
        fc.integer({ min: 6, max: 40 }),
        (all, most) => {
          const lines = wrapText(all.join(' '), most);
          for (const line of lines) expect([...line].length).toBeLessThanOrEqual(most);
          expect(lines.join('').replace(/[\s-]/g, '')).toBe(all.join(''));
        },
      ),
    );
  });

  it.each([
    ['a < b & "c"', 'a &lt; b &amp; &quot;c&quot;'],
    ['bell\u0007 and half \ud800', 'bell and half '],
    ['whole 🙂', 'whole 🙂'],
  ])('is escaped, and loses what XML forbids: %j', (text, expected) => expect(xmlText(text)).toBe(expected));
});
