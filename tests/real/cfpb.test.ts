import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { serveSite } from '../../scripts/site/serve.ts';
import { editEntryFile, renderEntryFile, renderYaml } from '../../src/files/frontmatter.ts';
import { desktop, openPage } from '../browser/open.ts';
import { readTree } from '../import/wiki.ts';
import { type Ran, root, smallWiki } from '../site/build.ts';
import { all, one, pageAt, readPages, textOf } from '../site/pages.ts';

const data = resolve(root, '../shared/data');
const absent = !existsSync(data);
const skipped = absent ? ' (skipped: the folder ../shared/data is absent)' : '';

const claim = 'Complaints about a credit report outnumber all others';
const named = ['--purpose', 'To see what customers complain about', '--legal-basis', 'Published data'];
const imports = [
  {
    file: 'cfpb-complaints/complaints.csv',
    words: ['--map', 'theme=Issue'],
    exit: 2,
    summary: '2,068 rows read = 2,067 new',
  },
  {
    file: 'banking77/train.csv',
    words: ['--source', 'banking77', '--map', 'theme=category'],
    exit: 0,
    summary: '10,003 rows read = 10,003 new',
  },
  { file: 'surveymonkey/flying-etiquette.csv', words: [], exit: 0, summary: '1,040 rows read = 1,040 new' },
];

describe.skipIf(absent)(
  `from real exports to a page that people find${skipped}`,
  { timeout: 300_000 },
  () => {
    const wiki = absent ? undefined : smallWiki('real');
    const there = () => wiki ?? expect.unreachable();
    const write = (path: string, text: string) => writeFileSync(join(there().content, path), text);
    const importAll = async (): Promise<Ran[]> => {
      const ran: Ran[] = [];
      for (const { file, words } of imports)
        ran.push(await there().run(['import', join(data, file), ...words, ...named]));
      return ran;
    };
    let ran: Ran[];
    let drafted: Ran;
    let published: string;

    beforeAll(async () => {
      writeBeginnings(write, there().content);
      ran = await importAll();
      for (const source of ['complaints', 'banking77', 'flying-etiquette'])
        answerFor(source, there().content);
      drafted = await there().run(['draft', '--source', 'complaints']);
      published = publishDraft(join(there().content, 'insights'));
      const where = {
        answer: { 'is-itrude-to-recline-your-seat-on-a-plane': ['Yes, somewhat rude', 'Yes, very rude'] },
      };
      const evidence = [{ type: 'query', source: 'flying-etiquette', where, expect: { atLeast: 0.3 } }];
      const title = 'Many passengers find reclining a seat rude';
      write(
        'insights/reclining.md',
        renderEntryFile({ lang: 'en', title, kind: 'behaviour', owner: 'redaktion', evidence }),
      );
    }, 300_000);
    afterAll(() => wiki?.remove());

    it.each(imports.map((one, index) => ({ ...one, index })))(
      '$file: $summary',
      ({ exit, summary, index }) => {
        expect([ran[index]?.exit, ran[index]?.output]).toEqual([exit, expect.stringContaining(summary)]);
      },
    );

    it('the complaint that was cut off is rejected by its line', () => {
      expect(ran[0]?.output).toMatch(/3,?302/);
      const rejects = readFileSync(join(there().content, 'evidence/complaints/rejects.jsonl'), 'utf8');
      expect(
        rejects
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line)),
      ).toEqual([expect.objectContaining({ line: 3302 })]);
    });

    it('drafts are written for the strong themes of the complaints, and say that they are drafts', () => {
      expect(drafted.exit).toBe(0);
      expect(drafted.output).toMatch(/[1-9]\d* drafts written/);
    });

    it('importing again changes no byte', async () => {
      const before = readTree(there().content);
      const again = await importAll();
      expect(again.map(({ output }) => /\b0 new\b/.test(output))).toEqual([true, true, true]);
      const after = readTree(there().content);
      expect(Object.keys(after)).toEqual(Object.keys(before));
      expect(Object.keys(after).filter((path) => after[path] !== before[path])).toEqual([]);
    });

    it('the site says 352 of 854, 41.2 %, and the published claim is found by search', async () => {
      const { exit, output, out } = await there().build('internal');
      expect([exit, output.slice(-3_000)]).toEqual([0, expect.anything()]);
      const pages = readPages(out);
      const facts = textOf(one(pageAt(pages, '/en/insights/reclining/').tree, '#sure .evidence-facts'));
      expect(facts).toContain('352 of 854');
      expect(facts.replace(/\s/g, '')).toContain('41.2%');
      // Drafts stay drafts until a person has worded them.
      const insights = [...pages.keys()].filter((path) => /^\/en\/insights\/[^/]+\/$/.test(path));
      expect(insights.sort()).toEqual([`/en/insights/${published}/`, '/en/insights/reclining/'].sort());
      expect(
        all(pageAt(pages, `/en/insights/${published}/`).tree, '#voices blockquote').length,
      ).toBeGreaterThan(0);

      const target = { audience: 'internal', content: there().content, out, cache: out } as const;
      const site = await serveSite(target, 4430, { root, cwd: root });
      const { page, faults } = await openPage({ viewport: desktop, baseURL: site.address });
      await page.goto('/en/');
      await page.keyboard.press('/');
      await page.locator('[data-search="field"]').fill('complaints outnumber');
      const hit = page.locator(`.search-result-link[href="/en/insights/${published}/"]`);
      await hit.waitFor();
      await hit.click();
      await page.waitForURL(`**/insights/${published}/`);
      expect(await page.locator('h1').textContent()).toBe(claim);
      expect(faults()).toEqual([]);
      await page.context().close();
      await site.stop();
    });
  },
);

