import type { Code, FeedbackRecord } from '../../schema/record.ts';
import { compareTexts } from '../../text/order.ts';

/**
 * The line of a record, without its end: keys in schema order, absent ones left out, so that equal records are equal
 * bytes. Written out key by key, because an import writes a million of them.
 */
export function recordLine(value: FeedbackRecord): string {
  return JSON.stringify({
    id: value.id,
    source: value.source,
    channel: value.channel,
    lang: value.lang,
    solicited: value.solicited,
    at: value.at,
    revisedAt: value.revisedAt,
    title: value.title,
    text: value.text,
    rating: value.rating,
    nps: value.nps,
    answers: value.answers,
    respondent: value.respondent,
    segments: value.segments,
    products: value.products,
    weight: value.weight,
    conversation: value.conversation,
    reply: value.reply,
    consent: value.consent,
    batch: value.batch,
  } satisfies Record<keyof FeedbackRecord, unknown>);
}

/** The line of a code, without its end, likewise. */
export function codeLine(value: Code): string {
  return JSON.stringify({
    id: value.id,
    coder: value.coder,
    version: value.version,
    question: value.question,
    themes: value.themes,
    stages: value.stages,
    sentiment: value.sentiment,
  } satisfies Record<keyof Code, unknown>);
}

/** Order of the codes of a record: by coder, then by question. */
export function compareCodes(a: Code, b: Code): number {
  return compareTexts(a.coder, b.coder) || compareTexts(a.question ?? '', b.question ?? '');
}
