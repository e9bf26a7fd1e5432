import type { AnswerCard } from '../../../search/documents/record.ts';
import { isFunctionWord } from '../../../search/words/isFunctionWord.ts';
import { words } from '../../../text/scanWords.ts';
import { stem } from '../../../text/stem.ts';
import type { VerbatimView } from '../../../wiki/views/voices.ts';
import { isInHouse } from '../../inHouse.ts';
import type { Reader } from '../../reader.ts';
import { claimOf, figureOf } from '../claims.ts';
import type { InsightView } from '../insight.ts';
import { line } from './lines.ts';

/**
 * What the answer card shows of an insight, all of it from its page; whom to ask only in builds for the house.
 * @returns nothing for a claim that no longer holds: it answers no question any more
 */
export function cardOf(view: InsightView, id: string, reader: Reader): AnswerCard | undefined {
  if (view.frame.retired) return undefined;
  const { main } = claimOf(id, reader);
  const figure = main && figureOf(main);
  const { level, newest } = view.freshness;
  const verbatim = bestOf(view, reader);
  const { owner } = view.frame;
  return {
    confidence: view.arithmetic.confidence.level,
    freshness: level,
    ...(newest !== undefined && { newest }),
    ...(figure && { n: figure.base }),
    ...(verbatim && { verbatim }),
    ...(owner && isInHouse(reader.wiki) && { ask: { name: line(owner.link.text), href: owner.link.href } }),
  };
}

/**
 * Of the representative voices the one that says most of what the claim says, by the words that both use: in the
 * reader's language where there is one, and the first of equal ones.
 */
function bestOf({ voices, frame }: InsightView, { lang, ui }: Reader): AnswerCard['verbatim'] | undefined {
  const spoken = voices.filter((voice) => wordsOfVoice(voice) !== '');
  const own = spoken.filter((voice) => voice.lang === lang);
  const claimed = tellingWords(`${frame.title} ${frame.summary ?? ''}`, frame.lang);
  const shared = (voice: VerbatimView) =>
    [...tellingWords(wordsOfVoice(voice), voice.lang)].filter((word) => claimed.has(word)).length;
  const [best] = (own.length > 0 ? own : spoken).toSorted((a, b) => shared(b) - shared(a));
  if (best === undefined) return undefined;
  const when = best.at === undefined ? ui.t.voice.undated : ui.f.when(best.at);
  const from = line([best.source.text, when].join(', '));
  return { text: wordsOfVoice(best), from, lang: best.lang, synthetic: best.synthetic };
}

/** Stems of the words of a text that say what it is about. */
function tellingWords(text: string, lang: string): ReadonlySet<string> {
  const said = words(text).map(({ letters }) => letters);
  return new Set(said.filter((word) => !isFunctionWord(word, lang)).map((word) => stem(word, lang)));
}

/** A voice that has a headline and no words says it there. */
function wordsOfVoice({ text, title = '' }: VerbatimView): string {
  return line(text.trim() === '' ? title : text);
}
