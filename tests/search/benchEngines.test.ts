import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { lunrQuery } from '../../scripts/bench/search/engines/lunr.ts';
import { ours } from '../../scripts/bench/search/engines/ours.ts';
import { withoutExcluded, withoutFields } from '../../scripts/bench/search/engines/typed.ts';
import { foundEntries } from '../../scripts/bench/search/engines/types.ts';
import { readSite } from '../../scripts/bench/search/site.ts';
import type { SearchAnswer, SearchHit } from '../../src/search/answer.ts';
import { readPage } from '../../src/search/documents/readPage.ts';
import { eachFacet } from '../../src/search/facets.ts';
import { servedPage } from './servedPage.ts';

describe('what was typed, for engines that know no fields', () => {
  test.each([
    ['a value stays as a word', 'persona:neu-in-deutschland Pass', 'neu-in-deutschland Pass'],
    ['a bound goes with its field', 'confidence:>=supported Gebühren', 'supported Gebühren'],
    ['a quoted value keeps its quotes', 'theme:"Warten am Telefon"', '"Warten am Telefon"'],
    ['a colon before a blank is none', 'Gewohnheiten: Wissen', 'Gewohnheiten: Wissen'],
    ['a time of day is none', 'nach 18:30', 'nach 18:30'],
  ])('%s', (_, typed, plain) => {
    expect(withoutFields(typed)).toBe(plain);
  });

  test('leaves out what is not wanted, and no hyphen inside of a word', () => {
    expect(withoutExcluded('Video-Ident -Post Termin')).toBe('Video-Ident Termin');
  });
});

describe("what was typed, in Lunr's query language", () => {
  test.each([
    ['longer words may be one letter off', 'Karte NPS', 'Karte~1 NPS'],
    ['its signs are taken away', 'was? "elf Sekunden" *^~+', 'was elf Sekunden~1'],
    ['a hyphen parts words', 'Peak-End-Regel', 'Peak End Regel~1'],
    ['what is not wanted is Lunr’s own', 'Termin -Juli', 'Termin~1 -Juli'],
  ])('%s', (_, typed, query) => {
    expect(lunrQuery(typed)).toBe(query);
  });
});

describe('what an engine found', () => {
  test('holds each entry once, at its best place', () => {
    expect(foundEntries(['a', 'b', 'a', 'c'])).toEqual({ found: ['a', 'b', 'c'], unknown: false });
  });

  test('says by nothing that it knows nothing', () => {
    expect(foundEntries([])).toEqual({ found: [], unknown: true });
  });
});

describe('a built site', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'bench-site-'));
    mkdirSync(join(folder, 'de', 'a'), { recursive: true });
    writeFileSync(join(folder, '404.html'), '<html lang="de"><main><p>Nichts</p></main></html>');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test('is read as the index is made of it, without pages that ask not to be found', () => {
    const { html } = servedPage({
      url: '/de/a/',
      lang: 'de',
      title: 'Ge\u00adbühr',
      body: 'Eins',
      record: {},
    });
    writeFileSync(join(folder, 'de', 'a', 'index.html'), html);
    expect(readSite(folder)).toEqual([{ ...readPage({ url: '/de/a/', html }), html }]);
  });

  test('in which nothing can be found is an error', () => {
    expect(() => readSite(folder)).toThrow('Build the site');
  });
});

describe('this wiki’s own search', () => {
  const answers: Readonly<Record<string, SearchAnswer | undefined>> = {
    'kind:term Kulanz': answer(['term/kulanz', 'insight/anruf', 'term/kulanz'], false),
    Gold: answer(['term/median'], true),
  };
  const asked: string[] = [];
  const engine = ours((folder, lang) => ({
    search: async ({ words }) => {
      asked.push(`${folder} ${lang} ${words}`);
      return answers[words];
    },
    close: async () => void asked.push('closed'),
  }));

  test('is asked what was typed, and closed in the end', async () => {
    const open = await engine.open({ pages: [], folder: '/site', lang: 'en' });
    expect(await open.ask('kind:term Kulanz')).toEqual({
      found: ['term/kulanz', 'insight/anruf'],
      unknown: false,
    });
    expect(await open.ask('Gold')).toEqual({ found: ['term/median'], unknown: true });
    expect(await open.ask(' ')).toEqual({ found: [], unknown: true });
    await open.close();
    expect(asked).toEqual(['/site en kind:term Kulanz', '/site en Gold', '/site en  ', 'closed']);
  });
});

function answer(entries: readonly string[], unknown: boolean): SearchAnswer {
  const hits = entries.map(
    (entry): SearchHit => ({ url: '/', entry, title: entry, lang: 'de', excerpt: [], facets: {}, score: 1 }),
  );
  const understood = { corrections: [], widenings: [], problems: [], shortened: false };
  const counts = eachFacet(() => []);
  return { complete: true, total: hits.length, hits, counts, unknown, nearest: [], understood };
}
