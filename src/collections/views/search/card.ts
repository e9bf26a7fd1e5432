import type { AnswerCard } from '../../../search/documents/record.ts';
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
  const verbatim = bestOf(view.voices, reader);
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

/** The first of the representative voices that is in the reader's language, else the first of all. */
function bestOf(voices: readonly VerbatimView[], { lang, ui }: Reader): AnswerCard['verbatim'] | undefined {
  const spoken = voices.filter((voice) => wordsOfVoice(voice) !== '');
  const best = spoken.find((voice) => voice.lang === lang) ?? spoken[0];
  if (best === undefined) return undefined;
  const when = best.at === undefined ? ui.t.voice.undated : ui.f.when(best.at);
  const from = line([best.source.text, when].join(', '));
  return { text: wordsOfVoice(best), from, lang: best.lang, synthetic: best.synthetic };
}

/** A voice that has a headline and no words says it there. */
function wordsOfVoice({ text, title = '' }: VerbatimView): string {
  return line(text.trim() === '' ? title : text);
}
