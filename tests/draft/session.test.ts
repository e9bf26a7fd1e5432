import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { commands } from '../../scripts/commands/index.ts';
import { runCommandLine } from '../../scripts/commands/run.ts';
import { checkContent } from '../../src/files/checkContent.ts';
import { nodeIo } from '../../src/files/io.ts';
import { capturedContext } from '../cli/captured.ts';

let root = '';
const session = () => join(root, 'content/sessions/abend.md');
const study = () => join(root, 'content/studies/abend.md');

const SESSION = `---
# Wer dabei ist, schreibt mit.
title: Kundenabend im Mai
type: talk-to-your-customer
starts: 2026-05-19T23:30:00+02:00
ends: 2026-05-20T01:30:00+02:00
place: Filiale
told: Dass wir zuhören.
customers: 4
owner: kundenerlebnis
---

Ein Tisch.
`;

const NOTES = `# Notizen

Frau Erika Mustermann (erika.mustermann@example.org) kam zuerst.

## Was wir wissen wollten

Wann haben Sie zuletzt an uns gedacht?

## Befunde

- 3 von 4 denken nur bei Ärger an uns.

## Einwilligung

Notizen ohne Namen.
`;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'session-'));
  cpSync(join(import.meta.dirname, 'content'), join(root, 'content'), { recursive: true });
  mkdirSync(join(root, 'content/sessions'));
  writeFileSync(session(), SESSION);
  writeFileSync(join(root, 'notes.md'), NOTES);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

async function draft(...words: string[]) {
  const context = capturedContext({ root, cwd: root, now: () => new Date('2026-05-21') });
  const code = await runCommandLine(['draft', ...words], context, commands);
  return { code, out: context.out(), err: context.err() };
}

const abend = ['--session', 'abend', '--notes', 'notes.md'] as const;

describe('npm run draft -- --session', () => {
  it('makes a study of what session and notes tell, without personal data', async () => {
    const { code, out } = await draft(...abend);
    expect(code).toBe(0);
    const text = readFileSync(study(), 'utf8');
    const [, yaml = ''] = text.split(/^---$/m);
    expect(parse(yaml)).toMatchObject({
      title: 'Kundenabend im Mai',
      question: 'Wann haben Sie zuletzt an uns gedacht?',
      from: '2026-05-19',
      to: '2026-05-20',
      participants: 4,
      told: 'Dass wir zuhören.',
      consent: 'Notizen ohne Namen.',
      findings: [{ text: '3 von 4 denken nur bei Ärger an uns.', seen: 3, of: 4 }],
      visibility: 'restricted',
      owner: 'kundenerlebnis',
    });
    expect(text).not.toMatch(/Mustermann/);
    expect(out).toContain('email 1');
  });

  it('names the study in the session and leaves every other byte', async () => {
    await draft(...abend);
    expect(readFileSync(session(), 'utf8')).toBe(
      SESSION.replace('owner: kundenerlebnis\n', 'owner: kundenerlebnis\nstudy: abend\n'),
    );
  });

  it('writes nothing that the check complains about', async () => {
    await draft(...abend);
    const io = { ...nodeIo, changed: async () => new Map() };
    const { problems } = await checkContent(join(root, 'content'), { today: new Date('2026-05-21'), io });
    expect(problems.filter(({ file }) => file.includes('abend'))).toEqual([]);
  });

  it('tells what nobody told', async () => {
    writeFileSync(session(), SESSION.replace(/^(told|customers):.*\n/gm, ''));
    writeFileSync(join(root, 'notes.md'), 'Es war nett.\n');
    const { out } = await draft(...abend, '--dry-run', '--json');
    const { open } = JSON.parse(out);
    for (const field of ['told', 'consent', 'question', 'participants', 'findings'])
      expect(open.join('\n')).toContain(`\`${field}\``);
    expect(existsSync(study())).toBe(false);
    expect(readFileSync(session(), 'utf8')).not.toContain('study:');
  });

  it('touches nothing where the session has a study already, or another file stands in its place', async () => {
    await draft(...abend);
    const before = [readFileSync(study(), 'utf8'), readFileSync(session(), 'utf8')];
    expect((await draft(...abend)).err).toContain('are the study `abend` already');
    writeFileSync(session(), SESSION);
    const { code, err } = await draft(...abend);
    expect([code, err.includes('`studies/abend.md` exists and is not touched')]).toEqual([1, true]);
    expect([readFileSync(study(), 'utf8'), readFileSync(session(), 'utf8')]).toEqual([before[0], SESSION]);
  });

  it.each([
    [['--session', 'abnd', '--notes', 'notes.md'], 'Did you mean `abend`?'],
    [['--session', 'abend'], 'needs both'],
    [['--notes', 'notes.md'], 'needs both'],
    [[...abend, '--source', 'app'], 'leave it out with `--session`'],
    [['--session', 'abend', '--notes', 'nirgends.md'], 'There is no file `nirgends.md`'],
    [['--session', 'abend', '--notes', 'leer.md'], 'is empty'],
  ])('%j is refused in a sentence', async (words, sentence) => {
    writeFileSync(join(root, 'leer.md'), ' \n');
    const { code, err } = await draft(...words);
    expect([code, existsSync(study())]).toEqual([1, false]);
    expect(err).toContain(sentence);
  });
});
