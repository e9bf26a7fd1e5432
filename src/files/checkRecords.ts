import { join } from 'node:path';
import type { z } from 'zod';
import { code, type FeedbackRecord, keptCount, record, tombstone } from '../schema/record.ts';
import type { Problem } from '../wiki/problem.ts';
import { type Allowed, personalDataIn } from '../wiki/problems/personalData.ts';
import type { ReadIo } from './io.ts';
import type { EvidenceFile } from './readContent.ts';

/** Problems of one file that are listed; a file with more is broken as a whole. */
const most = 100;

/** What was found in the files of records and codes. */
export type RecordFindings = {
  /** Malformed lines and personal data. */
  problems: Problem[];
  /** Those of the records asked for that exist, as `source/record`. */
  found: Set<string>;
};

/**
 * Reads all records and codes, line by line, and finds lines that break the format and personal data in words.
 * @param root The content folder.
 * @param wanted Records that are referred to, as `source/record`.
 */
export async function checkRecords(
  root: string,
  files: Readonly<Record<'records' | 'codes' | 'counts' | 'tombstones', readonly EvidenceFile[]>>,
  wanted: ReadonlySet<string>,
  allowed: Allowed,
  io: Pick<ReadIo, 'lines'>,
): Promise<RecordFindings> {
  const found = new Set<string>();
  const problems: Problem[] = [];
  for (const { file, source } of files.records) {
    const check = (line: string, number: number) =>
      checkRecord(line, { file, source, number }, allowed, wanted, found);
    problems.push(...(await checkLines(root, file, io, check)));
  }
  for (const role of ['codes', 'counts', 'tombstones'] as const) {
    for (const { file } of files[role]) {
      const check = (line: string, number: number) => parsed(line, LINE[role], file, number).problems;
      const wrong = await checkLines(root, file, io, check);
      problems.push(...(role === 'codes' ? wrong : wrong.map((one) => ({ ...one, remedy: keptRemedy }))));
    }
  }
  return { problems, found };
}

/** Neither can be made anew: no import knows what was counted or erased. */
const keptRemedy = 'Put the line back as it was, from the history of git.';

const LINE: Readonly<Record<'codes' | 'counts' | 'tombstones', z.ZodType>> = {
  codes: code,
  counts: keptCount,
  tombstones: tombstone,
};

async function checkLines(
  root: string,
  file: string,
  io: Pick<ReadIo, 'lines'>,
  check: (line: string, number: number) => Problem[],
): Promise<Problem[]> {
  const problems: Problem[] = [];
  let number = 0;
  for await (const line of io.lines(join(root, file))) {
    number += 1;
    if (line.trim() !== '') problems.push(...check(line, number));
    if (problems.length < most) continue;
    const rest = `The file has ${most} problems and more; the lines after ${number} were not read.`;
    return [...problems, malformed(file, number, rest)];
  }
  return problems;
}

type LinePlace = { file: string; source: string; number: number };

function checkRecord(
  line: string,
  { file, source, number }: LinePlace,
  allowed: Allowed,
  wanted: ReadonlySet<string>,
  found: Set<string>,
): Problem[] {
  const { data, problems } = parsed(line, record, file, number);
  if (!data) return problems;
  const key = `${source}/${data.id}`;
  if (wanted.has(key)) found.add(key);
  if (data.source !== source) {
    problems.push(
      malformed(file, number, `The record belongs to \`${data.source}\`, not to \`${source}\`.`, data.source),
    );
  }
  // The column inside a JSON string says nothing to a person.
  const leaks = wordsOf(data).flatMap((words) => personalDataIn(file, words, allowed));
  return [
    ...problems,
    ...leaks.map(({ column: _column, ...leak }) => ({ ...leak, line: number, remedy: leakRemedy })),
  ];
}

const leakRemedy =
  "Import the source again, which redacts it; where it is nobody's, list it under `privacy.exceptions` in `wiki.yaml`.";

/** All words of a record that a person wrote. */
function wordsOf(data: FeedbackRecord): string[] {
  const answers = Object.values(data.answers ?? {}).flat();
  const given = answers.filter((answer) => typeof answer === 'string');
  return [data.text, data.title ?? '', data.reply?.text ?? '', ...given].filter((words) => words !== '');
}

function parsed<T>(
  line: string,
  schema: z.ZodType<T>,
  file: string,
  number: number,
): { data?: T; problems: Problem[] } {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { problems: [malformed(file, number, 'The line is no JSON.')] };
  }
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, problems: [] };
  const [issue] = result.error.issues;
  const where = issue && issue.path.length > 0 ? `\`${issue.path.join('.')}\`: ` : '';
  const message = `The line does not follow the format of records: ${where}${issue?.message ?? 'unknown'}.`;
  return { problems: [malformed(file, number, message)] };
}

function malformed(file: string, line: number, message: string, value?: string): Problem {
  return {
    kind: 'malformed-record',
    file,
    line,
    ...(value !== undefined && { value }),
    message,
    remedy: 'Import the source again instead of editing its records by hand.',
  };
}
