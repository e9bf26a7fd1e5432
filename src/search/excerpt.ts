import { foldWord } from '../text/stem.ts';
import { normalise } from '../text/words.ts';
import type { ExcerptPart } from './answer.ts';
import type { Group } from './query/groups.ts';
import { isFunctionWord } from './words/isFunctionWord.ts';
import { termOf } from './words/terms.ts';
import { type Token, tokens } from './words/tokens.ts';

/** Where index-only words begin in what the full text keeps of a page; they are never shown. */
export const UNSEEN = '\u2063\u2063';

/** The sentence about a page is chosen if it holds this share of what the best piece of its text does. */
const SENTENCE = 0.5;
/** Words in an excerpt. */
const WORDS = 28;
/** Letters of a page that are looked through. */
const LOOKED_THROUGH = 60_000;
/** Letters of the shortest word that is marked within another one. */
const SHORTEST_PART = 4;

/** Says by which of the groups a word was looked for; nothing where by none. */
type Finder = (word: string) => number | undefined;

/**
 * The words around what was looked for: the sentence about the page where that holds as much of it as any piece of its
 * text, else the piece that holds the most.
 * @param summary One sentence about the page; empty where there is none.
 * @param content Its text.
 * @param lang Language of both.
 */
export function excerptOf(
  { title, summary, content, lang }: { title: string; summary: string; content: string; lang: string },
  groups: readonly Group[],
): ExcerptPart[] {
  const find = finderOf(groups, lang);
  const sentence = pieceOf(normalise(summary), find, groups);
  const text = pieceOf(readable(content, title), find, groups);
  const best = summary !== '' && sentence.value >= SENTENCE * text.value ? sentence : text;
  return marked(best.text, find);
}

/** The text without the headline, which stands above the excerpt anyway, and without index-only words. */
function readable(content: string, title: string): string {
  const whole = normalise(content).split(UNSEEN)[0]?.slice(0, LOOKED_THROUGH) ?? '';
  const at = whole.indexOf(title);
  return at < 0 || at > 400 ? whole : whole.slice(at + title.length).replace(/^[\s.·]+/, '');
}

/** The piece of a text that holds the most of what was looked for, the earliest of equal ones, and how much it holds. */
function pieceOf(text: string, find: Finder, groups: readonly Group[]): { text: string; value: number } {
  const words = tokens(text);
  const found = words.map(({ word }) => find(word));
  let best = { start: 0, value: 0 };
  for (const [place, group] of found.entries()) {
    if (group === undefined) continue;
    const start = Math.max(0, Math.min(place - 4, words.length - WORDS));
    const value = worthOf(found.slice(start, start + WORDS), groups);
    if (value > best.value) best = { start, value };
  }
  return { text: cut(text, words, best.start), value: best.value };
}

function worthOf(found: readonly (number | undefined)[], groups: readonly Group[]): number {
  return [...new Set(found)].reduce<number>(
    (sum, group) => sum + (group === undefined ? 0 : (groups[group]?.weight ?? 0)),
    0,
  );
}

function cut(text: string, words: readonly Token[], start: number): string {
  const [first, last] = [words[start], words[Math.min(start + WORDS, words.length) - 1]];
  if (first === undefined || last === undefined) return text;
  const begin = start === 0 ? 0 : first.from;
  const isEnd = start + WORDS >= words.length;
  const piece = text
    .slice(begin, isEnd ? text.length : last.to)
    .replace(/\s+/g, ' ')
    .trim();
  return `${start === 0 ? '' : '… '}${piece}${isEnd ? '' : ' …'}`;
}

function marked(text: string, find: Finder): ExcerptPart[] {
  const parts: ExcerptPart[] = [];
  let at = 0;
  for (const { from, to, word } of tokens(text)) {
    if (find(word) === undefined) continue;
    if (from > at) parts.push({ text: text.slice(at, from), marked: false });
    parts.push({ text: text.slice(from, to), marked: true });
    at = to;
  }
  return at < text.length ? [...parts, { text: text.slice(at), marked: false }] : parts;
}

/** Words by their term, and by the letters of a part of a compound. */
function finderOf(groups: readonly Group[], lang: string): Finder {
  const terms = new Map<string, number>();
  const letters: [string, number][] = [];
  for (const [place, { variants }] of groups.entries()) {
    // Of names of several words (`log in`) those are passed over that stand everywhere.
    const words = variants.flatMap((variant) =>
      variant.words.filter((word) => variant.words.length === 1 || !isFunctionWord(word, lang)),
    );
    for (const word of words) {
      const term = termOf(word, lang);
      if (!terms.has(term)) terms.set(term, place);
      const part = foldWord(word, lang);
      if (part.length >= SHORTEST_PART) letters.push([part, place]);
    }
  }
  return (word) => {
    const exact = terms.get(termOf(word, lang));
    if (exact !== undefined) return exact;
    const whole = foldWord(word, lang);
    return letters.find(([part]) => whole.length > part.length && isPart(whole, part))?.[1];
  };
}

function isPart(whole: string, part: string): boolean {
  return whole.startsWith(part) || whole.endsWith(part);
}
