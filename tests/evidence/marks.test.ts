import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { openDuckDb } from '../../src/evidence/duckdb/open.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

const id = (n: number) => String(n).padStart(20, '0');
const lines = (rows: object[]) => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

describe('what voices gave at a stage', () => {
  it('counts a person once, with the newest record, and parts ratings, recommendations and sentiments', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'marks-'));
    folders.push(folder);
    await mkdir(join(folder, 's'));
    const common = { source: 's', channel: 'app', lang: 'de', solicited: true, text: '' };
    const july = [
      { id: id(1), ...common, at: '2026-07-01', rating: 1, respondent: 'aaaaaaaaaaaaaaaa' },
      { id: id(2), ...common, at: '2026-07-20', rating: 5, respondent: 'aaaaaaaaaaaaaaaa' },
      { id: id(3), ...common, at: '2026-07-21', rating: 5 },
      { id: id(4), ...common, at: '2026-07-22', nps: 3 },
    ];
    const coded = ['negative', 'positive', 'positive', 'negative'];
    const codes = july.map((row, n) => ({
      id: row.id,
      coder: 'rule',
      version: 'v',
      themes: [],
      stages: ['j/a'],
      sentiment: coded[n],
    }));
    await writeFile(join(folder, 's', '2026-07.jsonl'), lines(july));
    await writeFile(join(folder, 's', '2026-07.codes.jsonl'), lines(codes));
    const store = await openDuckDb({
      folder,
      sources: [{ id: 's', quote: 'internal' }],
      audience: 'internal',
      timeZone: 'Europe/Berlin',
    });
    const month = { from: '2026-07', to: '2026-09' };
    const found = await store.breakdown('stage', { asOf: '2026-10-15', recent: month, baseline: month });
    await store.close();
    expect(found).toEqual([
      {
        source: 's',
        value: 'j/a',
        month: '2026-07',
        voices: 3,
        sentimentSum: 0,
        sentimentN: 4,
        marks: [
          { sentiment: 'negative', nps: 3, count: 1 },
          { sentiment: 'positive', rating: 5, count: 2 },
        ],
      },
    ]);
  });
});
