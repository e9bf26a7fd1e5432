import { expect, test } from 'vitest';
import { CommandError } from '../../scripts/commands/errors.ts';
import { runCommandLine } from '../../scripts/commands/run.ts';
import type { CommandEntry, CommandModule } from '../../scripts/commands/types.ts';
import { capturedContext } from './captured.ts';

const greet: CommandModule = {
  examples: [{ line: 'npm run greet -- Ada --loud', what: 'greets loudly' }],
  configure(program) {
    program.argument('<name>', 'whom').option('--loud', 'louder');
  },
  async run({ args, options }, { stdout }) {
    if (args[0] === 'nobody') throw new CommandError('There is nobody; name somebody.', { exitCode: 3 });
    if (args[0] === 'bug') throw new TypeError('undefined is not a person');
    stdout.write(`${options['loud'] ? 'HELLO' : 'Hello'} ${String(args[0])}`);
    return args[0] === 'half' ? 2 : 0;
  },
};
const table: CommandEntry[] = [
  { name: 'greet', summary: 'Greet somebody', load: async () => greet },
  {
    name: 'check',
    summary: 'Never loaded here',
    load: async () => {
      throw new Error('the file of another command was loaded');
    },
  },
];

async function run(...words: string[]) {
  const context = capturedContext();
  const exitCode = await runCommandLine(words, context, table);
  return { exitCode, out: context.out(), err: context.err() };
}

test('arguments and options reach the command, and only its file is loaded', async () => {
  expect(await run('greet', 'Ada', '--loud')).toEqual({ exitCode: 0, out: 'HELLO Ada', err: '' });
});

test("a command's exit code is the process's", async () => {
  expect((await run('greet', 'half')).exitCode).toBe(2);
});

test.each([[[]], [['help']], [['--help']], [['-h']]])('without a command, %j lists all', async (words) => {
  const { exitCode, out } = await run(...words);
  expect(exitCode).toBe(0);
  expect(out).toMatch(/npm run greet {2}Greet somebody\n {2}npm run check {2}Never loaded here/);
});

test('an unknown command is guessed when it is near', async () => {
  expect(await run('gret')).toEqual({
    exitCode: 1,
    out: '',
    err: 'There is no command `gret`. Did you mean `greet`? There are: greet, check.\n',
  });
});

test('an unknown command is not guessed when nothing is near', async () => {
  expect((await run('publish')).err).toBe('There is no command `publish`. There are: greet, check.\n');
});

test('an unknown option is told, with a guess and the way to help', async () => {
  const { exitCode, err } = await run('greet', 'Ada', '--lout');
  expect(exitCode).toBe(1);
  expect(err).toContain("unknown option '--lout'\n(Did you mean --loud?)");
  expect(err).toContain('npm run greet -- --help');
});

test('a missing argument is told', async () => {
  expect((await run('greet')).err).toContain("missing required argument 'name'");
});

test('an error for people is one sentence, without a stack, with its own exit code', async () => {
  expect(await run('greet', 'nobody')).toEqual({
    exitCode: 3,
    out: '',
    err: 'There is nobody; name somebody.\n',
  });
});

test('a defect shows its stack and exits with 70', async () => {
  const { exitCode, err } = await run('greet', 'bug');
  expect(exitCode).toBe(70);
  expect(err).toMatch(/TypeError: undefined is not a person\n\s+at /);
});
