import { existsSync, globSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nodeIo } from '../../src/files/io.ts';
import { readContent } from '../../src/files/readContent.ts';
import { isError } from '../../src/wiki/problem.ts';
import { type TestWiki, testWiki } from './wiki.ts';

const data = resolve(import.meta.dirname, '../../../shared/data');
const absent = !existsSync(data);
const skipped = absent ? ' (skipped: the folder ../shared/data is absent)' : '';

describe.skipIf(absent)(`real reports and personas${skipped}`, () => {
  let wiki: TestWiki;
  beforeEach(() => {
    wiki = testWiki();
  });
  afterEach(() => wiki.remove());

  const importAll = async (folder: string) => {
    const files = globSync('*.md', { cwd: join(data, folder) }).sort();
    const ran = await wiki.run([...files.map((file) => join(data, folder, file)), '--json']);
    expect(ran.exit, ran.stderr).toBe(0);
    return JSON.parse(ran.stdout).entries;
  };
  const entries = async () => {
    const { content, problems } = await readContent(join(wiki.root, 'content'), nodeIo);
    const bad = problems.filter(
      (problem) => isError(problem) && /^(?:studies|personas)\//.test(problem.file),
    );
    expect(bad).toEqual([]);
    return content.entries;
  };

  it('four reports become drafts of studies, and once only', async () => {
    expect(await importAll('research-reports')).toHaveLength(4);
    const studies = (await entries()).flatMap((entry) => (entry.kind === 'study' ? [entry.data] : []));
    expect(studies).toHaveLength(4);
    expect(studies.every(({ visibility }) => visibility === 'restricted')).toBe(true);
    const spring = studies.find(({ title }) => title.startsWith('2021, Spring'));
    expect(spring?.findings.map(({ text }) => text)).toHaveLength(3);
    expect(spring?.from.toISOString()).toMatch(/^2021-03-01/);
    const winter = studies.find(({ title }) => title.startsWith('2022, Winter'));
    expect(winter).toMatchObject({ participants: 5 });
    const sitemap = studies.find(({ title }) => title.includes('Sitemap'));
    expect(sitemap).toMatchObject({ participants: 25 });
    const before = wiki.files();
    expect((await importAll('research-reports')).every(({ known }: { known: boolean }) => known)).toBe(true);
    expect(wiki.files()).toEqual(before);
  });

  it('two personas become drafts of personas, named by their type and not by a person', async () => {
    expect(await importAll('personas')).toHaveLength(2);
    const personas = (await entries()).flatMap((entry) =>
      entry.kind === 'persona' ? [entry.data.title] : [],
    );
    expect(personas.sort()).toEqual([
      'Older user with multiple conditions',
      'Severely sight impaired screenreader user',
    ]);
  });
});
