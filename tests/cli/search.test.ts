import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { commands } from '../../scripts/commands/index.ts';
import { runCommandLine } from '../../scripts/commands/run.ts';
import type { IndexFiles } from '../../src/integrations/search/fresh.ts';
import { makeIndex } from '../../src/integrations/search/makeIndex.ts';
import { writeIndex } from '../../src/integrations/search/site.ts';
import { readPage } from '../../src/search/documents/readPage.ts';
import { servedPage, type TestPage } from '../search/servedPage.ts';
import { type TestProject, testProject } from './project.ts';

const pages: TestPage[] = [
  {
    url: '/de/insights/anmeldung/',
    lang: 'de',
    title: 'Seit Version 5 scheitert die Anmeldung',
    body: 'Die Gerätefreigabe bricht ab.',
    record: {
      entry: 'insight/anmeldung',
      summary: 'Der Ärger über die Anmeldung wächst.',
      facets: { kind: ['insight'], persona: ['familie-neubau'], confidence: ['supported'] },
      updated: '2026-01-10',
      card: {
        confidence: 'supported',
        freshness: 'overdue',
        newest: '2026-01-10',
        n: 97,
        verbatim: { text: 'Ich komme nicht rein.', from: 'App-Bewertungen', lang: 'de', synthetic: true },
        ask: { name: 'Team Mobile', href: '/de/contacts/mobile/' },
      },
    },
  },
  {
    url: '/en/insights/anmeldung/',
    lang: 'en',
    title: 'Since version 5 signing in fails',
    body: 'People cannot get in.',
    record: { entry: 'insight/anmeldung', facets: { kind: ['insight'], confidence: ['supported'] } },
  },
  {
    url: '/de/glossary/abwanderung/',
    lang: 'de',
    title: 'Abwanderung',
    body: 'Kunden gehen. Die Anmeldung ist einer der Gründe.',
    record: {
      entry: 'term/abwanderung',
      aliases: ['Churn'],
      facets: { kind: ['term'] },
      updated: '2026-01-12',
    },
  },
  {
    url: '/de/guides/steuerzeichen/',
    lang: 'de',
    title: 'Böse \u001b[31mZeichen\u001b[0m \u009b5A\u202e und mehr',
    body: 'Harmlos.',
    record: { facets: { kind: ['guide'] } },
  },
];

let index: IndexFiles;
beforeAll(async () => {
  const sources = pages
    .map(servedPage)
    .map((page) => ({ page: readPage(page), html: async () => page.html }));
  index = await makeIndex(sources, '/');
});

let project: TestProject;
beforeEach(async () => {
  project = testProject();
  // The stand-in for the build writes no indexes: they are there already, as a build would leave them.
  await writeIndex(join(project.root, 'dist', 'restricted'), async () => index);
});
afterEach(() => project.remove());

type Given = Parameters<TestProject['context']>[0];

async function search(words: string[], given: Given = {}) {
  const context = project.context(given);
  const exitCode = await runCommandLine(['search', ...words], context, commands);
  return { exitCode, out: context.out(), err: context.err() };
}

async function searchJson(words: string[]) {
  const { exitCode, out } = await search([...words, '--json']);
  expect(exitCode).toBe(0);
  return JSON.parse(out);
}

/** What is printed where standard output is a terminal. */
async function onTerminal(env: Record<string, string> = {}): Promise<string> {
  const written: string[] = [];
  const stdout = { isTTY: true, write: (text: string) => written.push(text) };
  await search(['Gerätefreigabe'], { stdout, env: { PATH: process.env['PATH'], ...env } });
  return written.join('');
}

