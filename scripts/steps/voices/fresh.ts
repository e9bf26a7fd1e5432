import type { Code, FeedbackRecord } from '../../../src/schema/record.ts';
import type { Mapping } from '../../../src/schema/source.ts';
import { perColumns } from '../../sources/formats/cells.ts';
import type { Cell } from '../../sources/types.ts';
import { mappedColumns } from '../mapping/columns.ts';
import { saysSomething } from './code.ts';
import { isDamagedKey } from './damage.ts';
import type { Identify, Pseudonyms } from './identify.ts';
import type { Voice } from './map.ts';
import type { Plan } from './plan.ts';
import type { Redacted } from './redact.ts';

/** A record as one row gives it, and what that row could not know. */
export type Fresh = {
  /** The record. */
  record: FeedbackRecord;
  /** What a mapped column coded. */
  column?: Code;
  /** Parts whose mapped column the file does not have: record fields, `codes`, `answers.<question>`. What is known of them stays. */
  absent: ReadonlySet<string>;
};

/** How a row is known again. */
export type Identity = {
  /** Id of its record. */
  id: string;
  /** Hash of its raw cells, 64 hex digits. */
  content: string;
  /** Whether the id comes from the content: there is no key, or none that can be trusted. */
  byContent: boolean;
  /** Whether there is a key that cannot be trusted. */
  damaged: boolean;
};

/** Digits of the hash of the raw cells that a record keeps: an earlier reading of the same row is replaced. */
const batchLength = 12;

/** Tells how a voice is known again: by its key, else by the content of its row. */
export function identityOf({ row, key }: Pick<Voice, 'row' | 'key'>, identify: Identify): Identity {
  const content = identify.content(row);
  const damaged = key !== undefined && isDamagedKey(key);
  if (key === undefined || damaged)
    return { id: identify.byContent(content, 1), content, byContent: true, damaged };
  return { id: identify.byKey(key), content, byContent: false, damaged };
}

/** Makes the record of a redacted voice: ids, pseudonyms, the codes of mapped columns. */
export function toFresh(
  voice: Voice,
  redacted: Redacted,
  { id, content }: Pick<Identity, 'id' | 'content'>,
  plan: Plan,
  names: Pseudonyms,
  absent: ReadonlySet<string>,
): Fresh {
  const { draft, lang } = redacted;
  const record: FeedbackRecord = {
    ...draft,
    id,
    source: plan.source,
    lang,
    batch: content.slice(0, batchLength),
  };
  if (voice.respondent !== undefined) record.respondent = names.respondent(voice.respondent);
  if (voice.conversation !== undefined) record.conversation = names.conversation(voice.conversation);
  const column = columnCode(id, voice, redacted, plan);
  return column && saysSomething(column) ? { record, column, absent } : { record, absent };
}

function columnCode(
  id: string,
  { stages, sentiment }: Voice,
  redacted: Redacted,
  { mapping, theme }: Plan,
): Code | undefined {
  if (redacted.themes.length === 0 && stages.length === 0 && sentiment === undefined) return undefined;
  const themes = redacted.themes.map(({ value, column }) => theme(value, column));
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
    stages,
    sentiment: sentiment ?? 'unknown',
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

/** Parts that a mapping fills and a former one did not: nothing stored can have known them. */
export function newlyMapped(mapping: Mapping, former: Mapping): ReadonlySet<string> {
  const before = new Set(partsOf(former).map(({ part }) => part));
  return new Set(partsOf(mapping).flatMap(({ part }) => (before.has(part) ? [] : [part])));
}

function partsOf(mapping: Mapping): { part: string; columns: string[] }[] {
  return mappedColumns(mapping).flatMap(({ field, columns }) => {
    const part = filledBy[field];
    return part === undefined ? [] : [{ part, columns }];
  });
}

/** Tells of each row which parts its file has no column for. */
export function absentParts({
  mapping,
  questions,
}: Plan): (cells: ReadonlyMap<string, Cell>) => ReadonlySet<string> {
  const mapped = partsOf(mapping);
  return perColumns((names) => {
    const here = new Set(names);
    return new Set([
      ...questions.filter(({ column }) => !here.has(column)).map(({ id }) => `answers.${id}`),
      ...mapped.filter(({ columns }) => columns.every((name) => !here.has(name))).map(({ part }) => part),
    ]);
  });
}
