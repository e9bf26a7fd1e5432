import { describe, expect, it } from 'vitest';
import { context, idOf, type OpenStore, query, voice } from '../fixture.ts';
import { ask, voicesFor } from './opened.ts';

const numbers = ['5', ' 5 ', '+5', '5.', '.5e1', '5e0', '50E-1', '5.000', `${'0'.repeat(300)}5`];
const words = ['', ' ', '5 Sterne', '5,0', '0x5', '1e999', '-inf', 'NaN', '٥', '5e', '--5', '.', 'e5'];

/** What counts as a number, and which letters are the same, in every engine. */
export function numeralSuite(open: OpenStore): void {
  it('takes an answer for a number where it is written as one, and never else', async () => {
    const texts = [...numbers, ...words];
    const voices = texts.map((q, index) => voice(index + 1, { answers: { q } }));
    const found = await ask(open, voices, (store) =>
      voicesFor(store, { where: { answer: { q: { atLeast: 4.5, atMost: 5.5 } } }, limit: 99 }),
    );
    const ids = new Set(found.map(({ id }) => id));
    expect(texts.filter((_, index) => ids.has(idOf(index + 1)))).toEqual(numbers);
  });

  describe('words are found without regard to case', () => {
    it.each([
      ['ΟΔΟΣ', 'οδοσ'],
      ['İstanbul', 'istanbul'],
      ['GROẞE ÄRGER', 'ärger'],
      ['Ǆ 𐐀', 'ǆ 𐐨'],
    ])('in %s', async (text, word) => {
      const [answer] = await ask(open, [voice(1, { text })], (store) =>
        store.answer([query({ text: word })], context),
      );
      expect(answer?.hits).toBe(1);
    });
  });
}
