import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editEntryFile } from '../../src/files/frontmatter.ts';
import { fixture, type SmallWiki, smallWiki } from './build.ts';
import { readPages } from './pages.ts';

let wiki: SmallWiki;
beforeAll(() => {
  wiki = smallWiki('changes', fixture('audiences/content'));
});
afterAll(() => wiki.remove());

async function htmlByPath(): Promise<Map<string, string>> {
  const { exit, output, out } = await wiki.build('internal');
  if (exit !== 0) throw new Error(output);
  return new Map([...readPages(out).values()].map(({ path, html }) => [path, html]));
}

describe('building again', () => {
  it('changes the pages that show what has changed and no byte of the others, and takes deleted pages away', async () => {
    const before = await htmlByPath();
    const old = 'Gebühren überraschen viele';
    const file = join(wiki.content, 'insights/zweite.md');
    const change = { path: ['title'], value: 'Gebühren verärgern fast alle' };
    writeFileSync(file, editEntryFile(readFileSync(file, 'utf8'), [change]));
    const after = await htmlByPath();

    const showed = [...before].filter(([, html]) => html.includes(old)).map(([path]) => path);
    expect(showed).toEqual(
      expect.arrayContaining(['/de/insights/zweite/', '/de/insights/', '/de/themes/gebuehren/']),
    );
    expect([...after].filter(([, html]) => html.includes(old))).toEqual([]);
    const changed = [...after].filter(([path, html]) => html !== before.get(path)).map(([path]) => path);
    expect(changed.sort()).toEqual(showed.sort());
    expect([...after.keys()]).toEqual([...before.keys()]);

    rmSync(file);
    const without = await htmlByPath();
    expect(without.has('/de/insights/zweite/')).toBe(false);
    expect(
      [...without].filter(([, html]) => html.includes('insights/zweite/')).map(([path]) => path),
    ).toEqual([]);
  });
});
