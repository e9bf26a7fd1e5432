import { describe, expect, it } from 'vitest';
import { readTree } from '../import/wiki.ts';
import { root } from './build.ts';
import { sampleContent } from './sample.ts';

describe('the sample company', () => {
  it('is kept as the import of its raw exports leaves it: importing again changes no byte', () => {
    const committed = readTree(`${root}/content`);
    const imported = readTree(sampleContent);
    const without = (tree: Record<string, string>) =>
      Object.keys(tree).filter((path) => !/rejects|review/.test(path));
    expect(without(imported).filter((path) => !(path in committed))).toEqual([]);
    const changed = without(imported).filter((path) => imported[path] !== committed[path]);
    expect(changed).toEqual([]);
  });
});