/** A wiki as a stranger begins one: settings, words for channel and method, and whom to ask. */
function writeBeginnings(write: (path: string, text: string) => void, content: string): void {
  for (const folder of ['taxonomy', 'contacts', 'insights']) mkdirSync(join(content, folder));
  const both = (word: string) => ({ de: word, en: word });
  const value = (id: string, more = {}) => ({ id, label: both(id), definition: both(id), ...more });
  const settings = {
    name: both('Customer knowledge'),
    company: 'Example',
    defaultLanguage: 'en',
    asOf: '2026-10-15',
    contact: 'redaktion',
  };
  write('wiki.yaml', renderYaml(settings));
  write(
    'taxonomy/channels.yaml',
    renderYaml({ values: [value('app', { medium: 'digital' }), value('web', { medium: 'digital' })] }),
  );
  write(
    'taxonomy/methods.yaml',
    renderYaml({ values: ['survey', 'ticket', 'review'].map((id) => value(id)) }),
  );
  for (const name of ['themes', 'products', 'phases']) write(`taxonomy/${name}.yaml`, 'values: []\n');
  write('contacts/redaktion.yaml', renderYaml({ title: both('Editors'), about: both('These pages') }));
}

/** Says who answers for a new source, as the check asks for. */
function answerFor(source: string, content: string): void {
  const path = join(content, 'evidence', source, 'source.yaml');
  const owner = { path: ['owner'], value: 'redaktion' };
  writeFileSync(path, editEntryFile(readFileSync(path, 'utf8'), [owner]));
}

const front = z.object({ draftedFor: z.string() });

/** Words and publishes the draft on credit reports, as a person does in an editor; returns its id. */
function publishDraft(folder: string): string {
  for (const file of readdirSync(folder)) {
    const path = join(folder, file);
    const text = readFileSync(path, 'utf8');
    const draftedFor = /^draftedFor: (.+)$/m.exec(text)?.[1];
    if (!front.parse({ draftedFor }).draftedFor.includes('credit-report')) continue;
    const changes = { title: claim, summary: undefined, status: 'published', owner: 'redaktion', lang: 'en' };
    const edits = Object.entries(changes).map(([key, value]) => ({ path: [key], value }));
    writeFileSync(path, editEntryFile(text, edits));
    return file.replace(/\.mdx?$/, '');
  }
  throw new Error(`No draft is about credit reports: ${readdirSync(folder).join(', ')}`);
}
