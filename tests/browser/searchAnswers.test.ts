import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faultsOf } from './axe.ts';
import { desktop, openPage, seen, type Watched } from './open.ts';
import { answerWith, hit, type ScriptedSearch, scriptSearch } from './scriptedSearch.ts';

let watched: Watched;
let page: Page;
let search: ScriptedSearch;
beforeEach(async () => {
  watched = await openPage({ viewport: desktop });
  page = watched.page;
  search = await scriptSearch(page);
});
afterEach(async () => {
  await page.context().close();
  expect(watched.faults()).toEqual([]);
});

const part = (name: string) => page.locator(`[data-search="${name}"]`);

async function openSearch(words: string, narrowed = ''): Promise<void> {
  await page.goto(`/de/search/?q=${encodeURIComponent(words)}${narrowed}`);
  await search.wait(1);
}

const card = {
  confidence: 'established',
  freshness: 'fresh',
  newest: '2026-09-28',
  n: 1660,
  verbatim: { text: 'Ich komme nicht hinein.', from: 'App-Bewertungen', lang: 'de', synthetic: true },
  ask: { name: 'Team Mobile Banking', href: '/de/contacts/mobile-banking/' },
};

describe('an answer', () => {
  it('stands above the results once, with all that one asks first', async () => {
    await openSearch('Anmeldung');
    const first = hit('anmeldung');
    await search.say(answerWith([first, hit('app')], { answer: { hit: first, card } }));
    const words = await seen(part('answer'));
    for (const word of ['Gesichert', 'frisch', 'n = 1.660', '28. Sept. 2026', 'Ich komme nicht hinein.']) {
      expect(words).toContain(word);
    }
    expect(await part('answer').locator('.confidence-established svg').count()).toBe(1);
    expect(await part('answer').getByText('Team Mobile Banking').getAttribute('href')).toBe(card.ask.href);
    expect(await page.locator(`a[href="${first.url}"]`).count()).toBe(1);
    expect(await faultsOf(page)).toEqual([]);
  });
});

describe('where nothing answers', () => {
  const nearest = [{ title: 'Abwanderung', url: '/de/glossary/abwanderung/' }];
  const unknown = answerWith([hit('nah')], { unknown: true, nearest });

  it('the search says so, and names what is near under a heading of its own', async () => {
    await openSearch('Kryptokredite');
    await search.say(unknown);
    expect(await seen(part('unknown'))).toContain('Das wissen wir noch nicht');
    expect(await part('unknown').getByText('Abwanderung').getAttribute('href')).toBe(nearest[0]?.url);
    expect(await part('nearest').isVisible()).toBe(true);
    expect(await faultsOf(page)).toEqual([]);
  });

  it('it says so only once everything was asked', async () => {
    await openSearch('Kryptokredite');
    await search.say({ ...unknown, complete: false });
    expect(await part('unknown').isVisible()).toBe(false);
  });

  it('the dialog leads to results on the search page only where there are some', async () => {
    await page.goto('/de/');
    await page.keyboard.press('/');
    await part('field').fill('Kryptokredite');
    await search.wait(1);
    await search.say(unknown);
    expect(await part('all').isVisible()).toBe(true);
    await part('field').fill('Kryptobörse');
    await search.wait(2);
    await search.say(answerWith([], { unknown: true }));
    await part('nearest').waitFor({ state: 'hidden' });
    expect(await part('all').isVisible()).toBe(false);
  });

  it('a request for research is filled in', async () => {
    await openSearch('Kryptokredite & <Zinsen>', '&kind=insight');
    await search.say(unknown);
    const href = await part('unknown').locator('.search-request a').getAttribute('href');
    const { protocol, searchParams } = new URL(href ?? '');
    expect(['https:', 'mailto:']).toContain(protocol);
    const [title] = [searchParams.get('title') ?? searchParams.get('subject')];
    expect(title).toContain('Kryptokredite & <Zinsen>');
    for (const line of ['Deutsch', 'Art: Erkenntnis', 'Erkenntnis nah']) {
      expect(searchParams.get('body')).toContain(line);
    }
  });
});

describe('words that were read in another way', () => {
  it('are named, and taken into the field on request', async () => {
    await openSearch('Gebürhen churn');
    const understood = {
      corrections: [{ typed: 'Gebürhen', meant: 'Gebühren' }],
      meant: 'Gebühren churn',
      widenings: [
        { typed: 'churn', also: ['Abwanderung'] },
        { typed: 'Gebürhen', also: ['Entgelte'] },
      ],
      problems: [],
      shortened: true,
    };
    await search.say(answerWith([hit('gebuehren')], { understood }));
    const words = await seen(part('understood'));
    expect(words).toContain('Gesucht nach „Gebühren“ statt „Gebürhen“.');
    expect(words).toContain('auch: Abwanderung');
    expect(words).toContain('„Gebühren“, auch: Entgelte');
    expect(words).toContain('sehr lang');
    await part('understood').getByRole('button').click();
    expect(await part('field').inputValue()).toBe('Gebühren churn');
    expect((await search.asked()).at(-1)?.words).toBe('Gebühren churn');
  });

  it('are replaced where a filter was misspelt', async () => {
    await openSearch('Unterlagen persona:neubua');
    const problem = {
      code: 'unknown-value',
      typed: 'persona:neubua',
      field: 'persona',
      suggestion: 'persona:neubau',
    } as const;
    const understood = { corrections: [], widenings: [], problems: [problem], shortened: false };
    await search.say(answerWith([hit('unterlagen')], { understood }));
    await part('understood').getByRole('button', { name: 'persona:neubau' }).click();
    expect(await part('field').inputValue()).toBe('Unterlagen persona:neubau');
  });
});

describe('hostile input', () => {
  it.each([
    ['HTML', '<img src=x onerror=alert(1)><script>alert(1)</script>'],
    ['operators', '"\\ -- * ~1 +: ^ ( ) persona: >='],
    ['places of a sentence', '{0} {1} $& $1'],
    ['emoji', '🙂👩‍👩‍👧🏳️‍🌈'],
    ['right-to-left words', 'مرحبا שלום'],
    ['half a character', 'a\ud83d b'],
  ])('is shown as text: %s', async (_name, words) => {
    await page.goto('/de/search/');
    await part('field').fill(words);
    await search.wait(1);
    const title = `Titel ${words}`;
    const excerpt = [{ text: words, marked: true }];
    const nearest = [{ title: words, url: '/de/glossary/' }];
    const hits = [hit('x', { title, excerpt })];
    await search.say(answerWith(hits, { unknown: true, nearest }));
    const shown = await page.locator('.search-result-link').evaluate((link) => link.textContent);
    expect(shown?.toWellFormed()).toBe(title.toWellFormed());
    expect(await page.locator('.search-result mark').evaluate((mark) => mark.children.length)).toBe(0);
    // The panel's own words stand in a block that is no script to run.
    const made = page.locator('.search-panel :is(img, script:not([data-search-words]))');
    expect(await made.count()).toBe(0);
  });

  it('of great length breaks nothing', async () => {
    await page.goto('/de/search/');
    await part('field').fill('Donaudampfschifffahrt'.repeat(400));
    await search.wait(1);
    await search.say(answerWith([hit('lang', { title: 'W'.repeat(500) })], { unknown: true }));
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(desktop.width);
    const href = await part('unknown').locator('.search-request a').getAttribute('href');
    expect(href?.length ?? 0).toBeLessThan(2_000);
  });
});
