import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commands } from '../../scripts/commands/index.ts';
import { parserOf } from '../../scripts/commands/run.ts';
import { githubJob, gitlabJob, repository, template } from './scheduled.ts';

const services = ['github', 'gitlab'] as const;
const header = 'id,Datum,Kommentar';
const good = `${header}\n1,2026-09-01,Die Karte kam auch nach drei Wochen nicht an\n`;

describe('the templates of scheduled imports', () => {
  it('are valid, run on a schedule, and install what the lockfile says', () => {
    const job = githubJob();
    expect(job.crons.every((cron) => /^(?:[\d*,/-]+ ){4}[\d*,/-]+$/.test(cron))).toBe(true);
    expect(job.steps.map(({ run }) => run)).toContain('npm ci');
    expect(gitlabJob().rules).toEqual([{ if: '$CI_PIPELINE_SOURCE == "schedule"' }]);
    expect(gitlabJob().before).toEqual(['npm ci']);
  });

  it.each(services)('call scripts and options that exist: %s', async (service) => {
    const { scripts } = JSON.parse(
      readFileSync(fileURLToPath(new URL('../../package.json', import.meta.url)), 'utf8'),
    );
    const calls = [...template(service).matchAll(/npm run --silent (\w+)(?: -- ([^|\n]*))?/g)];
    expect(calls.map(([, name]) => name)).toEqual(['watch', 'check']);
    for (const [, name = '', words = ''] of calls) {
      expect(scripts).toHaveProperty(name);
      const entry = commands.find((command) => command.name === name);
      if (!entry) throw new Error(`There is no command \`${name}\`.`);
      const parser = parserOf(entry, await entry.load(), { stdout: process.stdout, stderr: process.stderr });
      const known = parser.options.map(({ long }) => long);
      for (const [option] of words.matchAll(/--[\w-]+/g)) expect(known).toContain(option);
    }
  });

  it('say the same to both services in what they share', () => {
    const shared = (text: string) =>
      text.split('\n').filter((line) => /find "\$EXPORTS"|git status|npm run/.test(line));
    const [github, gitlab] = services.map((service) =>
      shared(template(service)).map((line) => line.trim().replace(/^(?:- (?:run: )?|run: |el)/, '')),
    );
    expect(github).toEqual(gitlab);
  });
});

describe.each(services)('a scheduled import on %s', (service) => {
  it('proposes new records and nothing else, passes over rejected rows, and is silent where nothing is new', {
    timeout: 240_000,
  }, () => {
    const repo = repository();
    repo.exports({ 'karten-2026-09.csv': `${good}2\n` });
    const first = repo.run(service);
    expect(first, first.printed).toMatchObject({ exit: 0 });
    expect(first.printed).toMatch(/Rejected: karten-2026-09\.csv:3/);
    const [files] = repo.branches();
    expect(files).toContain('content/evidence/karten/2026-09.jsonl');
    expect(files?.filter((file) => !file.startsWith('content/evidence/'))).toEqual([]);
    expect(repo.asked()).toMatch(service === 'github' ? /^pr create --head import-/ : /^$/);
    repo.accept();
    const second = repo.run(service);
    expect(second, second.printed).toMatchObject({ exit: 0 });
    expect(second.printed).toContain('Nothing new.');
  });

  it('proposes what could be imported, and fails where a file could not', { timeout: 240_000 }, () => {
    const repo = repository();
    repo.exports({ 'karten.csv': good, 'leer.csv': 'id,zahl\n1,2\n' });
    const ran = repo.run(service);
    expect(ran.exit, ran.printed).toBe(1);
    expect(ran.printed).toMatch(/`leer\.csv` has neither text nor answers/);
    expect(repo.branches().flat()).toContain('content/evidence/karten/2026-09.jsonl');
  });

  it('makes no key of its own', { timeout: 120_000 }, () => {
    const repo = repository();
    repo.exports({ 'karten.csv': good });
    const ran = repo.run(service, 'key');
    expect(ran.exit, ran.printed).toBe(1);
    expect(ran.printed).toContain('OUTSIDE_IN_KEY is missing');
    expect(repo.branches()).toEqual([]);
  });
});
