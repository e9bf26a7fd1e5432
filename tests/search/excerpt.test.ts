import { describe, expect, test } from 'vitest';
import { excerptOf, UNSEEN } from '../../src/search/excerpt.ts';
import type { Group } from '../../src/search/query/groups.ts';

function group(...words: string[]): Group {
  return {
    typed: words[0] ?? '',
    variants: words.map((word) => ({ words: [word], weight: 1 })),
    weight: 1,
    surest: 1,
  };
}

const page = { title: 'Gebühren', summary: '', content: '', lang: 'de' };
const filler = 'Hier steht ein Satz über etwas ganz anderes, was niemand sucht. '.repeat(12);

function shown(parts: ReturnType<typeof excerptOf>): string {
  return parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
}

describe('an excerpt', () => {
  test('is the summary where that holds all that was looked for', () => {
    const parts = excerptOf(
      { ...page, summary: 'Niemand versteht die Gebühren.', content: `${filler} Gebühren stehen hier auch.` },
      [group('Gebühr')],
    );
    expect(shown(parts)).toBe('Niemand versteht die [Gebühren].');
  });

  test('is the piece of the text that holds the most, with dots where it is cut', () => {
    const content = `${filler}Eine Gebühr allein. ${filler}Eine Gebühr am Automaten der Filiale. ${filler}`;
    const text = shown(excerptOf({ ...page, content }, [group('Gebühr'), group('Automat')]));
    expect(text).toMatch(/^… .*\[Gebühr\] am \[Automaten\].* …$/);
  });

  test('marks a compound by its part, and no word that only shares letters', () => {
    const parts = excerptOf({ ...page, summary: 'Gebührenübersicht im Gebiet' }, [group('Gebühren')]);
    expect(shown(parts)).toBe('[Gebührenübersicht] im Gebiet');
  });

  test('leaves out the headline at the beginning and all words that are in the index only', () => {
    const content = `Gebühren. Was sie kosten, sagt niemand. ${UNSEEN} Gebührenordnung`;
    expect(shown(excerptOf({ ...page, content }, [group('Gebühren')]))).toBe('Was sie kosten, sagt niemand.');
  });

  test('is text and never HTML', () => {
    const parts = excerptOf({ ...page, summary: 'Ein <b>TAN & Kennwort</b>' }, [group('TAN')]);
    expect(shown(parts)).toBe('Ein <b>[TAN] & Kennwort</b>');
  });

  test('of a page without text and summary is empty', () => {
    expect(excerptOf(page, [group('TAN')])).toEqual([]);
  });
});
