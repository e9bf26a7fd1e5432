import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { context, newFolder, type OpenStore, query, voice, writeVoices } from '../fixture.ts';
import { ask, voicesFor } from './opened.ts';

const sources = [{ id: 'app', quote: 'internal' as const }];

export function loadingSuite(open: OpenStore): void {
  describe('a folder of records', () => {
    it.each([
      ['may be missing', () => join(newFolder(), 'nowhere')],
      ['may hold a source without records', () => writeVoices([voice(1, { source: 'brief' })])],
      [
        'may hold empty files',
        () => {
          const folder = newFolder();
          mkdirSync(join(folder, 'app'));
          writeFileSync(join(folder, 'app', 'undated.jsonl'), '');
          writeFileSync(join(folder, 'app', 'undated.codes.jsonl'), '');
          return folder;
        },
      ],
    ])('%s', async (_sentence, folderOf) => {
      const [[answer], voices, breakdown] = await ask(
        open,
        [],
        async (store) =>
          [
            await store.answer([query({}), query({}, { measure: 'mean', of: 'nps' })], context),
            await voicesFor(store, { where: {}, limit: 5 }),
            await store.breakdown('theme', context),
          ] as const,
        { folder: folderOf(), sources },
      );
      expect(answer).toMatchObject({ hits: 0, base: 0, bySource: [{ source: 'app', hits: 0, base: 0 }] });
      expect([voices, breakdown]).toEqual([[], []]);
    });

    it('may lie below names with quotes, spaces and signs of patterns', async () => {
      const folder = join(newFolder(), `it's "a" [b] *folder* {c} ünd ?`);
      mkdirSync(folder);
      writeVoices([voice(1, { codes: [{ coder: 'rule', themes: ['a'] }] })], folder);
      const [answer] = await ask(open, [], (store) => store.answer([query({ theme: 'a' })], context), {
        folder,
        sources,
      });
      expect(answer?.hits).toBe(1);
    });

    it('is read only where the audience may see the source, and other files not at all', async () => {
      const folder = writeVoices([voice(1), voice(2, { source: 'geheim' })]);
      writeFileSync(join(folder, 'app', 'rejects.jsonl'), 'no json');
      const [answer] = await ask(
        open,
        [],
        (store) => store.answer([query({}, { sources: ['app', 'geheim'] })], context),
        { folder, sources },
      );
      expect(answer).toMatchObject({ base: 1 });
    });
  });
}
