import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { EvidenceError } from '../../../src/evidence/error.ts';
import { type OpenStore, voice, writeVoices } from '../fixture.ts';

const sources = [{ id: 'app', quote: 'internal' as const }];

/** What is wrong in files that somebody has edited. */
export function malformedSuite(open: OpenStore): void {
  describe('a file of records', () => {
    const good = JSON.stringify(voice(1).record);
    const malformed: [sentence: string, file: string, line: string][] = [
      ['a line that is no JSON', '2026-09.jsonl', '{"id": '],
      ['a rating that is no number', '2026-09.jsonl', good.replace('}', ',"rating":"gut"}')],
      ['a list that is none', '2026-09.jsonl', good.replace('}', ',"products":3}')],
      ['a code that is no JSON', '2026-09.codes.jsonl', 'theme: x'],
    ];
    it('is not even opened where the audience may not see the source', async () => {
      const folder = writeVoices([voice(1), voice(2, { source: 'geheim' })]);
      writeFileSync(join(folder, 'geheim', '2026-01.jsonl'), 'no json');
      const store = await open({ folder, sources, audience: 'internal', timeZone: 'Europe/Berlin' });
      await store.close();
    });

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
