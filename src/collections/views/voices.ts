import { shorten } from '../../text/shorten.ts';
import type { Verbatim } from '../../wiki/answer.ts';
import type { VerbatimView } from '../../wiki/views/voices.ts';
import { entryHref } from '../links.ts';
import type { Reader } from '../reader.ts';

/** Characters of a voice that are shown at most; a text that somebody pasted whole would push all others off the page. */
const LONGEST = 1_500;
/** Characters of its headline. */
const LONGEST_TITLE = 200;

/** A voice as it is shown: its source, channel and segments as links. */
export function verbatimView(voice: Verbatim, reader: Reader): VerbatimView {
  const { wiki, link, lang } = reader;
  const source = wiki.graph.entry('source', voice.source);
  const channel = link.value('channel', voice.channel);
  const scale = source?.data.scale;
  return {
    id: `${voice.source}/${voice.id}`,
    text: shorten(voice.text, LONGEST),
    ...(voice.title !== undefined && { title: shorten(voice.title, LONGEST_TITLE) }),
    lang: voice.lang,
    source: source
      ? link.entry(source)
      : { href: entryHref(lang, 'source', voice.source), text: voice.source },
    ...(channel && { channel }),
    ...(voice.at !== undefined && { at: voice.at.slice(0, 10) }),
    segments: link.all('segment', voice.segments),
    ...(voice.rating !== undefined && scale && { rating: { value: voice.rating, ...scale } }),
    ...(voice.nps !== undefined && { nps: voice.nps }),
    synthetic: source?.data.synthetic ?? false,
  };
}

/** Voices of a hub or source, as collected for it. */
export function voicesOf(key: string, reader: Reader): VerbatimView[] {
  return (reader.wiki.judged.voices.get(key) ?? []).map((voice) => verbatimView(voice, reader));
}
