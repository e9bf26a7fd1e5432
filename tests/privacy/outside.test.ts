import { afterEach, beforeEach, expect, it } from 'vitest';
import { idOf, lines, manifest, type PrivateWiki, privateWiki, pseudonym } from './privateWiki.ts';

let wiki: PrivateWiki;
beforeEach(() => {
  wiki = privateWiki();
  wiki.write('content/wiki.yaml', `${wiki.read('content/wiki.yaml')}evidence: {store: ../records}\n`);
  wiki.write('content/evidence/stimmen/source.yaml', manifest('retentionMonths: 12'));
  for (const month of ['2025-08', '2026-08']) {
    const voices = lines(
      Array.from({ length: 8 }, (_, number) => ({
        id: idOf(Number(month.slice(0, 4)) * 10 + number),
        at: `${month}-03`,
        respondent: pseudonym(`K-${number}`),
        text: `Zq${month} Wort ${number} und noch mehr`,
      })),
    );
    wiki.write(`records/stimmen/${month}.jsonl`, voices.records);
  }
});
afterEach(() => wiki.remove());

it('records outside the repository are removed there, and what may stay in git stays there', async () => {
  expect((await wiki.run(['retain'])).out).toContain('8 records are gone (2025-08)');
  expect((await wiki.run(['erase', '--all-sources', '--respondent', 'K-3'])).exit).toBe(0);
  const files = wiki.files();
  expect(Object.keys(files).filter((path) => /records|evidence/.test(path))).toEqual([
    'content/evidence/stimmen/counts.jsonl',
    'content/evidence/stimmen/erased.jsonl',
    'content/evidence/stimmen/source.yaml',
    'records/stimmen/2026-08.jsonl',
  ]);
  const all = Object.values(files).join('');
  expect(all).not.toMatch(/Zq2025|Wort 3/);
  expect(files['records/stimmen/2026-08.jsonl']?.trim().split('\n')).toHaveLength(7);
});
