import { inOrder } from '../spans.ts';
import type { Detector, Span } from '../types.ts';

const word = /\p{L}[\p{L}\p{M}]*/gu;

/** A listed name, ready to be looked for: how it is written, with any blanks and hyphens between its words. */
type Listed = { pattern: RegExp };

function listed(name: string): Listed {
  const parts = name.trim().split(/[\s-]+/);
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&'));
  // A single word such as `Koch` is a name only as it is written; several words are one in any case.
  const flags = parts.length > 1 ? 'iuy' : 'uy';
  return { pattern: new RegExp(`${escaped.join('[\\s\\u00A0-]{1,2}')}(?:['’]?s)?(?![\\p{L}\\p{N}])`, flags) };
}

function firstWord(name: string): string {
  return (name.match(word)?.[0] ?? '').toLowerCase();
}

/**
 * A detector of the names a company lists. Time grows with the text, not with the list: every word is looked up.
 * @param names Names as they are written; of several words in any case, of one word only as written. Each may end in `s`.
 */
export function listedNames(names: readonly string[]): Detector {
  const byWord = new Map<string, Listed[]>();
  for (const name of names) {
    const first = firstWord(name);
    const entry = listed(name);
    for (const key of [first, `${first}s`]) {
      const alike = byWord.get(key);
      if (alike) alike.push(entry);
      else byWord.set(key, [entry]);
    }
  }
  const at = (text: string, start: number, key: string): Span[] =>
    (byWord.get(key) ?? []).flatMap(({ pattern }) => {
      pattern.lastIndex = start;
      return pattern.test(text) ? [{ start, end: pattern.lastIndex }] : [];
    });
  return {
    mayContain: () => byWord.size > 0,
    find: (text) =>
      inOrder(
        Array.from(text.matchAll(word), (match) => at(text, match.index, match[0].toLowerCase())).flat(),
      ),
  };
}
