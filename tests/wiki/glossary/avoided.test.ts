import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EntryOf } from '../../../src/wiki/entry.ts';
import { avoidedWords } from '../../../src/wiki/glossary/avoided.ts';
import { entry } from '../graph/content.ts';

const term = (id: string, data: Record<string, unknown>) => entry(`term/${id}`, data) as EntryOf<'term'>;
const both = (words: string) => ({ de: words, en: words });
const terms = [
  term('nutzer', { title: both('Nutzer'), avoid: { de: ['User', 'Anwender'], en: [] } }),
  term('labor', { title: both('Nutzerlabor'), synonyms: { de: ['User Lab'], en: [] } }),
];
const find = avoidedWords(terms);

describe('words to avoid', () => {
  it('are not looked for where no term names any', () => {
    expect(avoidedWords(terms.slice(1))).toBeUndefined();
  });

  it.each([
    ['are found with their place', 'Der User und die Anwendern', ['4 User', '17 Anwendern']],
    ['are no words of a term', 'Im User Lab sitzt ein User.', ['22 User']],
    ['may be quoted', '„User“, “User”, »User«, "User", User', ['32 User']],
    ['are found between quotations that are not closed', 'Er sagt "das\n\nUser und "jenes', ['14 User']],
    ['are no targets of links', '[[User]] [[User|User]]', ['16 User']],
  ])('%s', (_sentence, text, expected) => {
    expect(find?.(text, 'de').map(({ start, word }) => `${start} ${word}`)).toEqual(expected);
  });

  it('stand in the text where they are said to, whatever stands around them', () => {
    const piece = fc.constantFrom(
      'User',
      'User Lab',
      'Nutzer',
      '„',
      '“',
      '"',
      '[[',
      '|',
      ']]',
      '\n',
      'und',
      '`',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const text = pieces.join(' ');
        for (const { start, word, preferred } of find?.(text, 'de') ?? []) {
          expect(text.slice(start, start + word.length)).toBe(word);
          expect([word, preferred]).toEqual(['User', 'Nutzer']);
          expect(text.slice(start).startsWith('User Lab')).toBe(false);
        }
      }),
    );
  });
});
