import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { importsOf } from '../architecture/imports.ts';
import { projectTree } from '../architecture/tree.ts';

const page = readFileSync(new URL('../../content/guides/project-dependencies.md', import.meta.url), 'utf8');

/** Names in code style in the first column of the tables under a heading. */
function namedUnder(heading: string): string[] {
  const section = page.split(/^## /m).find((part) => part.startsWith(heading)) ?? '';
  const cells = [...section.matchAll(/^\| (`[^|]+) \|/gm)].map(([, cell = '']) => cell);
  return cells.flatMap((cell) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name)).sort();
}

describe('the page on dependencies names', () => {
  test('what runs, no more and no less', () =>
    expect(namedUnder('What runs')).toEqual(Object.keys(manifest.dependencies).sort()));
  test('what developers need, no more and no less', () =>
    expect(namedUnder('What only developers need')).toEqual(Object.keys(manifest.devDependencies).sort()));
});

describe('package.json', () => {
  const { dependencies, devDependencies } = manifest;

  test('pins every version', () => {
    const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version),
    );
    expect(ranges).toEqual([]);
  });

  test('lists every package that the code imports; types, measurements and the steps of `npm test` may be for developers alone', () => {
    const missing = importsOf(projectTree()).filter(({ from, specifier, typeOnly }) => {
      const name = /^(?:@[\w.-]+\/)?[\w.-]+(?=$|[/?])/.exec(specifier)?.[0];
      if (name === undefined || name.startsWith('.')) return false;
      const forDevelopers = typeOnly || /^scripts\/(?:test|bench)\//.test(from);
      const listed = forDevelopers ? { ...dependencies, ...devDependencies } : dependencies;
      return !(name in listed) && !(typeOnly && `@types/${name}` in listed);
    });
    expect(missing.map(({ from, specifier }) => `${from} imports ${specifier}`)).toEqual([]);
  });
});
