import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { words } from '../../src/i18n/words.ts';
import { exportsOf } from './exports.ts';
import type { SourceTree } from './imports.ts';
import { projectTree } from './tree.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const uncommented = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/(?<=(?:^|\s)\/\/).*$/gm, '');
const namesIn = (text: string) => new Set(uncommented(text).match(/[\p{L}$_][\p{L}\p{N}$_]*/gu));

/** Values that no other file names. Types are left out: a signature shows them to the reader of a file. */
function unnamed(tree: SourceTree, users: SourceTree): string[] {
  const names = Object.entries(users).map(([file, text]) => ({ file, names: namesIn(text) }));
  const isNamed = (name: string, home: string) =>
    names.some((user) => user.file !== home && user.names.has(name));
  return exportsOf(tree)
    .filter(({ file, name, isType }) => !isType && !isCalledByName(file) && !isNamed(name, file))
    .map(({ file, line, name }) => `${file}:${line} ${name} is exported and used by no other file`);
}

/** Astro and its routes call these by the name of their exports. */
function isCalledByName(file: string): boolean {
  return file.startsWith('src/pages/') || file === 'src/content.config.ts';
}

/** Dots lead to the words; a list of forms such as `one` and `other` is one word. */
function keysOf(value: object, path = ''): string[] {
  if ('other' in value) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    path + key,
    ...(typeof inner === 'object' && inner !== null ? keysOf(inner, `${path}${key}.`) : []),
  ]);
}

describe('nothing is left over', () => {
  const tree = projectTree();
  const tests = Object.fromEntries(
    globSync(['tests/**/*.ts', '*.config.{ts,mjs}'], { cwd: root }).map((path) => [
      path.replaceAll('\\', '/'),
      readFileSync(`${root}/${path}`, 'utf8'),
    ]),
  );

  test('of what files export', { timeout: 30_000 }, () =>
    expect(unnamed(tree, { ...tree, ...tests })).toEqual([]),
  );

  test('of components and layouts', () => {
    const code = Object.values(tree).join('\n');
    const drawn = Object.keys(tree).filter((path) => /^src\/(components|layouts)\/.*\.astro$/.test(path));
    expect(drawn.length).toBeGreaterThan(50);
    expect(drawn.filter((path) => !code.includes(`/${path.split('/').at(-1)}'`))).toEqual([]);
  });

  test('of words', () => {
    const speakers = Object.entries(tree).filter(([path]) => !/^src\/i18n\/(de|en)\b/.test(path));
    const code = speakers.map(([, text]) => uncommented(text)).join('\n');
    const said = new Set(
      [...code.matchAll(/(?:\.|['"]|[{,]\s*)([\p{L}][\p{L}\p{N}-]*)/gu)].map(([, key]) => key),
    );
    const keys = keysOf(words('de'));
    expect(keys.length).toBeGreaterThan(300);
    expect(keys.filter((key) => !said.has(key.split('.').at(-1)))).toEqual([]);
  });
});

test('a left over export is found, one that another file or a test names is not', () => {
  const tree = { 'src/a.ts': 'export const lost = 1;\nexport const found = 2;\nexport type Lost = 1;' };
  expect(unnamed(tree, { ...tree, 'tests/b.ts': "import { found } from '../src/a.ts'; // lost" })).toEqual([
    'src/a.ts:1 lost is exported and used by no other file',
  ]);
});
