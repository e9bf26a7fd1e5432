import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { SearchAnswer } from '../../src/search/answer.ts';
import { requestFor } from '../../src/search/request.ts';
import { anyCharacter } from '../text/anyCharacter.ts';
import { pages } from './pages.ts';
import { searchSite, type TestSite } from './searchSite.ts';

let site: TestSite;
beforeAll(async () => {
  site = await searchSite(pages);
}, 30_000);
afterAll(() => site.close());

async function ask(words: string): Promise<SearchAnswer> {
  const answer = await site.search(requestFor(words), { count: 10 });
  if (answer === undefined) throw new Error(`Nothing was asked for: ${words}`);
  return answer;
}

describe('hostile input is answered', () => {
  test.each([
    ['HTML', '<img src=x onerror=alert(1)> <script>Anmeldung</script>'],
    ['a very long word', 'a'.repeat(100_000)],
    ['very many words', 'Anmeldung '.repeat(10_000)],
    ['only operators', '- -- "" :: >= - " '],
    ['quotes alone', '"""„“”«»'],
    ['a quote that is not closed', '"Anmeldung'],
    ['emoji', '💶👩‍👩‍👧 🇩🇪'],
    ['right-to-left text', 'שלום \u202eAnmeldung مرحبا'],
    ['lone surrogates', '\ud800 Anmel\udfffdung \udc00'],
    ['signs of patterns', '.* [a-z]+ (?:x)(){2} \\ ^$ | a{1,99999}'],
    ['signs of the engines', 'Anmeldung~9 title:Anmeldung^99 +x *ung'],
    ['a prototype as a field', '__proto__:x constructor:y toString:z'],
    ['a prototype as a value', 'persona:__proto__ theme:constructor confidence:>=toString'],
    ['a prototype as a word', 'constructor __proto__ hasOwnProperty toString'],
    ['control characters', '\u0000\u001b[31mAnmeldung\u0007'],
    ['a filter without a value', 'persona: since:'],
    ['days that there are not', 'since:2026-99 until:0000-00-00 seit:gestern'],
    ['an address', 'https://example.org/?q=1 mailto:a@b'],
    ['combining marks', `a${'\u0301'.repeat(500)}`],
  ])('%s', async (_, words) => {
    const answer = await ask(words);
    expect(answer.complete).toBe(true);
    expect(JSON.stringify(answer).length).toBeLessThan(100_000);
  });

  test('and says that only its beginning was read', async () => {
    expect((await ask('Anmeldung '.repeat(10_000))).understood.shortened).toBe(true);
  });

  test('finds what is called like a property of every object', async () => {
    expect((await ask('constructor')).hits[0]?.entry).toBe('guide/constructor');
  });

  test('gives HTML back as text', async () => {
    const [hit] = (await ask('toString')).hits;
    expect(hit?.title).toBe('Der constructor und <b>toString</b>');
  });

  test('whatever it is', async () => {
    const signs = fc.constantFrom(
      '"',
      '-',
      ':',
      '>=',
      ' ',
      'Anmeldung',
      'persona:',
      'since:2026',
      '„',
      '“',
      ',',
      '\\',
    );
    const typed = fc.oneof(
      fc.string({ unit: anyCharacter, maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc
        .array(fc.oneof(signs, fc.string({ maxLength: 4 })), { maxLength: 12 })
        .map((parts) => parts.join('')),
    );
    await fc.assert(
      fc.asyncProperty(typed, async (words) => {
        const answer = await site.search(requestFor(words), { count: 3 });
        expect(answer === undefined).toBe(words.trim() === '');
        for (const { score } of answer?.hits ?? []) expect(Number.isFinite(score)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });
});
