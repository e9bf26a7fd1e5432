import { describe, expect, test } from 'vitest';
import { hostProblems, sizeAndNameProblems } from './architecture/habits.ts';
import type { SourceTree } from './architecture/imports.ts';
import { importProblems } from './architecture/rules.ts';
import { projectTree } from './architecture/tree.ts';

describe('the code of this project', () => {
  const tree = projectTree();

  test('was found', () => expect(Object.keys(tree)).toContain('scripts/cli.ts'));
  test('keeps the import rule', { timeout: 30_000 }, () => expect(importProblems(tree)).toEqual([]));
  test('stands in files of readable size and folders with telling names', () =>
    expect(sizeAndNameProblems(tree)).toEqual([]));
  test('names no host that the site could ask for something', () => expect(hostProblems(tree)).toEqual([]));
});

describe('the import rule', () => {
  const kept: [string, SourceTree][] = [
    ['lets a folder import what lies lower', { 'src/wiki/a.ts': "import { x } from '../schema/x.ts';" }],
    ['lets a folder import itself', { 'src/wiki/a.ts': "import { b } from './b.ts';", 'src/wiki/b.ts': '' }],
    [
      'lets pages import everything',
      { 'src/pages/[lang]/a.astro': "---\nimport L from '../../layouts/l.astro';\n---\n" },
    ],
    ['lets scripts import level 3', { 'scripts/steps/a.ts': "import { r } from '../../src/files/r.ts';" }],
    [
      'lets collections import astro:content',
      { 'src/collections/a.ts': "import { getCollection } from 'astro:content';" },
    ],
    [
      'lets components import types of astro:content',
      { 'src/components/a.ts': "import type { X } from 'astro:content';" },
    ],
    [
      'lets layouts import components',
      { 'src/layouts/l.astro': "---\nimport C from '../components/c.astro';\n---\n" },
    ],
    ['lets schema import zod', { 'src/schema/a.ts': "import { z } from 'zod';" }],
    ['lets anything import styles', { 'src/layouts/l.astro': "---\nimport '../styles/page.css';\n---\n" }],
    [
      'reads no import in a comment or a string',
      { 'src/schema/a.ts': "// import '../wiki/a.ts'\nexport const s = `import '../wiki/a.ts'`;" },
    ],
  ];
  test.each(kept)('%s', (_name, tree) => expect(importProblems(tree)).toEqual([]));

  const broken: [string, SourceTree, string][] = [
    [
      'an upward import',
      { 'src/schema/a.ts': "\nimport { b } from '../wiki/b.ts';" },
      'src/schema/a.ts:2 imports src/wiki/b.ts, which lies higher',
    ],
    [
      'an upward import of a type',
      { 'src/text/a.ts': "import type { B } from '../wiki/b.ts';" },
      'lies higher',
    ],
    [
      'an upward dynamic import',
      { 'src/wiki/a.ts': "export const b = () => import('../files/b.ts');" },
      'lies higher',
    ],
    ['an upward re-export', { 'src/wiki/a.ts': "export * from '../files/b.ts';" }, 'lies higher'],
    [
      'an upward type query',
      { 'src/wiki/a.ts': "export type B = import('../files/b.ts').B;" },
      'lies higher',
    ],
    [
      'an upward import in a page script',
      {
        'src/components/a.astro':
          "---\nconst a = 1;\n---\n<p>{a}</p>\n<script>\n  import '../pages/b.ts';\n</script>",
      },
      'src/components/a.astro:6 imports',
    ],
    [
      'an import between folders of level 3',
      { 'src/search/a.ts': "import { b } from '../markdown/b.ts';" },
      'do not import each other',
    ],
    [
      'an import of the content configuration',
      { 'src/collections/a.ts': "import { c } from '../content.config.ts';" },
      'lies higher',
    ],
    [
      'src importing scripts',
      { 'src/files/a.ts': "import { b } from '../../scripts/steps/b.ts';" },
      'src never imports scripts',
    ],
    [
      'scripts importing a page',
      { 'scripts/steps/a.ts': "import { b } from '../../src/collections/b.ts';" },
      'scripts import levels 0 to 3',
    ],
    [
      'astro:content by value in a component',
      { 'src/components/a.astro': "---\nimport { getEntry } from 'astro:content';\n---\n" },
      'src/components/a.astro:2 imports astro:content by value',
    ],
    [
      'a package in schema',
      { 'src/schema/a.ts': "import { parse } from 'yaml';" },
      'schema imports only zod',
    ],
    [
      'a module of Node in a browser script',
      { 'src/client/a.ts': "import { join } from 'node:path';" },
      'runs in browsers too',
    ],
    ['a folder without a level', { 'src/novel/a.ts': "import { b } from '../schema/b.ts';" }, 'has no level'],
    [
      'a circle of two',
      { 'src/wiki/a.ts': "import './b.ts';", 'src/wiki/b.ts': "import './a.ts';" },
      'circle: src/wiki/a.ts -> src/wiki/b.ts -> src/wiki/a.ts',
    ],
    [
      'a circle of three that others lead into',
      {
        'scripts/d.ts': "import './c.ts';",
        'scripts/c.ts': "import './a.ts';",
        'scripts/a.ts': "import './b.ts';",
        'scripts/b.ts': "import './c.ts';",
      },
      'circle: scripts/a.ts -> scripts/b.ts -> scripts/c.ts -> scripts/a.ts',
    ],
  ];
  test.each(broken)('finds %s', (_name, tree, problem) => {
    expect(importProblems(tree)).toEqual([expect.stringContaining(problem)]);
  });
});

describe('the habits', () => {
  test('find a file that is too long', () =>
    expect(sizeAndNameProblems({ 'src/wiki/a.ts': 'a\n'.repeat(401) })).toEqual([
      expect.stringContaining('401 lines'),
    ]));
  test('let a file of 400 lines be', () =>
    expect(sizeAndNameProblems({ 'src/wiki/a.ts': 'a\n'.repeat(400) })).toEqual([]));
  test('find a folder that says nothing', () =>
    expect(sizeAndNameProblems({ 'scripts/helpers/a.ts': '' })).toEqual([
      expect.stringContaining('called helpers'),
    ]));
  test('find a foreign host in a string or a template, but not in a comment', () =>
    expect(
      hostProblems({
        'src/client/a.ts': `// https://a.invalid\nfetch('https://b.invalid/x'); fetch(\`https://c.invalid/\${1}\`);`,
      }),
    ).toEqual(['src/client/a.ts names https://b.invalid/x', 'src/client/a.ts names https://c.invalid/']));
  test('know names of formats from hosts', () =>
    expect(hostProblems({ 'src/client/a.ts': "export const ns = 'http://www.w3.org/2000/svg';" })).toEqual(
      [],
    ));
});
