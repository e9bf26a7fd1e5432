import type { CompoundParts } from '../../text/compounds.ts';
import { FUNCTION_WORDS } from '../../text/functionWords.ts';
import { words } from '../../text/scanWords.ts';
import { stem } from '../../text/stem.ts';
import { perWord } from '../../text/vocabulary.ts';
import type { Wording } from './claim.ts';

/** How much a word counts by where it stands; the title is the claim. */
const FIELD_WEIGHTS = { title: 1, summary: 0.4, aliases: 0.3 } as const;

const stemOf = {
  de: perWord((letters) => stem(letters, 'de')),
  en: perWord((letters) => stem(letters, 'en')),
};

/** How much a part of a compound counts beside the whole. */
const PART_WEIGHT = 0.7;

/**
 * The stems that carry a wording's sense, with the parts of German compounds, and how much each counts: once, where it
 * counts most. Never empty: where a title has nothing but function words, they count.
 */
export function weightsOf(wording: Wording, parts: CompoundParts): Map<string, number> {
  const telling = stemsOf(wording, parts, ({ letters, lang }) => !FUNCTION_WORDS[lang].has(letters));
  if (telling.size > 0) return telling;
  const all = stemsOf(wording, parts, () => true);
  return all.size > 0 ? all : new Map([[wording.title.trim(), 1]]);
}

type Met = { letters: string; lang: Wording['lang'] };

function stemsOf(
  { lang, title, summary = '', aliases }: Wording,
  parts: CompoundParts,
  counts: (word: Met) => boolean,
): Map<string, number> {
  const weights = new Map<string, number>();
  const raise = (key: string, weight: number) => weights.set(key, Math.max(weights.get(key) ?? 0, weight));
  const add = (text: string, weight: number) => {
    for (const word of words(text)) {
      const { letters } = word;
      if (!counts({ letters, lang })) continue;
      raise(stemOf[lang](word), weight);
      if (lang === 'de')
        for (const part of parts(letters).parts) raise(stem(part, 'de'), weight * PART_WEIGHT);
    }
  };
  add(title, FIELD_WEIGHTS.title);
  add(summary, FIELD_WEIGHTS.summary);
  add(aliases.join('\n'), FIELD_WEIGHTS.aliases);
  return weights;
}
