import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { folderWith, put } from './folder.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

/** One step of a job. */
export type Step = { name: string; run: string; env: Record<string, string>; if?: string };

const github = z.object({
  on: z.object({ schedule: z.array(z.object({ cron: z.string() })) }),
  jobs: z.object({
    import: z.object({
      env: z.record(z.string(), z.string()),
      steps: z.array(
        z.object({
          name: z.string().optional(),
          uses: z.string().optional(),
          run: z.string().optional(),
          if: z.string().optional(),
          env: z.record(z.string(), z.string()).default({}),
        }),
      ),
    }),
  }),
});

const gitlab = z.object({
  'import-feedback': z.object({
    rules: z.array(z.object({ if: z.string() })),
    variables: z.record(z.string(), z.string()),
    before_script: z.array(z.string()),
    script: z.array(z.string()),
  }),
});

/** The text of a template. */
export function template(name: 'github' | 'gitlab'): string {
  return readFileSync(join(project, 'schedules', `${name}-import.yml`), 'utf8');
}

/** The job for GitHub Actions. */
export function githubJob() {
  const { on, jobs } = github.parse(parse(template('github')));
  const steps = jobs.import.steps.flatMap((step): Step[] =>
    step.run === undefined
      ? []
      : [
          {
            name: step.name ?? '',
            run: step.run,
            env: step.env,
            ...(step.if === undefined ? {} : { if: step.if }),
          },
        ],
  );
  return { crons: on.schedule.map(({ cron }) => cron), steps };
}

/** The job for GitLab CI: all lines run in one shell. */
export function gitlabJob() {
  const job = gitlab.parse(parse(template('gitlab')))['import-feedback'];
  return { rules: job.rules, before: job.before_script, lines: job.script };
}

/** What secrets and variables hold in a test. */
const values: Readonly<Record<string, string>> = {
  'secrets.OUTSIDE_IN_KEY': 'key of the tests',
  'secrets.SURVEY_TOKEN': 'token of the survey',
  'github.token': 'token of the job',
};

/** Text with its expressions filled in. @throws where one is unknown, as it would be empty in earnest */
function filled(text: string, without: string | undefined): string {
  return text.replace(/\$\{\{\s*([\w.]+)\s*\}\}/g, (_all, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`Nothing is known of \`${name}\`.`);
    return name === without ? '' : value;
  });
}

/** A repository in which a schedule runs, with a remote and a stand-in for the company's own fetching. */
export type Repository = {
  /** Runs a job as its service would; returns what it printed and its exit code. */
  run(service: 'github' | 'gitlab', without?: 'key'): { exit: number; printed: string };
  /** Lets the company's own script fetch these files from now on. */
  exports(files: Readonly<Record<string, string>>): void;
  /** Branches of the remote besides main, with the files that each changes. */
  branches(): string[][];
  /** Takes what was proposed, as a person does who accepts it. */
  accept(): void;
  /** What \`gh\` was asked to do, one line each call. */
  asked(): string;
};

