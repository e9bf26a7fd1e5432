import { z } from 'zod';
import { VOICE_COLUMNS, type VoiceColumn } from '../../../src/evidence/postgres/tables.ts';
import { type ColumnValue, orphanRow, voiceRow } from '../../../src/evidence/postgres/voiceRow.ts';
import { type Code, code, record } from '../../../src/schema/record.ts';
import { copyLine } from './copyText.ts';

/** Rows on their way into a database. */
export type CopyRows = {
  /** In the text format of COPY. */
  text: string;
  /** Bytes of the lines they were made from. */
  bytes: number;
};

// What values mean was checked when they were read; here they are any text.
const anyTexts = z.array(z.string());
const storedRecord = record.extend({ segments: anyTexts.optional(), products: anyTexts.optional() });
const storedCode = code.extend({ themes: anyTexts.default([]) });

type Coded = { codes: Code[]; lines: string[] };

/**
 * Makes rows of lines: each record with its codes, and codes whose record is gone by themselves.
 * @param head Columns that all rows begin with.
 */
export function copyRows(
  head: readonly string[],
  month: string | undefined,
  records: Uint8Array,
  codes: Uint8Array,
): CopyRows {
  const coded = codesById(linesOf(codes));
  const rows: string[] = [];
  const add = (row: Record<VoiceColumn, ColumnValue>) =>
    rows.push(copyLine([...head, ...VOICE_COLUMNS.map((column) => row[column])]));
  for (const line of linesOf(records)) {
    const value = storedRecord.parse(JSON.parse(line));
    const own = coded.get(value.id);
    coded.delete(value.id);
    add(voiceRow({ value, line, month }, own?.codes ?? [], own?.lines ?? []));
  }
  for (const [id, { lines }] of coded) add(orphanRow(id, lines));
  return { text: rows.join(''), bytes: records.length + codes.length };
}

function codesById(lines: readonly string[]): Map<string, Coded> {
  const byId = new Map<string, Coded>();
  for (const line of lines) {
    const value = storedCode.parse(JSON.parse(line));
    const known = byId.get(value.id) ?? { codes: [], lines: [] };
    known.codes.push(value);
    known.lines.push(line);
    byId.set(value.id, known);
  }
  return byId;
}

function linesOf(bytes: Uint8Array): string[] {
  return new TextDecoder('utf-8', { fatal: true })
    .decode(bytes)
    .split('\n')
    .filter((line) => line !== '');
}
