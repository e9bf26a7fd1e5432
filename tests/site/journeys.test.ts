import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { beforeAll, describe, expect, it } from 'vitest';
import { words } from '../../src/i18n/words.ts';
import { wellFormed } from '../components/journeyExport/wellFormed.ts';
import { all, attribute, one, type Page, pageAt, readPages, textOf } from './pages.ts';
import { sampleSite } from './sample.ts';

let journeys: Page[];
let pages: ReadonlyMap<string, Page>;
beforeAll(() => {
  pages = readPages(sampleSite());
  journeys = [...pages.values()].filter(
    ({ path, html }) => /^\/(de|en)\/journeys\/[^/]+\/$/.test(path) && html.includes('journey-map'),
  );
});

describe('every journey of the sample', () => {
  it('was found', () => expect(journeys.length).toBeGreaterThan(2));

  it('is a real table: a head for every phase and stage, and for every lane', () => {
    for (const { tree, path } of journeys) {
      const map = one(tree, '.journey-map');
      const stages = all(map, 'thead th[scope=col]').length;
      const spans = all(map, 'thead th[scope=colgroup]').map((head) =>
        Number(attribute(head, 'colSpan') ?? 1),
      );
      expect(
        spans.reduce((sum, span) => sum + span, 0),
        path,
      ).toBe(stages);
      for (const row of all(map, 'tbody tr')) {
        expect(all(row, 'th[scope=row]'), path).toHaveLength(1);
        const cells = all(row, 'td').map((cell) => Number(attribute(cell, 'colSpan') ?? 1));
        expect(
          cells.reduce((sum, span) => sum + span, 0),
          path,
        ).toBe(stages);
      }
    }
  });

  it('tells its curve in figures: value, interval, n and what it rests on', () => {
    for (const { tree, path } of journeys) {
      const rows = all(one(tree, '.journey .chart-figures'), 'tbody tr').filter(
        (row) => all(row, 'td').length > 0,
      );
      expect(rows.length, path).toBeGreaterThanOrEqual(all(tree, '.journey-map th[scope=col]').length);
      for (const row of rows) {
        const [value, interval, n, rests] = all(row, 'td').map(textOf);
        expect(rests, path).not.toBe('');
        expect(interval === '–', `${path}: ${textOf(row)}`).toBe(n === '–');
        if (n !== '–') expect(value, path).not.toBe('–');
      }
    }
  });

  it('says of every break how many speak of it, or that it is assumed', () => {
    for (const { tree, path } of journeys) {
      const { assumed } = words(path.startsWith('/en/') ? 'en' : 'de').journeyMap;
      for (const each of all(tree, '.journey-map .break')) {
        const told = textOf(each);
        expect(told.endsWith(assumed) || /\d+ (von|of) \d+/.test(told), `${path}: ${told}`).toBe(true);
      }
    }
  });

  it('says in words what the colours of its map of evidence say', () => {
    for (const { tree, path } of journeys) {
      const { waiting } = words(path.startsWith('/en/') ? 'en' : 'de').journeyMap;
      for (const cell of all(tree, '.evidence-grid td.grid-waiting')) expect(textOf(cell)).toContain(waiting);
      for (const cell of all(tree, '.evidence-grid tbody td')) expect(textOf(cell), path).not.toBe('');
    }
  });

  it('can be taken along as a drawing and as a table', () => {
    for (const { tree, path } of journeys) {
      const links = all(tree, '.journey-exports a').map((link) => attribute(link, 'href') ?? '');
      const [svg = '', csv = ''] = links.map((href) => readFileSync(join(sampleSite(), href), 'utf8'));
      wellFormed(svg);
      const delimiter = path.startsWith('/de/') ? ';' : ',';
      const rows: string[][] = parse(csv, { bom: true, delimiter });
      expect(rows.length - 1, path).toBe(all(tree, '.journey-map th[scope=col]').length);
    }
  });
});

describe('the mortgage as it is and as it should be', () => {
  it('lead to each other, and the picture of tomorrow says what differs', () => {
    const today = pageAt(pages, '/de/journeys/baufinanzierung/');
    const planned = pageAt(pages, '/de/journeys/baufinanzierung-soll/');
    const hrefs = (page: Page) => all(page.tree, '.notice a').map((link) => attribute(link, 'href'));
    expect(hrefs(today)).toContain('/de/journeys/baufinanzierung-soll/#comparison');
    expect(hrefs(planned)).toContain('/de/journeys/baufinanzierung/');
    const comparison = textOf(one(planned.tree, '#comparison'));
    const { change, breaksGone } = words('de').journeyMap;
    for (const told of [change.merges, change.stays, breaksGone]) expect(comparison).toContain(told);
  });
});
