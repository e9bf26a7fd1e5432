import { describe, expect, it } from 'vitest';
import type { Reader } from '../../src/collections/reader.ts';
import { claimRow } from '../../src/collections/views/claimRow.ts';
import { contactPageView } from '../../src/collections/views/contact.ts';
import { homeView } from '../../src/collections/views/home.ts';
import { listLinks } from '../../src/collections/views/listLinks.ts';
import { siteView } from '../../src/collections/views/site.ts';
import { KINDS } from '../../src/schema/kinds.ts';
import { entry, wiki } from '../wiki/graph/content.ts';
import { entryOf, readerOf } from './reader.ts';

const inHouse = readerOf(
  wiki([
    entry('contact/c', { visibility: 'public' }),
    entry('insight/i', { visibility: 'public', assumption: true, owner: 'c', reviewBy: '2026-01-01' }),
    entry('action/a', { visibility: 'public', status: 'proposed', said: 'Nobody answers.' }),
    entry('metric/m', { visibility: 'public' }),
    entry('study/s', { visibility: 'public' }),
  ]),
);
const forEverybody: Reader = { ...inHouse, wiki: { ...inHouse.wiki, audience: 'public' } };
const steering = /\/(board|pulse|habits|research-plan|contradictions|freshness)\//;

describe('a build for everybody', () => {
  const addresses = (reader: Reader) => {
    const { nav, more } = siteView(reader);
    return [...nav, ...more, ...KINDS.flatMap((kind) => listLinks(kind, reader))].map(({ href }) => href);
  };

  it('links to nothing that a company steers itself by', () => {
    const all = ['board', 'pulse', 'habits', 'research-plan', 'contradictions', 'freshness'];
    const found = addresses(inHouse).flatMap((href) => steering.exec(href)?.[1] ?? []);
    expect(new Set(found)).toEqual(new Set(all));
    expect(addresses(forEverybody).filter((href) => steering.test(href))).toEqual([]);
  });

  it('tells customers first whether anyone listened', () => {
    expect(siteView(forEverybody).nav.map(({ href }) => href)).toContain('/en/said-and-done/');
    expect(homeView(forEverybody).doors).toEqual({
      customer: '/en/said-and-done/',
      employee: '/en/insights/',
    });
  });

  it.each([{ issue: 'https://git.musterbank.example/new' }, { email: 'forschung@musterbank.example' }])(
    'is not asked for research, as the house is by %j',
    (researchRequests) => {
      const asked = ({ wiki: given, ...reader }: Reader) =>
        siteView({ ...reader, wiki: { ...given, settings: { ...given.settings, researchRequests } } });
      expect(asked(inHouse).researchRequests).toEqual(researchRequests);
      expect(asked(forEverybody)).not.toHaveProperty('researchRequests');
      expect(siteView(inHouse)).not.toHaveProperty('researchRequests');
    },
  );

  it('claims nothing that hidden entries may belie', () => {
    const row = (reader: Reader) => claimRow(entryOf(reader, 'insight', 'i'), reader);
    expect([row(inHouse).idle, row(forEverybody).idle]).toEqual([true, undefined]);
    expect(homeView(inHouse).unknowns).toBeDefined();
    expect(homeView(forEverybody).unknowns).toBeUndefined();
  });

  it('marks no entry as public and queues none for review', () => {
    const row = (reader: Reader) => claimRow(entryOf(reader, 'insight', 'i'), reader);
    expect([row(inHouse).visibility, row(forEverybody).visibility]).toEqual(['public', undefined]);
    const overdue = (reader: Reader) =>
      contactPageView(entryOf(reader, 'contact', 'c'), reader).overdue.length;
    expect([overdue(inHouse), overdue(forEverybody)]).toEqual([1, 0]);
  });
});
