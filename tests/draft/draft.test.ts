import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../../scripts/commands/index.ts';
import { runCommandLine } from '../../scripts/commands/run.ts';
import { checkContent } from '../../src/files/checkContent.ts';
import { nodeIo } from '../../src/files/io.ts';
import type { Code, FeedbackRecord } from '../../src/schema/record.ts';
import { capturedContext } from '../cli/captured.ts';

let root = '';
const insights = () => join(root, 'content/insights');

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'draft-'));
  cpSync(join(import.meta.dirname, 'content'), join(root, 'content'), { recursive: true });
  const voices = Array.from({ length: 12 }, (_, i) => i);
  writeSource('umfrage', voices, (i) => ({
    at: `2026-0${(i % 9) + 1}-15`,
    theme: i < 8 ? 'anmeldung' : 'gebuehren',
    sentiment: i < 6 ? 'negative' : 'positive',
  }));
  // Four people who speak of fees twice each, in two months: four voices, not eight.
  writeSource('app', voices.slice(0, 8), (i) => ({
    at: i % 2 === 0 ? '2026-08-01' : '2026-09-01',
    theme: 'gebuehren',
    respondent: String(Math.floor(i / 2)).padStart(16, '0'),
  }));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

type Said = { at: string; theme: string; sentiment?: Code['sentiment']; respondent?: string };

function writeSource(source: string, voices: number[], saidBy: (index: number) => Said): void {
  const folder = join(root, 'content/evidence', source);
  mkdirSync(folder, { recursive: true });
  const all = voices.map((index) => {
    const { at, theme, sentiment = 'unknown', respondent } = saidBy(index);
    const id = `${source === 'app' ? 'a' : 'b'}${String(index).padStart(19, '0')}`;
    const record: FeedbackRecord = {
      id,
      source,
      channel: 'app',
      lang: 'de',
      solicited: false,
      at,
      text: `Stimme ${source} ${index}: lang genug, um für andere zu stehen.`,
      ...(respondent !== undefined && { respondent }),
    };
    const code: Code = { id, coder: 'rule', version: '1', themes: [theme], stages: [], sentiment };
    return { record, code };
  });
  for (const [month, list] of Map.groupBy(all, ({ record }) => record.at?.slice(0, 7) ?? 'undated')) {
    const write = (name: string, values: object[]) =>
      writeFileSync(join(folder, name), values.map((value) => `${JSON.stringify(value)}\n`).join(''));
    write(
      `${month}.jsonl`,
      list.map(({ record }) => record),
    );
    write(
      `${month}.codes.jsonl`,
      list.map(({ code }) => code),
    );
  }
}

async function draft(...words: string[]) {
  const context = capturedContext({ root, cwd: root, now: () => new Date('2030-01-01') });
  const code = await runCommandLine(['draft', ...words], context, commands);
  return { code, out: context.out(), err: context.err() };
}

function written(): string[] {
  return existsSync(insights()) ? readdirSync(insights()).sort() : [];
}

function frontMatter(file: string): Record<string, unknown> {
  const [, yaml = ''] = readFileSync(join(insights(), file), 'utf8').split(/^---$/m);
  return parse(yaml) as Record<string, unknown>;
}

