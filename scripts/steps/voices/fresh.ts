import type { Code, FeedbackRecord } from '../../../src/schema/record.ts';
import type { Mapping } from '../../../src/schema/source.ts';
import { mappedColumns } from '../mapping/columns.ts';
import { saysSomething } from './code.ts';
import { conversationPseudonym, type Identify, respondentPseudonym } from './identify.ts';
import type { Plan } from './plan.ts';
import type { RedactedVoice } from './redact.ts';

/** A record as one row gives it, and what that row could not know. */
export type Fresh = {
  /** The record. */
  record: FeedbackRecord;
  /** What a mapped column coded. */
  column?: Code;
  /** Parts whose mapped column the file does not have: record fields, `codes`, `answers.<question>`. What is known of them stays. */
  absent: ReadonlySet<string>;
};

/** Makes the record of a redacted voice: ids, pseudonyms, the codes of mapped columns. */
export function toFresh(
  voice: RedactedVoice,
  plan: Plan,
  hashing: { key: string; identify: Identify; batch: string },
): Fresh {
  const { key, identify, batch } = hashing;
  const id = identify(voice.row, voice.key);
  const record: FeedbackRecord = {
    ...voice.draft,
    id,
    source: plan.source,
    lang: voice.lang,
    ...(voice.respondent === undefined ? {} : { respondent: respondentPseudonym(key, voice.respondent) }),
    ...(voice.conversation === undefined
      ? {}
      : { conversation: conversationPseudonym(key, plan.source, voice.conversation) }),
    batch,
  };
  const column = columnCode(id, voice, plan);
  return { record, ...(saysSomething(column) ? { column } : {}), absent: absentParts(voice, plan) };
}

function columnCode(id: string, voice: RedactedVoice, { mapping, theme }: Plan): Code {
  const themes = voice.themes.map(({ value, column }) => theme(value, column));
  const columns = [
    ...(mapping.theme ?? []),
    ...(mapping.stage ?? []),
    ...(mapping.sentiment ? [mapping.sentiment] : []),
  ];
  return {
    id,
    coder: 'column',
    version: columns.join(', '),
    themes: [...new Set(themes)].sort(),
    stages: voice.stages,
    sentiment: voice.sentiment ?? 'unknown',
  };
}

/** Field of a record that a field of the mapping fills. */
const filledBy: Readonly<Partial<Record<keyof Mapping, string>>> = {
  text: 'text',
  title: 'title',
  at: 'at',
  revisedAt: 'revisedAt',
  rating: 'rating',
  nps: 'nps',
  respondent: 'respondent',
  lang: 'lang',
  channel: 'channel',
  product: 'products',
  segment: 'segments',
  weight: 'weight',
  conversation: 'conversation',
  reply: 'reply',
  quote: 'consent',
  theme: 'codes',
  stage: 'codes',
  sentiment: 'codes',
};

function absentParts({ row }: RedactedVoice, { mapping, questions }: Plan): Set<string> {
  const unasked = questions.filter(({ column }) => !row.cells.has(column));
  const absent = new Set(unasked.map(({ id }) => `answers.${id}`));
  for (const { field, columns } of mappedColumns(mapping)) {
    const part = filledBy[field];
    if (part !== undefined && columns.every((column) => !row.cells.has(column))) absent.add(part);
  }
  return absent;
}
