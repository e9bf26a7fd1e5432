import { describe, expect, it } from 'vitest';
import { context, type OpenStore, query, voice } from '../fixture.ts';
import { ask } from './opened.ts';

const numbers = ['5', ' 5 ', '+5', '5.', '.5e1', '5e0', '50E-1', '5.000'];
const words = ['', ' ', '5 Sterne', '5,0', '0x5', '1e999', '-inf', 'NaN', '٥', '5e', '--5', '.', 'e5'];

/** What counts as a number in an answer, the same in every engine. */
export function numeralSuite(open: OpenStore): void {
  describe('an answer written as', () => {
    it.each([
      ...numbers.map((text) => [text, 1] as const),
      ...words.map((text) => [text, 0] as const),
      [`${'0'.repeat(300)}5`, 1] as const,
    ])('%j is a number or none: %i', async (text, hits) => {
      const voices = [voice(1, { answers: { q: text } })];
      const [answer] = await ask(open, voices, (store) =>
        store.answer([query({ answer: { q: { atLeast: 4.5, atMost: 5.5 } } })], context),
      );
      expect(answer?.hits).toBe(hits);
    });
  });

  it.each([
    ['ΟΔΟΣ', 'οδοσ'],
    ['İstanbul', 'istanbul'],
    ['GROẞE ÄRGER', 'ärger'],
    ['Ǆ 𐐀', 'ǆ 𐐨'],
  ])('finds words in %s without regard to case', async (text, word) => {
    const [answer] = await ask(open, [voice(1, { text })], (store) =>
      store.answer([query({ text: word })], context),
    );
    expect(answer?.hits).toBe(1);
  });
}
