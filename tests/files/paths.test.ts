import { describe, expect, it } from 'vitest';
import { entryPath, roleOf } from '../../src/files/paths.ts';
import { KINDS } from '../../src/schema/kinds.ts';

describe('roleOf', () => {
  it.each(KINDS)('knows the path of a %s', (kind) => {
    expect(roleOf(entryPath(kind, 'a-1'))).toMatchObject({ role: 'entry', kind, id: 'a-1' });
  });

  it.each([
    ['insights/a.en.mdx', { role: 'translation', kind: 'insight', id: 'a', lang: 'en', format: 'mdx' }],
    ['insights/a.fr.mdx', { role: 'invalid-id', id: 'a.fr' }],
    ['insights/a.en.yaml', { role: 'unknown' }],
    ['insights/b/a.md', { role: 'unknown' }],
    ['insights/foto.PNG', { role: 'asset' }],
    ['taxonomy/themes.yaml', { role: 'vocabulary', vocabulary: 'theme' }],
    ['taxonomy/colours.yaml', { role: 'unknown' }],
    ['wiki.yaml', { role: 'settings' }],
    ['evidence/a/2026-03.jsonl', { role: 'records', source: 'a', month: '2026-03' }],
    ['evidence/a/undated.codes.jsonl', { role: 'codes', source: 'a', month: 'undated' }],
    ['evidence/A b/source.yaml', { role: 'invalid-id', id: 'A b' }],
    ['evidence/a/notes.txt', { role: 'unknown' }],
    ['.DS_Store', { role: 'asset' }],
  ])('tells what %s is', (file, role) => {
    expect(roleOf(file)).toEqual(role);
  });
});
