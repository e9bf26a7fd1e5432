import { createMatcher, type Matcher } from './matcher.ts';
import { parsePattern, type WordTest } from './pattern.ts';
import type { CodeRule } from './types.ts';

/** A word or phrase of a rule, as numbers of word tests in order. */
export type CompiledPattern = { tests: readonly number[]; rule: number; veto: boolean };

/** The rules' words of one language, ready for matching: patterns lie under the number of their first test. */
export type CompiledLanguage = { match: Matcher; byFirst: readonly (readonly CompiledPattern[])[] };

/** Rules ready for coding. */
export type Codebook = { ids: readonly string[]; de: CompiledLanguage; en: CompiledLanguage };

/**
 * Makes rules ready for coding many texts. A rule without words codes nothing; rules of the same id count as one.
 */
export function compileCodebook(rules: readonly CodeRule[]): Codebook {
  const ids = [...new Set(rules.map(({ id }) => id))].sort();
  return { ids, de: compileLanguage(rules, ids, 'de'), en: compileLanguage(rules, ids, 'en') };
}

function compileLanguage(
  rules: readonly CodeRule[],
  ids: readonly string[],
  lang: 'de' | 'en',
): CompiledLanguage {
  const tests = new Map<string, { number: number; test: WordTest }>();
  const byFirst: CompiledPattern[][] = [];
  const numberOf = (test: WordTest) => {
    const key = `${test.kind} ${test.letters} ${test.stem}`;
    const known = tests.get(key) ?? { number: tests.size, test };
    tests.set(key, known);
    return known.number;
  };
  const add = (written: string, rule: number, veto: boolean) => {
    for (const pattern of parsePattern(written, lang)) {
      const numbers = pattern.map(numberOf);
      const [first] = numbers;
      if (first === undefined) continue;
      byFirst[first] = [...(byFirst[first] ?? []), { tests: numbers, rule, veto }];
    }
  };
  for (const rule of rules) {
    const index = ids.indexOf(rule.id);
    for (const written of rule.any[lang]) add(written, index, false);
    for (const written of rule.not?.[lang] ?? []) add(written, index, true);
  }
  return {
    match: createMatcher(
      Array.from(tests.values(), ({ test }) => test),
      lang,
    ),
    byFirst,
  };
}
