import { describe, expect, test } from 'vitest';
import { exportsOf } from './exports.ts';
import type { SourceTree } from './imports.ts';
import { projectTree } from './tree.ts';

const undocumented = (tree: SourceTree) =>
  exportsOf(tree)
    .filter(({ documented }) => !documented)
    .map(({ file, line, name }) => `${file}:${line} ${name} has no doc comment`);

describe('what the code exports', () => {
  test('was found', () => expect(exportsOf(projectTree()).length).toBeGreaterThan(100));
  test('is told by a doc comment, whatever it is', () => expect(undocumented(projectTree())).toEqual([]));
});

describe('a doc comment', () => {
  const missing: [string, string, string][] = [
    ['a function', 'export function name() {}', 'name'],
    ['an asynchronous function', 'export async function name() {}', 'name'],
    ['a constant', 'export const name = 1;', 'name'],
    ['each constant of a pattern', 'export const { name } = { name: 1 };', 'name'],
    ['an interface', 'export interface Name {}', 'Name'],
    ['a type', 'export type Name = string;', 'Name'],
    ['a class', 'export class Name {}', 'Name'],
    ['a default export', 'export default function () {}', 'default'],
  ];
  test.each(missing)('is missed at %s', (_name, code, name) =>
    expect(undocumented({ 'src/a.ts': `\n${code}` })).toEqual([`src/a.ts:2 ${name} has no doc comment`]),
  );
  test.each(missing)('is seen at %s', (_name, code) =>
    expect(undocumented({ 'src/a.ts': `/** Says what it is. */\n${code}` })).toEqual([]),
  );
  test('is no plain comment', () =>
    expect(undocumented({ 'src/a.ts': '// A reason.\nexport const a = 1;' })).toHaveLength(1));
  test('is not asked of what stays in its file', () =>
    expect(undocumented({ 'src/a.ts': 'const a = 1;' })).toEqual([]));
});
