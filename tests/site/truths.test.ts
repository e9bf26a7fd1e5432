import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { words } from '../../src/i18n/words.ts';
import type { Language } from '../../src/schema/fields.ts';
import { root } from './build.ts';
import { all, attribute, one, type Page, pageAt, readPages, textOf } from './pages.ts';
import { sampleSite } from './sample.ts';

const { patterns } = z
  .object({
    patterns: z.array(
      z.object({
        theme: z.string(),
        about: z.string(),
        verdict: z.enum(['strengthening', 'weakening', 'stable', 'silent', 'tooLittleData', 'contradiction']),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(join(root, 'tests/sample/truths.json'), 'utf8')));

/** The insight that makes a claim of what was planted about a theme. */
const insightOf: Readonly<Record<string, string>> = {
  anmeldung: 'anmeldung-nach-update',
  'wartezeit-telefon': 'wartezeit-sinkt',
  gebuehren: 'gebuehren-unverstaendlich',
  kartenversand: 'kartenversand-verstummt',
  barrierefreiheit: 'barrierefreiheit-zu-wenig',
  'beratung-filiale': 'beratung-widerspruch',
};

const planted = [...new Map(patterns.map((pattern) => [pattern.theme, pattern])).values()];
let pages: ReadonlyMap<string, Page>;
beforeAll(() => {
  pages = readPages(sampleSite());
});

/** The page of an insight in a language, or in its own where it is not translated. */
function insightPage(theme: string, lang: Language): { page: Page; lang: Language } {
  const path = (language: Language) => `/${language}/insights/${insightOf[theme]}/`;
  const page = pages.get(path(lang));
  return page ? { page, lang } : { page: pageAt(pages, path('de')), lang: 'de' };
}

describe.each(planted)('$about', ({ theme, verdict }) => {
  it.each(['de', 'en'] as const)('its page says so in words (%s)', (lang) => {
    const { page, lang: spoken } = insightPage(theme, lang);
    const { states } = words(spoken);
    const facts = one(page.tree, '.facts');
    if (verdict === 'contradiction') {
      expect(textOf(one(facts, '.confidence'))).toBe(states.confidence.disputed);
      expect(textOf(one(page.tree, '#against'))).toContain(states.verdict.refutes);
    } else {
      expect(textOf(one(facts, '.trend'))).toBe(states.trend[verdict]);
      expect(all(facts, '.confidence-disputed')).toEqual([]);
    }
  });

  it.each(['de', 'en'] as const)('the list of insights says so in words (%s)', (lang) => {
    const rows = all(pageAt(pages, `/${lang}/insights/`).tree, 'li, tr').filter((row) =>
      all(row, 'a').some((link) => attribute(link, 'href')?.endsWith(`/insights/${insightOf[theme]}/`)),
    );
    const { states } = words(lang);
    const row = textOf(rows.at(-1) ?? { type: 'root', children: [] });
    expect(row).toContain(verdict === 'contradiction' ? states.confidence.disputed : states.trend[verdict]);
  });

  it('its arithmetic shows measure, result, n, interval and what was expected', () => {
    const { page, lang } = insightPage(theme, 'de');
    const { sure, states } = words(lang);
    const { columns } = sure;
    // Findings of studies expect nothing; queries name their denominator.
    const items = all(page.tree, '#sure .evidence-item').filter(
      (item) => all(item, '.evidence-measure .small').length > 0,
    );
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) {
      expect(textOf(one(item, '.evidence-measure strong'))).not.toBe('');
      const facts = new Map(
        all(item, '.evidence-facts > div').map((fact) => [textOf(one(fact, 'dt')), textOf(one(fact, 'dd'))]),
      );
      for (const column of [columns.result, columns.n, columns.interval])
        expect(facts.get(column), column).toMatch(/\d/);
      // A query that only describes expects nothing, and its verdict says so.
      if (facts.get(columns.verdict) === states.verdict.describes)
        expect(facts.get(columns.expected)).toBe(sure.nothingExpected);
      else expect(facts.get(columns.expected)).toMatch(/\d/);
    }
  });
});

it('every theme of a pattern has its insight', () => {
  expect(planted.map(({ theme }) => theme).sort()).toEqual(Object.keys(insightOf).sort());
});

it('a claim that is measured shows its voices, each with source and date', () => {
  const { page } = insightPage('anmeldung', 'de');
  const quotes = all(page.tree, '#voices blockquote');
  expect(quotes).toHaveLength(5);
  expect(new Set(quotes.map(textOf)).size).toBe(5);
  for (const figure of all(page.tree, '#voices figure')) {
    expect(all(figure, 'a').some((link) => attribute(link, 'href')?.startsWith('/de/evidence/'))).toBe(true);
    expect(attribute(one(figure, 'time'), 'datetime')).toMatch(/^20\d\d-\d\d/);
  }
});
