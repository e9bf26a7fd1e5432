import type { Readable } from 'node:stream';
import type { Command } from 'commander';

/** Where a command writes: standard output or error, or a test's array. */
export interface Output {
  /** Whether it is a terminal, which shows bold letters. */
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Everything a command may touch outside its arguments, passed in so that a test can pass its own. */
export interface CommandContext {
  /** The project's folder, absolute: where `package.json` lies. */
  readonly root: string;
  /** The folder the person stands in, absolute; paths given as arguments are relative to it. */
  readonly cwd: string;
  /** Environment variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Standard input. */
  readonly stdin: Readable;
  /** Standard output: what was asked for, and nothing else, so that it can be piped. */
  readonly stdout: Output;
  /** Standard error: progress, warnings, errors. */
  readonly stderr: Output;
  /** Whether a person watches: standard error is a terminal and no `CI` is set. Then, and only then, progress may redraw. */
  readonly isTerminal: boolean;
  /** The present moment. */
  readonly now: () => Date;
}

/** A line to type and what it does, as `--help` shows it. A test parses each line with the command's own options. */
export interface CommandExample {
  /** Such as `npm run check -- --json`; a pipe or a redirection may stand around it. */
  readonly line: string;
  /** What it does, as a clause without a full stop. */
  readonly what: string;
}

/** What was typed, as commander read it; a command parses it with its own schema before use. */
export interface CommandInput {
  /** Arguments in order; a variadic argument is an array. */
  readonly args: readonly unknown[];
  /** Options by commander's camel-case name. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** What a file `scripts/commands/<name>.ts` exports as `command`. */
export interface CommandModule {
  /** At least one. */
  readonly examples: readonly [CommandExample, ...CommandExample[]];
  /** Declares arguments and options; name, summary, help and errors are already set. */
  configure(command: Command): void;
  /** Does the work and returns the exit code: 0 done, 1 failed, 2 done in part. Throws `CommandError` for what a person can mend. */
  run(input: CommandInput, context: CommandContext): Promise<number>;
}

/** One line of the table of commands; the module is loaded only when its command was typed. */
export interface CommandEntry {
  /** As typed: `npm run <name>`. */
  readonly name: string;
  /** One line for the list of commands, without a full stop. */
  readonly summary: string;
  /** Imports the command's file. */
  readonly load: () => Promise<CommandModule>;
}
