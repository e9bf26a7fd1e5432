import { existsSync, globSync, mkdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { InvalidArgumentError } from 'commander';
import { z } from 'zod';
import { contentRoot } from '../../src/files/io.ts';
import { redact } from '../../src/text/redact/redact.ts';
import { addContent } from '../site/options.ts';
import { type Dropped, FINISHED } from '../steps/watch/inbox.ts';
import { sourceOf } from '../steps/watch/source.ts';
import { type Imported, watcher } from '../steps/watch/watch.ts';
import { runCommandLine } from './run.ts';
import type { CommandContext, CommandEntry, CommandModule } from './types.ts';

const options = z.object({
  folder: z.string().default('inbox'),
  content: z.string().optional(),
  keepDays: z.number().default(7),
  quiet: z.number().default(300),
  once: z.boolean().default(false),
});

/** Milliseconds between two looks into the inbox. */
const pause = 50;

/** The import as its own command runs it. The table of commands leads here, so it is named again. */
const importCommand: CommandEntry = {
  name: 'import',
  summary: 'Read exports of feedback tools into the wiki',
  load: async () => (await import('./import.ts')).command,
};

/** `npm run watch`: whatever is dropped into a folder is imported. Exit code 1 with `--once` where a file was rejected. */
export const command: CommandModule = {
  examples: [
    { line: 'npm run watch', what: 'imports what is dropped into inbox/ until Ctrl-C' },
    {
      line: 'npm run watch -- --folder /mnt/exports --quiet 5000',
      what: 'watches a slow network folder, and waits five seconds for a file to be whole',
    },
    {
      line: 'npm run watch -- --once',
      what: 'imports what lies there and ends, as a scheduled job wants it',
    },
  ],

  configure(program) {
    program
      .option('--folder <folder>', 'folder to watch (default: inbox)')
      .option('--keep-days <days>', 'days for which imported files stay in done (default: 7)', readNumber)
      .option(
        '--quiet <milliseconds>',
        'how long a file may not change to count as whole (default: 300)',
        readNumber,
      )
      .option('--once', 'import what lies there, and end');
    addContent(program);
  },

  async run(input, context) {
    const { folder, content, keepDays, quiet, once } = options.parse(input.options);
    const inbox =
      input.options['folder'] === undefined ? join(context.root, folder) : resolve(context.cwd, folder);
    for (const name of FINISHED) mkdirSync(join(inbox, name), { recursive: true });
    const root = content === undefined ? contentOf(context) : resolve(context.cwd, content);
    const env = { ...context.env, OUTSIDE_IN_CONTENT: root };
    const say = (line: string) => context.stderr.write(`${clock(context.now())} ${redact(line).text}\n`);
    const watching = watcher({
      inbox,
      quiet,
      keepDays,
      importFile: (file) => importFile(file, { ...context, env }),
      say,
      now: () => context.now().getTime(),
    });
    // What imports is loaded now, so that the first file need not wait for it.
    await importCommand.load();
    if (!once)
      context.stderr.write(
        `Watching ${inbox}. Drop exports there, or into a folder named by their source; Ctrl-C ends it.\n`,
      );
    const stopping = onStop(() => say('Ends when the file in hand is imported.'));
    try {
      for (let more = true; !stopping.stopped() && (more || !once); ) {
        more = await watching.look(stopping.stopped);
        if (once && watching.isAway()) return 1;
        if (!stopping.stopped() && (more || !once))
          await sleep(pause, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    } finally {
      stopping.release();
    }
    const { done, partly, rejected } = watching.tally;
    context.stdout.write(
      `${done + partly} imported, ${partly} of them with rejected rows; ${rejected} rejected\n`,
    );
    if (!once) return 0;
    return rejected > 0 ? 1 : partly > 0 ? 2 : 0;
  },
};

function readNumber(text: string): number {
  const number = Number(text);
  if (text.trim() !== '' && Number.isFinite(number) && number >= 0) return number;
  throw new InvalidArgumentError('Give a number, 0 or more.');
}

/** Hours, minutes and seconds of a moment, in the time zone of whoever watches. */
function clock(moment: Date): string {
  return moment.toTimeString().slice(0, 8);
}

/** Ctrl-C ends the watch between two files, so that none is left half-way. */
function onStop(told: () => void) {
  const stop = new AbortController();
  const ask = () => {
    if (!stop.signal.aborted) told();
    stop.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, ask);
  return {
    signal: stop.signal,
    stopped: () => stop.signal.aborted,
    release() {
      for (const signal of ['SIGINT', 'SIGTERM'] as const) process.off(signal, ask);
    },
  };
}

/** Imports a file as a person would who stands beside it, and catches what that prints. */
async function importFile(file: Dropped, context: CommandContext): Promise<Imported> {
  let printed = '';
  const write = (text: string) => {
    printed += text;
  };
  const source = sourceOf(file, knownSources(contentOf(context)));
  // A name that begins with a hyphen would be an option, and a hyphen alone standard input.
  const name = basename(file.path).replace(/^-/, './-');
  const words = ['import', name, ...(source === undefined ? [] : ['--source', source])];
  const quiet = {
    ...context,
    cwd: dirname(file.path),
    isTerminal: false,
    stdout: { write },
    stderr: { write },
  };
  const exit = await runCommandLine(words, quiet, [importCommand]);
  return { exit, printed };
}

function contentOf({ env, root, cwd }: CommandContext): string {
  return contentRoot(env, env['OUTSIDE_IN_CONTENT'] ? cwd : root);
}

function knownSources(content: string): string[] {
  if (!existsSync(content)) return [];
  return globSync('evidence/*/source.yaml', { cwd: content }).map((file) => basename(dirname(file)));
}
