import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { respondentPseudonym } from '../../scripts/steps/voices/identify.ts';
import { fixture, type Ran, type SmallWiki, smallWiki } from './build.ts';
import { readEveryFile, whereStands } from './everyByte.ts';

/**
 * One person of the open survey says words that nobody else says: in text, title and answer. They are pinned in an
 * insight and a persona, shown in a body, and quoted in a guide, a translation and a draft.
 */
const canaries = ['zqkanari', 'zqtitelvogel', 'zqantwortvogel'];
const id = '000000000000000000c1';
const record = {
  id,
  source: 'offen',
  channel: 'app',
  lang: 'de',
  solicited: true,
  at: '2026-09-09',
  title: 'Zqtitelvogel singt',
  text: 'Der Zqkanari meldet sich vergeblich an.',
  answers: { grund: 'Weil der Zqantwortvogel nicht hören will' },
  respondent: respondentPseudonym('key-of-the-tests', 'K-1'),
};

let wiki: SmallWiki;
let first: Ran & { out: string };
let erased: Ran;
let second: Ran & { out: string };
let before: ReadonlyMap<string, string>;

beforeAll(async () => {
  wiki = smallWiki('erasure', fixture('audiences/content'));
  plant();
  first = await wiki.build('internal');
  before = first.exit === 0 ? readEveryFile(first.out) : new Map();
  erased = await wiki.run(['erase', '--source', 'offen', '--respondent', 'K-1']);
  second = await wiki.build('internal');
});
afterAll(() => wiki.remove());

function plant(): void {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(wiki.content, path)), { recursive: true });
    writeFileSync(join(wiki.content, path), text);
  };
  const add = (path: string, text: string) =>
    write(path, readFileSync(join(wiki.content, path), 'utf8').trimEnd() + text);
  add('evidence/offen/2026-09.jsonl', `\n${JSON.stringify(record)}\n`);
  add(
    'evidence/offen/2026-09.codes.jsonl',
    `\n{"id":"${id}","coder":"rule","version":"1","themes":["anmeldung"]}\n`,
  );
  const pin = `{type: record, record: offen/${id}, stance: supports}`;
  add('insights/anmeldung.mdx', `\n\n<Verbatim record="offen/${id}" />\n`);
  write(
    'insights/kanari.md',
    `---\ntitle: Ein Vogel kommt nicht hinein\nkind: pain\nowner: redaktion\nevidence: [${pin}]\n---\n\n> Der Zqkanari meldet sich\n> vergeblich an.\n`,
  );
  write(
    'insights/kanari.en.md',
    '---\ntitle: A bird cannot get in\n---\n\nIt said “Weil der Zqantwortvogel nicht hören will”.\n',
  );
  write(
    'insights/kanari-entwurf.md',
    `---\ntitle: Noch ein Vogel\nkind: pain\nowner: redaktion\nstatus: draft\nevidence: [${pin}]\n---\n\n> Zqtitelvogel singt\n`,
  );
  write('personas/vogel.yaml', `title: Der Vogel\nowner: redaktion\nvoices: [offen/${id}]\n`);
  write(
    'guides/vogel.md',
    '---\ntitle: Von Vögeln\ntype: how-to\nowner: redaktion\n---\n\nJemand sagte: „Der Zqkanari meldet sich vergeblich an.“\n',
  );
}

describe('the words of a person', () => {
  it('stand on pages and in both search indexes while they are in the wiki', () => {
    expect([first.exit, first.output]).toEqual([0, expect.anything()]);
    for (const word of ['zqkanari', 'zqtitelvogel'])
      expect(whereStands(before, word).length, word).toBeGreaterThan(3);
    for (const folder of ['pagefind/fragment/', 'search/']) {
      const index = [...before].filter(([file]) => file.startsWith(folder));
      expect(whereStands(new Map(index), 'zqkanari').length, folder).toBeGreaterThan(0);
    }
  });

  it('are erased with a table of what rests on less now', () => {
    expect([erased.exit, erased.output]).toEqual([0, expect.stringContaining('1 record is erased')]);
    expect(erased.output).toMatch(/kanari\s+1 supports/);
  });

  it.each(canaries)(
    '%s is in no file of the site built next into the same folder, nor in content or caches',
    (word) => {
      expect([second.exit, second.output]).toEqual([0, expect.anything()]);
      expect(whereStands(readEveryFile(second.out), word)).toEqual([]);
      // Content, what the build keeps for the next, journals of imports: all that lies below the wiki's folder.
      expect(whereStands(readEveryFile(dirname(wiki.content)), word)).toEqual([]);
    },
  );

  it('leave the pages that showed them in place, without them', () => {
    const pages = readEveryFile(second.out);
    expect(pages.get('de/insights/kanari/index.html')).toContain('ein vogel kommt nicht hinein');
    expect(pages.get('de/guides/vogel/index.html')).toContain('jemand sagte');
  });
});
