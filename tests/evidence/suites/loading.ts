import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EvidenceError } from '../../../src/evidence/error.ts';
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
      writeFileSync(join(folder, 'geheim', '2026-01.jsonl'), 'no json');
      const [answer] = await ask(
        open,
        [],
        (store) => store.answer([query({}, { sources: ['app', 'geheim'] })], context),
        { folder, sources },
      );
      expect(answer).toMatchObject({ base: 1 });
    });

    const good = JSON.stringify(voice(1).record);
    const malformed: [sentence: string, file: string, line: string][] = [
      ['a line that is no JSON', '2026-09.jsonl', '{"id": '],
      ['a rating that is no number', '2026-09.jsonl', good.replace('}', ',"rating":"gut"}')],
      ['a list that is none', '2026-09.jsonl', good.replace('}', ',"products":3}')],
      ['a code that is no JSON', '2026-09.codes.jsonl', 'theme: x'],
    ];
    it.each(malformed)('is refused by file and line: %s', async (_sentence, file, line) => {
      const folder = writeVoices([voice(1, { at: '2026-09-01' })]);
      const path = join(folder, 'app', file);
      const first = file.includes('codes') ? '{"id":"1","coder":"rule"}' : good;
      writeFileSync(path, `${first}\n${first}\n${line}\n`);
      const opening = open({ folder, sources, audience: 'internal', timeZone: 'Europe/Berlin' });
      await expect(opening).rejects.toThrow(EvidenceError);
      await expect(opening).rejects.toThrow(path);
      await expect(opening).rejects.toThrow(/line 3\b/i);
    });

    it.each(['2026-13-01T00:00:00Z', '2026-02-30', '2026-14', 'gestern'])(
      'is refused by file and record where a date does not exist: %s',
      async (at) => {
        const folder = writeVoices([voice(1), voice(2, { at, month: '2026-02' })]);
        const opening = open({ folder, sources, audience: 'internal', timeZone: 'Europe/Berlin' });
        await expect(opening).rejects.toThrow(EvidenceError);
        await expect(opening).rejects.toThrow(join('app', '2026-02.jsonl'));
        await expect(opening).rejects.toThrow(at);
      },
    );
  });
}
