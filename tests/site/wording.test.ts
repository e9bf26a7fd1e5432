import { beforeAll, describe, expect, it } from 'vitest';
import { words } from '../../src/i18n/words.ts';
import { all, one, type Page, pageAt, readPages, textOf } from './pages.ts';
import { sampleSite } from './sample.ts';

let pages: ReadonlyMap<string, Page>;
beforeAll(() => {
  pages = readPages(sampleSite());
});

describe('an insight that no longer holds', () => {
  it('is told as withdrawn and not as what we believe', () => {
    const { tree } = pageAt(pages, '/de/insights/drucker-fehlt/');
    const { states, sure, entry } = words('de');
    const facts = textOf(one(tree, '.facts'));
    expect(facts).toContain(states.withdrawn.meaning);
    expect(textOf(one(tree, 'main'))).not.toContain(states.confidenceMeaning.assumption);
    expect(textOf(one(tree, '#sure h2'))).toBe(sure.titleWithdrawn);
    expect(textOf(one(tree, 'main'))).not.toContain(entry.nothingDone);
  });

  it('is marked in a list', () => {
    const { tree } = pageAt(pages, '/de/insights/by/status/retired/');
    const marks = all(tree, '.claim-row .confidence').map(textOf);
    expect(new Set(marks)).toEqual(new Set([words('de').states.withdrawn.word]));
  });
});

it('a quotation within a quotation has single marks', () => {
  const { tree } = pageAt(pages, '/de/insights/drucker-fehlt/');
  const refuted = textOf(one(tree, '#sure .arithmetic-objections'));
  expect(refuted).toMatch(/„Anteil der Stimmen mit Wortlaut: ‚Drucker‘ oder ‚printer‘“/);
});
