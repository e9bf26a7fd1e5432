import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readTree, type TestWiki, testWiki } from './wiki.ts';

let wiki: TestWiki;
beforeEach(() => {
  wiki = testWiki();
});
afterEach(() => wiki.remove());

const originals = ['Winter', 'DE89 3704 0044 0532 0130 00', '030 23125014'];
const rows = [
  'id,created_at,text',
  '1,2026-01-05,"Herr Winter war nett, meine IBAN ist DE89 3704 0044 0532 0130 00."',
  '2,2026-02-05,Everything works as it should',
  '3,2026-02-07,"Rückruf unter 030 23125014\u001b[31m bitte"',
];

describe('the review of an import', () => {
  it('shows originals in the terminal, and only there', async () => {
    wiki.write('reviews.csv', `${rows.join('\n')}\n`);
    const shown = await wiki.run(['reviews.csv', '--review']);
    for (const original of originals) expect(shown.stdout).toContain(original);
    expect(shown.stdout).not.toContain('\u001b');
    const stored = Object.entries(readTree(wiki.root)).filter(([path]) => path !== 'reviews.csv');
    expect(stored.length).toBeGreaterThan(1);
    for (const [path, text] of stored) {
      for (const original of originals) expect(text, path).not.toContain(original);
    }
  });

  it('shows no original without being asked, nor in JSON', async () => {
    wiki.write('reviews.csv', `${rows.join('\n')}\n`);
    const plain = await wiki.run(['reviews.csv', '--dry-run']);
    const json = await wiki.run(['reviews.csv', '--dry-run', '--review', '--json']);
    for (const original of originals) expect(plain.stdout + json.stdout).not.toContain(original);
    expect(plain.stdout).toContain('Herr [Name] war nett');
  });

  it('draws at most fifty of a sort, the same whatever else is read', async () => {
    const many = Array.from(
      { length: 400 },
      (_, index) => `${index},2026-01-05,Frau Winter${'x'.repeat(index % 7)} half ${index}`,
    );
    wiki.write('many.csv', `id,created_at,text\n${many.join('\n')}\n`);
    const drawn = async () => {
      const { stdout } = await wiki.run(['many.csv', '--dry-run', '--review', '--json']);
      const { sources } = JSON.parse(stdout);
      return sources[0].redactions.map(({ line }: { line: number }) => line);
    };
    const lines = await drawn();
    expect(lines).toHaveLength(50);
    expect(await drawn()).toEqual(lines);
    expect(Math.max(...lines)).toBeGreaterThan(300);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });
});
