import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { nodeIo } from '../../src/files/io.ts';
import { readContent } from '../../src/files/readContent.ts';
import type { EntryOf } from '../../src/wiki/entry.ts';
import { all, attribute, authorsWordsOf, one, type Page, pageAt, readPages, textOf } from './pages.ts';
import { sampleSite } from './sample.ts';

const out = sampleSite();
const { content } = await readContent(join(import.meta.dirname, '../../content'), nodeIo);
let pages: ReadonlyMap<string, Page>;
beforeAll(() => {
  pages = readPages(out);
});

/** Entries of a kind with a page in a language that is not their own, that language, and the words they have there. */
function translated<K extends 'persona' | 'journey'>(kind: K) {
  return content.entries.flatMap((entry) => {
    if (entry.kind !== kind) return [];
    // The kind was just compared, which a type parameter does not narrow.
    const own = entry as EntryOf<K>;
    return own.translations.map(
      ({ lang, words }) =>
        [
          `${lang} ${own.id}`,
          { id: own.id, lang, data: words ?? own.data, marked: words ? undefined : own.lang },
        ] as const,
    );
  });
}

describe('a page in another language', () => {
  it.each(translated('persona'))(
    'says of a persona what its translation says, or marks it: %s',
    (_name, entry) => {
      const { goals, jobs, needs, pains, behaviours } = entry.data;
      const { tree } = pageAt(pages, `/${entry.lang}/personas/${entry.id}/`);
      const said = all(tree, '.statements li > p:not(.small)');
      const known = new Map(said.map((each) => [authorsWordsOf(each), attribute(each, 'lang')]));
      const texts = [goals, jobs, needs, pains, behaviours].flat().map(({ text }) => text);
      expect(texts.map((text) => [text, known.has(text), known.get(text)])).toEqual(
        texts.map((text) => [text, true, entry.marked]),
      );
    },
  );

  it.each(translated('journey'))(
    'names the stages of a journey as its translation does, or marks them: %s',
    (_name, entry) => {
      const { tree } = pageAt(pages, `/${entry.lang}/journeys/${entry.id}/`);
      const heads = all(tree, '.journey-heads th');
      const known = new Map(
        heads.map((each) => [textOf(one(each, '.stage-title')), attribute(each, 'lang')]),
      );
      const titles = entry.data.stages.map(({ title }) => title);
      expect(titles.map((title) => [title, known.has(title), known.get(title)])).toEqual(
        titles.map((title) => [title, true, entry.marked]),
      );
    },
  );
});