/** Makes one: the project's code, a small wiki, and no pre-scripts, as nothing is to be installed. */
export function repository(): Repository {
  const root = folderWith();
  const [work, bare, tools, exported] = ['work', 'origin.git', 'tools', 'exported'].map((name) =>
    join(root, name),
  );
  if (!work || !bare || !tools || !exported) throw new Error('The folders have names.');
  for (const folder of [work, tools, exported]) mkdirSync(folder);
  for (const name of ['scripts', 'src']) cpSync(join(project, name), join(work, name), { recursive: true });
  symlinkSync(join(project, 'node_modules'), join(work, 'node_modules'), 'junction');
  cpSync(join(project, 'tests/check/a-complete-wiki-has-no-problems/content'), join(work, 'content'), {
    recursive: true,
  });
  // The source was made by hand once, with all that an import cannot know.
  const source = readFileSync(join(work, 'content/evidence/befragung/source.yaml'), 'utf8');
  put(
    work,
    'content/evidence/karten/source.yaml',
    source.replace(/^title:.*$/m, 'title: {de: Karten, en: Cards}'),
  );
  const manifest = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
  const scripts = Object.entries(manifest.scripts).filter(([name]) => !name.startsWith('pre'));
  put(work, 'package.json', JSON.stringify({ ...manifest, scripts: Object.fromEntries(scripts) }));
  put(work, '.gitignore', `node_modules\n${readFileSync(join(project, '.gitignore'), 'utf8')}`);
  program(join(work, 'fetch-exports.sh'), `mkdir -p "$1" && cp "${exported}"/* "$1"/`);
  program(join(tools, 'gh'), `echo "$@" >> "${join(root, 'asked')}"`);
  put(
    root,
    'gitconfig',
    `[url "${bare}"]\n  insteadOf = https://import:token@gitlab.example/group/wiki.git\n[user]\n  name = Test\n  email = test@example.org\n`,
  );
  const env = {
    ...Object.fromEntries(
      Object.entries(process.env).filter(
        ([name]) => !/^(?:VITEST|npm_|INIT_CWD|NODE_ENV|OUTSIDE_IN)/.test(name),
      ),
    ),
    PATH: `${tools}${delimiter}${join(project, 'node_modules/.bin')}${delimiter}${process.env['PATH']}`,
    GIT_CONFIG_GLOBAL: join(root, 'gitconfig'),
    GIT_CONFIG_NOSYSTEM: '1',
  };
  const git = (...words: string[]) => {
    const { status, stdout, stderr } = spawnSync('git', words, { cwd: work, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${words.join(' ')}: ${stderr}`);
    return stdout.trim();
  };
  git('init', '--quiet', '--bare', '--initial-branch=main', bare);
  git('-C', bare, 'config', 'receive.advertisePushOptions', 'true');
  git('init', '--quiet', '--initial-branch=main');
  git('remote', 'add', 'origin', bare);
  git('add', '--all');
  git('commit', '--quiet', '--message', 'The wiki');
  git('push', '--quiet', 'origin', 'main');
  const branches = () =>
    git('ls-remote', '--heads', 'origin')
      .split('\n')
      .flatMap((line) => /refs\/heads\/(import-.*)$/.exec(line)?.[1] ?? []);
  const shell = (script: string, more: Record<string, string>, flags: string[]) => {
    const { status, stdout, stderr } = spawnSync('bash', [...flags, '-c', script], {
      cwd: work,
      env: { ...env, EXPORTS: join(root, 'exports'), GITHUB_OUTPUT: join(root, 'output'), ...more },
      encoding: 'utf8',
    });
    return { exit: status ?? 1, printed: stdout + stderr };
  };
  return {
    exports(files) {
      for (const [name, text] of Object.entries(files)) writeFileSync(join(exported, name), text);
    },
    run(service, without) {
      writeFileSync(join(root, 'output'), '');
      git('switch', '--quiet', 'main');
      if (service === 'gitlab')
        return shell(gitlabJob().lines.join('\n'), gitlabVariables(without), ['-eo', 'pipefail']);
      let printed = '';
      for (const step of githubJob().steps) {
        if (step.run === 'npm ci' || !applies(step, readFileSync(join(root, 'output'), 'utf8'))) continue;
        const hidden = without === undefined ? undefined : 'secrets.OUTSIDE_IN_KEY';
        const given = Object.entries(step.env).map(([name, value]) => [name, filled(value, hidden)]);
        const ran = shell(step.run, Object.fromEntries(given), ['-e']);
        printed += ran.printed;
        if (ran.exit !== 0) return { exit: ran.exit, printed };
      }
      return { exit: 0, printed };
    },
    branches: () => {
      git('fetch', '--quiet', 'origin');
      return branches().map((branch) => git('diff', '--name-only', `main...origin/${branch}`).split('\n'));
    },
    accept() {
      git('fetch', '--quiet', 'origin');
      git('switch', '--quiet', 'main');
      for (const branch of branches()) git('merge', '--quiet', '--ff-only', `origin/${branch}`);
    },
    asked: () => (existsSync(join(root, 'asked')) ? readFileSync(join(root, 'asked'), 'utf8') : ''),
  };
}

function gitlabVariables(without: 'key' | undefined): Record<string, string> {
  return {
    CI_PIPELINE_SOURCE: 'schedule',
    CI_SERVER_HOST: 'gitlab.example',
    CI_PROJECT_PATH: 'group/wiki',
    CI_DEFAULT_BRANCH: 'main',
    IMPORT_TOKEN: 'token',
    OUTSIDE_IN_KEY: without === 'key' ? '' : 'key of the tests',
  };
}

/** Whether a step runs: without a condition always, else where an earlier step gave the output that it names. */
function applies({ if: condition }: Step, output: string): boolean {
  if (condition === undefined) return true;
  const [, name, value] = /^steps\.import\.outputs\.(\w+) == '(\w+)'$/.exec(condition) ?? [];
  if (name === undefined) throw new Error(`Nothing is known of the condition \`${condition}\`.`);
  return output.includes(`${name}=${value}\n`);
}

function program(path: string, line: string): void {
  writeFileSync(path, `#!/bin/sh\n${line}\n`);
  chmodSync(path, 0o755);
}