describe('the site that npm run search asks', () => {
  test('is built where there is none, and said with how long that takes', async () => {
    const { exitCode, err } = await search(['Anmeldung']);
    expect(exitCode).toBe(0);
    expect(err).toMatch(/^There is no site to search in dist\/restricted yet; it is built first\.\n/);
    expect(err).toMatch(/\d+ pages, \d+ s\.\n/);
  });

  test('is not built again while the content is the same', async () => {
    await search(['Anmeldung']);
    const { err } = await search(['Abwanderung']);
    expect(err).toBe('');
    expect(project.calls()).toHaveLength(1);
  });

  test('is built again where the content is newer, and said', async () => {
    await search(['Anmeldung']);
    project.write('content/guides/a.md', '---\ntitle: B\n---\n');
    const { err } = await search(['Anmeldung']);
    expect(err).toContain('The site in dist/restricted is older than the content; it is built anew first.');
    expect(project.calls()).toHaveLength(2);
  });

  test('answers nothing where it cannot be built', async () => {
    const failing = { env: { PATH: process.env['PATH'], FAIL: '1' } };
    const { exitCode, out, err } = await search(['Anmeldung'], failing);
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(err).toContain('The site was not built, so nothing was searched');
  });

  test('is that of the audience, the content and the folder that were typed', async () => {
    project.write('wiki/wiki.yaml', 'name: {de: W, en: W}\ncompany: M\n');
    await writeIndex(join(project.root, 'site'), async () => index);
    await search(['Anmeldung', '--audience', 'public', '--content', 'wiki', '--out', 'site']);
    expect(project.calls().at(-1)).toMatchObject({ audience: 'public', out: join(project.root, 'site') });
  });
});

