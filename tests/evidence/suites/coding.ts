import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Code } from '../../../src/schema/record.ts';
import { type OpenStore, voice, writeVoices } from '../fixture.ts';
import { ask, voicesFor } from './opened.ts';

type Coding = Partial<Code> & Pick<Code, 'coder'>;

const cases: [sentence: string, codes: Coding[], effective: Pick<Code, 'themes' | 'stages' | 'sentiment'>][] =
  [
    ['nobody: nothing is known', [], { themes: [], stages: [], sentiment: 'unknown' }],
    [
      'rules, where nobody else spoke',
      [{ coder: 'rule', themes: ['a'], stages: ['x/y'], sentiment: 'negative' }],
      { themes: ['a'], stages: ['x/y'], sentiment: 'negative' },
    ],
    [
      'a model rather than rules, a column rather than a model, a person rather than all',
      [
        { coder: 'rule', themes: ['rule'], stages: ['r/r'], sentiment: 'negative' },
        { coder: 'model', themes: ['model'], stages: ['m/m'], sentiment: 'neutral' },
        { coder: 'column', themes: ['column'], sentiment: 'positive' },
        { coder: 'person', themes: ['person'], stages: ['p/p'] },
      ],
      { themes: ['person'], stages: ['p/p'], sentiment: 'positive' },
    ],
    [
      'the next machine, where one found nothing',
      [
        { coder: 'model', themes: [], sentiment: 'unknown' },
        { coder: 'rule', themes: ['a'], sentiment: 'neutral' },
      ],
      { themes: ['a'], stages: [], sentiment: 'neutral' },
    ],
    [
      'a person who found nothing',
      [
        { coder: 'rule', themes: ['a'], stages: ['x/y'] },
        { coder: 'person', themes: [], stages: [] },
      ],
      { themes: [], stages: [], sentiment: 'unknown' },
    ],
  ];

export function codingSuite(open: OpenStore): void {
  describe('the codes of a voice are those of', () => {
    it.each(cases)('%s', async (_sentence, codes, effective) => {
      for (const order of [codes, codes.toReversed()]) {
        const found = await ask(open, [voice(1, { codes: order })], (store) =>
          voicesFor(store, { where: {}, limit: 1 }),
        );
        expect(found).toMatchObject([effective]);
      }
    });

    it('a person whose line leaves out what was not found', async () => {
      const voices = [voice(1, { codes: [{ coder: 'rule', themes: ['a'] }] })];
      const folder = writeVoices(voices);
      const line = { id: voices[0]?.record.id, coder: 'person', version: 'cx' };
      appendFileSync(join(folder, 'app', 'undated.codes.jsonl'), `${JSON.stringify(line)}\n`);
      const found = await ask(open, voices, (store) => voicesFor(store, { where: {}, limit: 1 }), {
        folder,
      });
      expect(found).toMatchObject([{ themes: [] }]);
    });

    it('its own source, where another has a record of the same id', async () => {
      const voices = [
        voice(1, { codes: [{ coder: 'rule', themes: ['a'] }] }),
        voice(1, { source: 'umfrage', codes: [{ coder: 'rule', themes: ['b'] }] }),
      ];
      const found = await ask(open, voices, (store) => voicesFor(store, { where: { theme: 'b' }, limit: 9 }));
      expect(found.map(({ source }) => source)).toEqual(['umfrage']);
    });
  });
}