describe('npm run draft', () => {
  it('writes a draft for every strong theme without an insight, strongest first', async () => {
    const { code, out } = await draft();
    expect([code, written()]).toEqual([0, ['anmeldung.md', 'gebuehren.md', 'vorhanden.md']]);
    expect(out.split('\n')[0]).toBe('content/insights/anmeldung.md  theme `anmeldung`, 8 voices');
    expect(out).toContain('content/insights/gebuehren.md  theme `gebuehren`, 8 voices');
  });

  it('fills in query, evidence and figures, and leaves the claim to a person', async () => {
    await draft();
    expect(frontMatter('anmeldung.md')).toEqual({
      lang: 'de',
      title: expect.stringContaining('Anmeldung: „klemmt“'),
      summary: expect.stringContaining('8 von 12 Stimmen (66,7'),
      status: 'draft',
      kind: 'pain',
      severity: 'medium',
      themes: ['anmeldung'],
      channels: ['app'],
      owner: 'kundenerlebnis',
      reviewBy: '2027-04-15',
      draftedFor: 'anmeldung',
      evidence: [
        {
          type: 'query',
          id: 'theme',
          source: 'umfrage',
          where: { theme: 'anmeldung' },
          measure: 'share',
          expect: { atLeast: 0.39 },
        },
      ],
    });
    const text = readFileSync(join(insights(), 'anmeldung.md'), 'utf8');
    expect(text).toMatch(/\| \[\[source\/umfrage\]\] \| 8 \| 12 \| 66,7\s?% \|/);
    expect(text.match(/^::verbatim\{record="umfrage\/b0+\d"\}$/gm)).toHaveLength(3);
    expect(text).not.toContain('Stimme umfrage');
  });

  it('asks every source that speaks of the theme, and counts a person once', async () => {
    await draft();
    const drafted = frontMatter('gebuehren.md');
    expect(drafted).toMatchObject({ kind: 'behaviour', evidence: [{ source: ['app', 'umfrage'] }] });
    expect(drafted['summary']).toMatch(/^8 von 16 Stimmen \(50,0\s%\)/);
    expect(drafted).not.toHaveProperty('owner');
  });

  it('calls a theme strong by its people, not by how often they spoke', async () => {
    // With five as the threshold, the eight records of four people are not enough.
    const { out } = await draft('--source', 'app', '--json');
    expect(JSON.parse(out)).toEqual({ drafts: [] });
  });

  it('looks only at the voices of the source named', async () => {
    const { out } = await draft('--source', 'umfrage', '--json');
    expect(JSON.parse(out)).toEqual({
      drafts: [{ file: 'content/insights/anmeldung.md', theme: 'anmeldung', voices: 8, alike: [] }],
    });
    expect(written()).toEqual(['anmeldung.md', 'vorhanden.md']);
  });

  it('writes nothing the second time, and touches nothing that stands there', async () => {
    await draft();
    const path = join(insights(), 'anmeldung.md');
    writeFileSync(path, readFileSync(path, 'utf8').replace('status: draft', 'status: published'));
    const before = written().map((file) => readFileSync(join(insights(), file), 'utf8'));
    const { code, out } = await draft();
    expect([code, out]).toEqual([0, 'No draft is needed: every strong theme has an insight.\n']);
    expect(written().map((file) => readFileSync(join(insights(), file), 'utf8'))).toEqual(before);
  });

  it('names insights that may say the same already, on the screen and in the draft', async () => {
    const other = readFileSync(join(insights(), 'vorhanden.md'), 'utf8');
    const title = 'title: Niemand versteht -->  unsere Gebühren';
    writeFileSync(join(insights(), 'preise.md'), other.replace(/title: .*/, title));
    const { out } = await draft();
    const [, percent] = /^ {2}(\d+)% like `insight\/preise`: Niemand versteht -->/m.exec(out) ?? [];
    expect(Number(percent)).toBeGreaterThanOrEqual(30);
    expect(out.match(/% like/g)).toHaveLength(1);
    const text = readFileSync(join(insights(), 'gebuehren.md'), 'utf8');
    const [comment = ''] = /<!--.*?-->/s.exec(text) ?? [];
    expect(comment).toContain('- Zuerst lesen, was es schon gibt.');
    expect(comment).toMatch(
      new RegExp(
        `^  - \`insight/preise\`, zu ${percent}\\s% ähnlich: „Niemand versteht –> unsere Gebühren“$`,
        'm',
      ),
    );
    expect(comment).toContain('- Die Behauptung als ganzen Satz in `title` schreiben.');
    expect(readFileSync(join(insights(), 'anmeldung.md'), 'utf8')).not.toContain('Zuerst lesen');
  });

  it('tells programs how alike they are', async () => {
    const other = readFileSync(join(insights(), 'vorhanden.md'), 'utf8');
    const title = 'Niemand versteht unsere Gebühren';
    writeFileSync(join(insights(), 'preise.md'), other.replace(/title: .*/, `title: ${title}`));
    const { out } = await draft('--json', '--dry-run');
    const { drafts } = JSON.parse(out);
    const likeness = drafts[1].alike[0].likeness;
    expect(drafts[1].alike).toEqual([{ id: 'preise', title, likeness }]);
    expect(likeness).toBeGreaterThanOrEqual(0.3);
    expect(likeness).toBeLessThanOrEqual(1);
  });

  it('only says what it would write with --dry-run', async () => {
    const { code, out } = await draft('--dry-run');
    expect([code, written()]).toEqual([0, ['vorhanden.md']]);
    expect(out).toContain('2 drafts would be written.');
  });

  it('takes another id where an insight of that name is about something else', async () => {
    const path = join(insights(), 'vorhanden.md');
    writeFileSync(
      join(insights(), 'anmeldung.md'),
      readFileSync(path, 'utf8').replace('Ein Satz', 'Zwei Sätze'),
    );
    await draft();
    expect(written()).toContain('anmeldung-2.md');
  });

  it.each(['gebuehren.md', 'gebuehren.mdx'])(
    'writes nothing at all where an unreadable %s is in the way',
    async (name) => {
      writeFileSync(join(insights(), name), '---\ntitle: [offen\n---\n');
      const { code, err } = await draft();
      expect([code, written()]).toEqual([1, [name, 'vorhanden.md'].sort()]);
      expect(err).toMatch(/gebuehren\.mdx?` exists already and was not touched/);
      expect(readFileSync(join(insights(), name), 'utf8')).toBe('---\ntitle: [offen\n---\n');
    },
  );

  it.each([
    ['umfrge', 'Did you mean `umfrage`?'],
    ['zzzzzz', 'There are: app, umfrage.'],
  ])('knows no source %s and says which there are', async (source, hint) => {
    const { code, err } = await draft('--source', source);
    expect([code, written()]).toEqual([1, ['vorhanden.md']]);
    expect(err).toContain(hint);
  });

  it('writes nothing that the check complains about', async () => {
    await draft();
    const io = { ...nodeIo, changed: async () => new Map() };
    const { problems } = await checkContent(join(root, 'content'), { today: new Date('2026-10-15'), io });
    expect(problems.filter(({ file }) => /anmeldung|gebuehren/.test(file))).toEqual([]);
  });
});
