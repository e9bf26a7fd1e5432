import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editEntryFile, renderEntryFile } from '../../src/files/frontmatter.ts';
import { parseEntry } from '../../src/files/parseEntry.ts';
import { splitFrontMatter } from '../../src/files/split.ts';
import { insight } from '../../src/schema/insight.ts';

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,2}$/);
const words = fc.string({ minLength: 1, maxLength: 80, unit: 'grapheme' });
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => new Date(date.toISOString().slice(0, 10)));
const statement = fc.record(
  {
    title: words,
    kind: fc.constantFrom('need', 'pain', 'behaviour'),
    summary: words,
    owner: id,
    reviewBy: day,
    aliases: fc.array(words, { maxLength: 3 }),
    themes: fc.array(id, { maxLength: 3 }),
    events: fc.array(fc.record({ on: day, what: fc.string({ minLength: 1, maxLength: 40 }) }), {
      maxLength: 2,
    }),
    evidence: fc.array(
      fc.record({
        type: fc.constant('query'),
        source: id,
        where: fc.record({ text: fc.array(fc.string({ minLength: 2 }), { minLength: 1, maxLength: 2 }) }),
        expect: fc.record({ atLeast: fc.double({ noNaN: true, noDefaultInfinity: true }) }),
      }),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ['title', 'kind'] },
);
const body = fc
  .array(fc.lorem({ mode: 'sentences', maxCount: 3 }), { maxLength: 3 })
  .map((parts) => parts.join('\n\n'));

describe('renderEntryFile', () => {
  it('writes files that read back as the same entry', () => {
    fc.assert(
      fc.property(statement, body, (front, text) => {
        const data = insight.parse(front);
        const file = renderEntryFile(data, text);
        const read = parseEntry({
          kind: 'insight',
          id: 'a',
          file: 'insights/a.md',
          text: file,
          defaultLanguage: 'de',
        });
        expect(read.problems).toEqual([]);
        expect(read.entry?.data).toEqual(data);
        expect(read.body.trim()).toBe(text.trim());
        expect(file.split('\n')[read.bodyLine - 2]).toBe('---');
      }),
      { numRuns: 200 },
    );
  });

  it('keeps the order of fields, writes days as days and leaves out what is undefined', () => {
    const file = renderEntryFile(
      { title: 'Ein: Titel', due: new Date('2026-03-31'), owner: undefined, a: [] },
      'Text',
    );
    expect(file).toBe('---\ntitle: "Ein: Titel"\ndue: 2026-03-31\na: []\n---\n\nText\n');
  });
});

describe('editEntryFile', () => {
  const text = '---\n# why\ntitle: Alt # here\nkind: pain\n---\n\nText mit --- darin\n';

  it.each([
    [
      'changes a value and keeps comments and body',
      [{ path: ['title'], value: 'Neu' }],
      text.replace('Alt', 'Neu'),
    ],
    ['removes a field', [{ path: ['kind'], value: undefined }], text.replace('kind: pain\n', '')],
    [
      'adds a nested value',
      [{ path: ['window', 'from'], value: '2026-03' }],
      text.replace('kind: pain\n', 'kind: pain\nwindow:\n  from: 2026-03\n'),
    ],
  ])('%s', (_sentence, changes, expected) => {
    expect(editEntryFile(text, changes)).toBe(expected);
  });

  it('refuses YAML that cannot be read', () => {
    expect(() => editEntryFile('---\na: [\n---\n', [])).toThrow('cannot be read');
  });
});

describe('splitFrontMatter', () => {
  it.each([
    ['Windows line ends', '---\r\ntitle: A\r\n---\r\nText', 'title: A\r\n', 'Text', 4],
    ['a byte order mark', '\uFEFF---\ntitle: A\n---\nText', 'title: A\n', 'Text', 4],
    ['empty front matter', '---\n---\nText', '', 'Text', 3],
    ['no body', '---\ntitle: A\n---', 'title: A\n', '', 4],
    ['dashes inside a value', '---\ntitle: |\n  ---\n  b\n---\nText', 'title: |\n  ---\n  b\n', 'Text', 6],
  ])('takes %s', (_name, text, yaml, rest, line) => {
    expect(splitFrontMatter(text)).toEqual({ yaml, yamlLine: 2, body: rest, bodyLine: line });
  });

  it.each([
    ['nothing', ''],
    ['no dashes', 'Text'],
    ['dashes that never end', '---\ntitle: A\n'],
  ])('refuses %s', (_name, text) => {
    expect(splitFrontMatter(text)).toBeUndefined();
  });
});
