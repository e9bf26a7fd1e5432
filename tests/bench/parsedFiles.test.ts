import { afterEach, describe, expect, test } from 'vitest';
import { forgetParsed, keepParsed } from '../../src/files/parsedFiles.ts';
import { parseEntry } from '../../src/files/parseEntry.ts';

const file = {
  kind: 'guide',
  id: 'zuhoeren',
  file: 'guides/zuhoeren.md',
  text: '---\ntitle: Zuhören\ntype: do\n---\n\nErst fragen, dann reden.\n',
  defaultLanguage: 'de',
} as const;

afterEach(forgetParsed);

describe('a file that the check has parsed', () => {
  test('is not parsed again for the loader', () => {
    keepParsed();
    expect(parseEntry(file)).toBe(parseEntry({ ...file }));
  });

  test('is parsed anew where its text or the default language is another', () => {
    keepParsed();
    const first = parseEntry(file);
    const edited = parseEntry({ ...file, text: file.text.replace('Zuhören', 'Nachfragen') });
    expect(edited.entry?.data).toMatchObject({ title: 'Nachfragen' });
    expect(parseEntry({ ...file, defaultLanguage: 'en' }).entry?.lang).toBe('en');
    expect(first.entry).toMatchObject({ lang: 'de', data: { title: 'Zuhören' } });
  });

  test('is forgotten once the loader has read it, and never kept where nobody asked', () => {
    expect(parseEntry(file)).not.toBe(parseEntry(file));
    keepParsed();
    const kept = parseEntry(file);
    forgetParsed();
    expect(parseEntry(file)).not.toBe(kept);
    expect(parseEntry(file)).toEqual(kept);
  });
});
