import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { typed } from '../../scripts/commands/help.ts';
import { commands } from '../../scripts/commands/index.ts';
import { parserOf, readInput, runCommandLine } from '../../scripts/commands/run.ts';
import { capturedContext } from './captured.ts';

const manifest: { scripts: Record<string, string> } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
);

/** The words that an example's line hands to its command; a pipe or a redirection around it is the shell's. */
function wordsOf(line: string, name: string): string[] {
  const call = line.split(/[|<>]/).find((part) => part.trim().startsWith('npm'));
  const [start, words] = (call ?? '').trim().split(/ -- (.*)/s);
  expect(start, `"${line}" starts the command as it is typed`).toBe(typed(name));
  const quoted = words?.match(/"[^"]*"|'[^']*'|\S+/g) ?? [];
  return quoted.map((word) => word.replace(/^(["'])(.*)\1$/s, '$2'));
}

describe.each(commands)('npm run $name', (entry) => {
  test('explains itself and shows its examples', async () => {
    const context = capturedContext();
    expect(await runCommandLine([entry.name, '--help'], context, commands)).toBe(0);
    const { examples } = await entry.load();
    for (const { line, what } of examples) {
      expect(context.out()).toContain(line);
      expect(context.out()).toContain(what);
    }
  });

  test('understands its own examples', async () => {
    const module = await entry.load();
    for (const { line } of module.examples) {
      const context = capturedContext();
      await readInput(parserOf(entry, module, context), wordsOf(line, entry.name));
      expect(context.err()).toBe('');
    }
  });

  test('has a package script that installs first', () => {
    expect(manifest.scripts[`pre${entry.name}`]).toBe('node scripts/setup.mjs');
    expect(manifest.scripts[entry.name]).toMatch(
      new RegExp(`^node (?:--[\\w-]+=\\d+ )*scripts/cli\\.ts ${entry.name}$`),
    );
  });
});

test('every package script that names a command names one of the table', () => {
  const named = Object.values(manifest.scripts).flatMap(
    (script) => /^node (?:--[\w-]+=\d+ )*scripts\/cli\.ts (\S+)/.exec(script)?.[1] ?? [],
  );
  const known = commands.map((entry) => entry.name);
  expect([...known].sort()).toEqual([...named].sort());
});

test('no package script uses the shell', () => {
  for (const script of Object.values(manifest.scripts)) expect(script).toMatch(/^[\w@][\w@:./ =-]*$/);
});

test('types are checked in one way, which first writes those that Astro makes of the content', () => {
  for (const script of Object.values(manifest.scripts)) expect(script).not.toMatch(/\btsc\b/);
});
