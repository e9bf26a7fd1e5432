import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { benches } from '../../scripts/bench/index.ts';
import { commands } from '../../scripts/commands/index.ts';
import { runCommandLine } from '../../scripts/commands/run.ts';
import { capturedContext } from '../cli/captured.ts';

describe('npm run bench', () => {
  test('names what was meant where something unknown is to be measured', async () => {
    const context = capturedContext();
    expect(await runCommandLine(['bench', 'biuld'], context, commands)).toBe(1);
    expect(context.err()).toBe(
      '`biuld` cannot be measured. Did you mean `build`? There are: build, import, claims, coding, truth, redaction, search, search-speed.\n',
    );
  });

  test('says that a size is a whole number', async () => {
    const context = capturedContext();
    expect(await runCommandLine(['bench', 'build', '--entries', 'many'], context, commands)).not.toBe(0);
    expect(context.err()).toContain('Give a whole number, such as 2000.');
  });

  test('lists in its help what can be measured', async () => {
    const context = capturedContext();
    await runCommandLine(['bench', '--help'], context, commands);
    for (const { name, summary } of benches) {
      expect(context.out()).toContain(name);
      expect(context.out()).toContain(summary);
    }
  });

  test('prints the quality of the coding for programs', async () => {
    const root = new URL('../..', import.meta.url).pathname;
    const context = capturedContext({ root, cwd: root });
    expect(await runCommandLine(['bench', 'coding', '--json'], context, commands)).toBe(0);
    const printed: unknown = JSON.parse(context.out());
    expect(printed).toMatchObject({ what: 'coding' });
    expect(printed).toHaveProperty('figures.0.precision');
  });
});

describe('npm run bench -- truth', () => {
  test('tells what is found of what was planted, and what alarms without an effect', async () => {
    const root = new URL('../..', import.meta.url).pathname;
    const context = capturedContext({ root, cwd: root });
    const line = ['bench', 'truth', '--seeds', '2', '--json'];
    expect(await runCommandLine(line, context, commands)).toBe(0);
    const { figures } = z
      .object({ figures: z.array(z.object({ what: z.string(), tests: z.number(), told: z.number() })) })
      .parse(JSON.parse(context.out()));
    const of = (name: string) => figures.find(({ what }) => what === name) ?? { tests: 0, told: 0 };
    const parts = figures.filter(({ what }) => what.startsWith('planted: ') && what !== 'planted: all');
    expect(of('planted: all').tests).toBe(parts.reduce((sum, { tests }) => sum + tests, 0));
    expect(of('planted: all').told / of('planted: all').tests).toBeGreaterThanOrEqual(0.95);
    for (const name of ['no effect: flat themes', 'no effect: moments exchanged']) {
      expect(of(name).tests, name).toBeGreaterThan(100);
      expect(of(name).told / of(name).tests, name).toBeLessThanOrEqual(0.05);
    }
  });
});

describe.each(benches)('the measurement $name', ({ load }) => {
  test('can be loaded', async () => {
    expect(await load()).toBeTypeOf('function');
  });
});
