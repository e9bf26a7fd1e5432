import { z } from 'zod';
import { type Code, code, type FeedbackRecord, record } from '../../../src/schema/record.ts';
import { InputProblem } from '../../sources/problem.ts';

/** A code whose themes may still be values that wait for their theme. */
const columnCode = code.extend({ themes: z.array(z.string()) });

/** The record of a line. @throws InputProblem where it holds something else. */
export function parsedRecord(line: string): FeedbackRecord {
  return parsed(line, record);
}

/** The code of a line. @throws InputProblem where it holds something else. */
export function parsedCode(line: string): Code {
  return parsed(line, code);
}

/** The code of a column, whose themes may still be values. */
export function parsedColumn(line: string): Code {
  return parsed(line, columnCode);
}

function parsed<T>(line: string, schema: z.ZodType<T>): T {
  const result = schema.safeParse(json(line));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw unusable(line, `\`${issue?.path.join('.') ?? ''}\` is wrong: ${issue?.message ?? 'unknown'}`);
}

function json(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw unusable(line, 'it is no JSON');
  }
}

function unusable(line: string, reason: string): InputProblem {
  const id = /^\{"id":"(\w+)"/.exec(line)?.[1] ?? line.slice(0, 40);
  return new InputProblem(
    `The stored line of the record ${id} cannot be used: ${reason}. \`npm run check\` says where it stands; put it right, or remove it and import again. Nothing was imported.`,
  );
}
