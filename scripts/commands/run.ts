import { Command, CommanderError } from 'commander';
import { distance } from 'fastest-levenshtein';
import { EvidenceError } from '../../src/evidence/error.ts';
import { contentRoot } from '../../src/files/io.ts';
import { InputProblem } from '../sources/problem.ts';
import { finishForgetting } from '../steps/erase/forget.ts';
import { completeUnfinished } from './changing.ts';
import { CommandError } from './errors.ts';
import { examplesText, overview, typed } from './help.ts';
import type { CommandContext, CommandEntry, CommandInput, CommandModule } from './types.ts';

/** Exit code of a defect of ours, as `sysexits.h` numbers it. */
const defect = 70;

/**
 * The parser of one command: its arguments and options, its help with examples.
 * It throws commander's errors instead of ending the process.
 */
export function parserOf(
  entry: CommandEntry,
  module: CommandModule,
  output: Pick<CommandContext, 'stdout' | 'stderr'>,
): Command {
  const parser = new Command(`${typed(entry.name)} --`)
    .description(`${entry.summary}.`)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.stdout.write(text),
      writeErr: (text) => output.stderr.write(text),
    })
    .showHelpAfterError(`Run \`${typed(entry.name)} -- --help\` for its options and examples.`)
    .addHelpText('after', examplesText(module.examples));
  module.configure(parser);
  return parser;
}

/**
 * What was typed, read by the command's parser.
 * @throws CommanderError when an option is unknown, a value is missing, or help was asked for
 */
export async function readInput(parser: Command, words: readonly string[]): Promise<CommandInput> {
  let args: readonly unknown[] = [];
  parser.action(() => {
    args = parser.processedArgs;
  });
  await parser.parseAsync([...words], { from: 'user' });
  return { args, options: parser.opts() };
}

/**
 * Runs the command that the words name, and returns the process's exit code. Never throws: an error for
 * people becomes one sentence, a defect its stack and exit code 70.
 */
export async function runCommandLine(
  words: readonly string[],
  context: CommandContext,
  entries: readonly CommandEntry[],
): Promise<number> {
  const [name, ...rest] = words;
  if (name === undefined || ['help', '--help', '-h'].includes(name)) {
    context.stdout.write(overview(entries));
    return 0;
  }
  try {
    const entry = entries.find((candidate) => candidate.name === name);
    if (!entry) throw unknownCommand(name, entries);
    const module = await entry.load();
    const input = await readInput(parserOf(entry, module, context), rest);
    // Whatever reads the content next must see an interrupted import whole or not at all.
    const root = contentRoot(context.env, context.root);
    await completeUnfinished(root, context);
    finishForgetting(context.root, root, context.env);
    return await module.run(input, context);
  } catch (error) {
    return report(error, context);
  }
}

function report(error: unknown, context: CommandContext): number {
  // Commander has already printed its message, or the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode;
  if (error instanceof CommandError) {
    context.stderr.write(`${error.message}\n`);
    return error.exitCode;
  }
  if (error instanceof InputProblem || error instanceof EvidenceError) {
    context.stderr.write(`${error.message}\n`);
    return 1;
  }
  context.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  context.stderr.write('This is a defect of Outside-in. Please report it with the lines above.\n');
  return defect;
}

function unknownCommand(name: string, entries: readonly CommandEntry[]): CommandError {
  const nearest = entries
    .map((entry) => ({ name: entry.name, away: distance(name, entry.name) }))
    .sort((a, b) => a.away - b.away)[0];
  const guess = nearest && nearest.away <= 2 ? ` Did you mean \`${nearest.name}\`?` : '';
  const known = entries.map((entry) => entry.name).join(', ');
  return new CommandError(`There is no command \`${name}\`.${guess} There are: ${known}.`);
}