describe('in the terminal', () => {
  test('the answer comes first, with everything a person asks first', async () => {
    const { out } = await search(['Anmeldung', 'scheitert']);
    expect(out).toMatch(/^Answer: Seit Version 5 scheitert die Anmeldung\n/);
    expect(out).toContain('    Supported · review overdue · n = 97 · Newest voice: 2026-01-10\n');
    expect(out).toContain('    “Ich komme nicht rein.”\n        App-Bewertungen (invented)\n');
    expect(out).toContain('    Questions go to: Team Mobile  /de/contacts/mobile/\n');
  });

  test('a result has number, headline, kind, confidence, day, excerpt and path', async () => {
    const { out } = await search(['Gerätefreigabe']);
    expect(out).toContain(
      '1 result for “Gerätefreigabe”:\n\n' +
        ' 1. Seit Version 5 scheitert die Anmeldung\n' +
        '    Insight · Supported · 2026-01-10\n' +
        '    Die Gerätefreigabe bricht ab.\n' +
        '    /de/insights/anmeldung/\n',
    );
  });

  test('how the words were read is said in sentences', async () => {
    const { out } = await search(['Anmeldugn', 'persona:neubua', 'Churn']);
    expect(out).toContain('Searched for “Anmeldung” instead of “Anmeldugn”.');
    expect(out).toContain('Did you mean “Anmeldung persona:neubua Churn”?');
    expect(out).toContain('“Churn”, also: Abwanderung.');
    expect(out).toContain(
      'The value in “persona:neubua” does not exist; the filter was left out. Perhaps you mean: persona:neubau',
    );
    expect((await search(['Anmeldung', 'persona:neubau,xyz'])).out).toContain(
      'The value “xyz” in “persona:neubau,xyz” does not exist; it was left out.\n',
    );
  });

  test('what is found is bold on a terminal, and nowhere else', async () => {
    expect(await onTerminal()).toContain('Die \u001b[1mGerätefreigabe\u001b[22m bricht ab.');
    expect((await search(['Gerätefreigabe'])).out).not.toContain('\u001b');
    expect(await onTerminal({ NO_COLOR: '1' })).not.toContain('\u001b');
    expect(await onTerminal({ TERM: 'dumb' })).not.toContain('\u001b');
  });

  test('signs that steer a terminal never reach it, from the wiki or from the request', async () => {
    const { out } = await search(['Böse', '\u001b]\u0007']);
    expect(out).toContain('1. Böse [31mZeichen [0m 5A und mehr\n');
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  test('nothing found says so, names what is near and how to ask for research, and is no error', async () => {
    project.write(
      'content/wiki.yaml',
      'name: {de: W, en: W}\ncompany: M\naudience: restricted\nresearchRequests: {email: forschung@musterbank.example}\n' +
        'site: https://wiki.musterbank.example\n',
    );
    const asked = ['Goldbarren', 'Anmeldung', 'Edelmetalle', 'Silbermünzen'];
    const { exitCode, out } = await search(asked);
    expect(exitCode).toBe(0);
    expect(out).toContain('We do not know this yet\n');
    const [, link = ''] =
      /Ask for research on it: (mailto:forschung@musterbank\.example\?\S+)\n/.exec(out) ?? [];
    const { searchParams } = new URL(link);
    expect(searchParams.get('subject')).toBe(`Forschungsfrage: ${asked.join(' ')}`);
    expect(searchParams.get('body')).toContain('https://wiki.musterbank.example/de/insights/anmeldung/');
    expect((await searchJson(asked)).request).toBe(link);
    // As on the pages, the public is not told where to ask.
    await writeIndex(join(project.root, 'dist', 'public'), async () => index);
    expect((await searchJson([...asked, '--audience', 'public'])).request).toBeNull();
  });
});

describe('the JSON', () => {
  test('holds what was asked, found, counted and understood', async () => {
    const report = await searchJson(['Anmeldung']);
    expect(report).toMatchObject({
      query: 'Anmeldung',
      lang: 'de',
      total: 2,
      unknown: false,
      answer: { entry: 'insight/anmeldung', card: { n: 97, freshness: 'overdue' } },
      counts: {
        kind: [
          { value: 'insight', count: 1 },
          { value: 'term', count: 1 },
        ],
      },
      understood: { corrections: [], problems: [], shortened: false },
      nearest: [],
      request: null,
    });
    expect(report.results[0]).toMatchObject({
      url: '/de/insights/anmeldung/',
      title: 'Seit Version 5 scheitert die Anmeldung',
      kind: 'insight',
      lang: 'de',
      updated: '2026-01-10',
      facets: { persona: ['familie-neubau'] },
    });
    expect(report.results[0].excerpt).toContain('Anmeldung');
  });

  test('keeps a text as it is and lets no sign through that steers a terminal', async () => {
    const { out } = await search(['Böse', '--json']);
    expect(JSON.parse(out).results[0].title).toBe(pages[3]?.title);
    expect(out.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  test('is one answer where nothing is found', async () => {
    expect(await searchJson(['Xylophon'])).toMatchObject({
      total: 0,
      unknown: true,
      answer: null,
      results: [],
    });
  });
});

describe('what is typed', () => {
  test('may be quoted as one or not', async () => {
    const [one, several] = [
      await searchJson(['Anmeldung scheitert']),
      await searchJson(['Anmeldung', 'scheitert']),
    ];
    expect(several).toEqual(one);
  });

  test('chooses language, number and order', async () => {
    expect((await searchJson(['version', '--lang', 'en'])).results[0].url).toBe('/en/insights/anmeldung/');
    const limited = await searchJson(['Anmeldung', '--limit', '1', '--sort', 'freshness']);
    expect(limited).toMatchObject({ total: 2, results: [{ entry: 'term/abwanderung' }] });
    expect((await search(['Anmeldung', '--limit', '1'])).out).toContain(
      '2 results for “Anmeldung”, the first 1:',
    );
  });

  const refused: [string, string[], string][] = [
    ['no words', [], "missing required argument 'words'"],
    ['only blanks', ['  '], 'Type what to look for'],
    ['another language', ['x', '--lang', 'fr'], 'Allowed choices are de, en'],
    ['no number', ['x', '--limit', 'many'], 'Give a whole number from 1 to 1000.'],
    ['too small a number', ['x', '--limit', '0'], 'Give a whole number from 1 to 1000.'],
    ['another order', ['x', '--sort', 'size'], 'Allowed choices are relevance, freshness, confidence'],
    ['another option', ['x', '--kind', 'term'], "unknown option '--kind'"],
  ];
  test.each(refused)('with %s is refused before anything is built', async (_what, words, sentence) => {
    const { exitCode, out, err } = await search(words);
    expect({ exitCode, out }).toEqual({ exitCode: 1, out: '' });
    expect(err).toContain(sentence);
    expect(project.calls()).toEqual([]);
  });
});
