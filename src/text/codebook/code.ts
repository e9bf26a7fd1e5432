import type { Codebook, CompiledLanguage, CompiledPattern } from './compile.ts';
import { phraseReach, type Tokens, tokens } from './tokens.ts';

/** Numbers of the tests passed at each place of a text. */
type Places = readonly (readonly number[] | undefined)[];

/**
 * Codes a text by the rules of a codebook: words are compared by their stems, the words of a phrase stand in its
 * order within one sentence with at most two words between neighbours, a word that the rule excludes vetoes it.
 *
 * @param lang `de` or `en`; for any other language the rules of both are tried.
 * @returns Ids of the rules that hold, sorted, each once.
 */
export function code(text: string, lang: string, codebook: Codebook): string[] {
  return codeTokens(tokens(text), lang, codebook);
}

/** The same for a text whose words are at hand, as where several codebooks read it. */
export function codeTokens(words: Tokens, lang: string, codebook: Codebook): string[] {
  if (codebook.ids.length === 0) return [];
  const held = new Set<number>();
  const vetoed = new Set<number>();
  for (const language of lang === 'de' || lang === 'en' ? ([lang] as const) : (['de', 'en'] as const))
    collect(words, codebook[language], held, vetoed);
  if (held.size === 0) return [];
  return codebook.ids.filter((_, rule) => held.has(rule) && !vetoed.has(rule));
}

function collect(words: Tokens, language: CompiledLanguage, held: Set<number>, vetoed: Set<number>): void {
  const places = testedPlaces(words, language);
  for (const [at, passed] of places.entries()) {
    for (const test of passed ?? []) {
      for (const pattern of language.byFirst[test] ?? []) {
        const target = pattern.veto ? vetoed : held;
        if (!target.has(pattern.rule) && continues(pattern, 1, places, at)) target.add(pattern.rule);
      }
    }
  }
}

function testedPlaces({ words, places: at }: Tokens, language: CompiledLanguage): Places {
  const places: (readonly number[] | undefined)[] = [];
  for (const [index, word] of words.entries()) {
    const passed = language.match(word);
    if (passed.length === 0) continue;
    const place = at[index] ?? 0;
    const before = places[place];
    places[place] = before ? [...before, ...passed] : passed;
  }
  return places;
}

/** Whether the words of a pattern from `index` on follow after place `at`. */
function continues(pattern: CompiledPattern, index: number, places: Places, at: number): boolean {
  const test = pattern.tests[index];
  if (test === undefined) return true;
  for (let next = at + 1; next <= at + phraseReach; next += 1)
    if (places[next]?.includes(test) && continues(pattern, index + 1, places, next)) return true;
  return false;
}
