import type { Code, FeedbackRecord } from '../../schema/record.ts';
import { folded } from './folded.ts';
import type { VoiceColumn } from './tables.ts';

/** A value of a column. */
export type ColumnValue = string | number | boolean | readonly string[] | null;

const PRECEDENCE = ['person', 'column', 'model', 'rule'] as const;

/**
 * A record as a row: what queries look at beside the line itself. A person's coding wins over a column's, that over a
 * model's, that over the rules'; a machine that found nothing leaves the word to the next.
 * @param line The record's line.
 * @param codes Its codes, by coder and question.
 * @param codeLines Their lines.
 */
export function voiceRow(
  { value, line, month }: { value: FeedbackRecord; line: string; month: string | undefined },
  codes: readonly Code[],
  codeLines: readonly string[],
): Record<VoiceColumn, ColumnValue> {
  const ordered = codes.toSorted((a, b) => PRECEDENCE.indexOf(a.coder) - PRECEDENCE.indexOf(b.coder));
  const listOf = (field: 'themes' | 'stages') =>
    ordered.find((code) => code.coder === 'person' || code[field].length > 0)?.[field] ?? [];
  const [themes, stages] = [listOf('themes'), listOf('stages')];
  const { segments = [], products = [] } = value;
  return {
    id: value.id,
    month: month ?? null,
    record: line,
    codes: codeLines,
    at: value.at ?? null,
    channel: value.channel,
    lang: value.lang,
    solicited: value.solicited,
    rating: value.rating ?? null,
    nps: value.nps ?? null,
    answers: value.answers === undefined ? null : storable(JSON.stringify(value.answers)),
    respondent: value.respondent ?? null,
    quote: value.consent?.quote ?? null,
    segments,
    products,
    themes,
    stages,
    sentiment: ordered.find(({ sentiment }) => sentiment !== 'unknown')?.sentiment ?? 'unknown',
    size: charactersOf(value.text),
    small_title: value.title === undefined ? null : storable(folded(value.title)),
    small_text: storable(folded(value.text)),
    repeats: [themes, stages, segments, products].some((list) => new Set(list).size < list.length),
  };
}

/** Codes whose record is gone, as a row that no query sees. */
export function orphanRow(id: string, codeLines: readonly string[]): Record<VoiceColumn, ColumnValue> {
  return {
    id,
    month: null,
    record: null,
    codes: codeLines,
    at: null,
    channel: null,
    lang: null,
    solicited: null,
    rating: null,
    nps: null,
    answers: null,
    respondent: null,
    quote: null,
    segments: [],
    products: [],
    themes: [],
    stages: [],
    sentiment: 'unknown',
    size: 0,
    small_title: null,
    small_text: '',
    repeats: false,
  };
}

function charactersOf(text: string): number {
  let size = 0;
  for (const _ of text) size += 1;
  return size;
}

/** PostgreSQL keeps no zero character, which no search looks for either. */
function storable(text: string): string {
  return text.replaceAll('\0', '\ufffd').replaceAll('\\u0000', '\\ufffd');
}
